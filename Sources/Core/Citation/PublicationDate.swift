/// The date on which a source was published, to the precision that is known.
public enum PublicationDate: Sendable, Hashable {
    /// A known day.
    case day(CalendarDate)
    /// A known month; the source counts as published on the last day of the month.
    case month(year: Int, month: Int)
    /// A known year; the source counts as published on the last day of the year.
    case year(Int)
    /// A date that is known to be earlier than a given day, although the copy that was read shows no date.
    case before(CalendarDate)
    /// An unknown date; packs leave the source out, except for rules of service that are general practice.
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

    /// The latest day on which the source may have been published; nil if the date is unknown.
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

    /// The earliest day that the date may mean; nil for a date that is unknown or only known to be before a day.
    var earliestDay: CalendarDate? {
        switch self {
        case .day(let date): date
        case .month(let year, let month): CalendarDate(year: year, month: month, day: 1)
        case .year(let year): CalendarDate(year: year, month: 1, day: 1)
        case .before, .notShown: nil
        }
    }

    /// Whether the source certainly appeared on or before a day.
    public func isKnown(by day: CalendarDate) -> Bool { latestDay.map { $0 <= day } ?? false }
}

extension PublicationDate: CustomStringConvertible {
    /// The form that content files use.
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
