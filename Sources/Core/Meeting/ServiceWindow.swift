/// A time in which services such as interpretation are provided, and nothing crosses its ends.
public struct ServiceWindow: Sendable, Hashable, Codable {
    /// Its day.
    public let date: CalendarDate
    /// When it begins.
    public let start: TimeOfDay
    /// When it ends, later than it begins.
    public let end: TimeOfDay
    /// Its length in minutes.
    public var minutes: Int { end.minutes - start.minutes }

    /// Reads `10:00-13:00`, or `2019-04-27 10:00-13:00`; nil where it is malformed or empty.
    ///
    /// - Parameters:
    ///   - text: The window as written.
    ///   - date: Its day where the text names none.
    public init?(_ text: String, on date: CalendarDate) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard (1...2).contains(words.count), let hours = words.last else { return nil }
        let ends = hours.split(separator: "-", omittingEmptySubsequences: false).map { TimeOfDay($0) }
        guard let day = words.count == 1 ? date : CalendarDate(words[0]), ends.count == 2, let start = ends[0],
            let end = ends[1], start < end
        else { return nil }
        self.date = day
        self.start = start
        self.end = end
    }

    /// Creates a window; nil where it is empty.
    public init?(date: CalendarDate, start: TimeOfDay, end: TimeOfDay) {
        guard start < end else { return nil }
        self.date = date
        self.start = start
        self.end = end
    }

    /// From its beginning to its end.
    public var span: Range<Moment> { Moment(date, start)..<Moment(date, end) }
}
