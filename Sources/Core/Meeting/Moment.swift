/// A minute on a clock of one place: a day with a time of day, and no zone.
///
/// - Unit: minutes after the beginning of 1970 on that clock.
public struct Moment: Sendable, Hashable, Comparable {
    /// Minutes after the beginning of 1970.
    public let minutes: Int

    /// Creates a moment.
    public init(minutes: Int) { self.minutes = minutes }

    /// The moment of a day at which its clock shows a time.
    public init(_ date: CalendarDate, _ time: TimeOfDay) {
        minutes = date.daysSince1970 * 1440 + time.minutes
    }

    /// Its day; nil outside the calendar's years.
    public var date: CalendarDate? { CalendarDate(daysSince1970: day) }
    /// Its time of day.
    public var time: TimeOfDay { TimeOfDay(minutes: minutes - day * 1440) }

    private var day: Int { Int((Double(minutes) / 1440).rounded(.down)) }

    /// Orders by time.
    public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}
