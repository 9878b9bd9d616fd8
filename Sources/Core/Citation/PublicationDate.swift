/// When a source was published, as far as the source or its reader can tell.
public enum PublicationDate: Sendable, Hashable {
    /// A known day.
    case day(CalendarDate)
    /// A known month; counts from its last day.
    case month(year: Int, month: Int)
    /// A year alone; counts from its last day.
    case year(Int)
    /// Established to be earlier than a day, though the copy read shows no date.
    case before(CalendarDate)
    /// Not shown; in no dated pack.
    case notShown

    /// Reads `2018-05-08`, `2018-05`, `2018`, `before 2019-04-26` or `not shown`; nil for anything else.
    public init?(_ text: String) {
        if text == "not shown" {
            self = .notShown
        } else if text.hasPrefix("before "), let date = CalendarDate(text.dropFirst("before ".count)) {
            self = .before(date)
        } else if let date = CalendarDate(text) {
            self = .day(date)
        } else if text.count == 7, let first = CalendarDate("\(text)-01") {
            self = .month(year: first.year, month: first.month)
        } else if text.count == 4, let first = CalendarDate("\(text)-01-01") {
            self = .year(first.year)
        } else {
            return nil
        }
    }

    /// The latest day on which it may have appeared; nil where nothing is known, so that a dated pack leaves it out.
    public var latestDay: CalendarDate? {
        switch self {
        case .day(let date): date
        case .month(let year, let month):
            CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
        case .year(let year): CalendarDate(year: year, month: 12, day: 31)
        case .before(let date): date.previous
        case .notShown: nil
        }
    }

    /// The earliest day that it may mean; nil where nothing is known.
    var earliestDay: CalendarDate? {
        switch self {
        case .day(let date): date
        case .month(let year, let month): CalendarDate(year: year, month: month, day: 1)
        case .year(let year): CalendarDate(year: year, month: 1, day: 1)
        case .before, .notShown: nil
        }
    }

    /// Whether it had surely appeared on a day.
    public func isKnown(by day: CalendarDate) -> Bool { latestDay.map { $0 <= day } ?? false }
}

extension PublicationDate: CustomStringConvertible {
    /// As content writes it.
    public var description: String {
        switch self {
        case .day(let date): "\(date)"
        case .month(let year, let month): "\(year)-\(CalendarDate.two(month))"
        case .year(let year): "\(year)"
        case .before(let date): "before \(date)"
        case .notShown: "not shown"
        }
    }
}
