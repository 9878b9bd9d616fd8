/// A span of time in which services such as interpretation are provided.
///
/// A session begins and ends within one window.
public struct ServiceWindow: Sendable, Hashable, Codable {
    /// The day of the window.
    public let date: CalendarDate
    /// The time at which it begins.
    public let start: TimeOfDay
    /// The time at which it ends, later than the beginning.
    public let end: TimeOfDay
    /// Its length in minutes.
    public var minutes: Int { end.minutes - start.minutes }

    /// Reads `10:00-13:00` or `2019-04-27 10:00-13:00`; nil if the text is malformed or the window is empty.
    ///
    /// - Parameters:
    ///   - text: The text of the window.
    ///   - date: The day of the window if the text does not name one.
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

    /// Creates a window; nil if it is empty.
    public init?(date: CalendarDate, start: TimeOfDay, end: TimeOfDay) {
        guard start < end else { return nil }
        self.date = date
        self.start = start
        self.end = end
    }

    /// The span from its beginning to its end.
    public var span: Range<Moment> { Moment(date, start)..<Moment(date, end) }
}
