/// A day and a time of day on a clock whose time zone is not part of the value.
///
/// - Unit: minutes after the beginning of 1970 on that clock.
public struct Moment: Sendable, Hashable, Comparable {
    /// Minutes after the beginning of 1970.
    public let minutes: Int

    /// Creates a moment.
    public init(minutes: Int) { self.minutes = minutes }

    /// Creates the moment at which the clock shows a time on a day.
    public init(_ date: CalendarDate, _ time: TimeOfDay) {
        minutes = date.daysSince1970 * 1440 + time.minutes
    }

    /// The day; nil outside the years of ``CalendarDate``.
    public var date: CalendarDate? { CalendarDate(daysSince1970: day) }
    /// The time of day.
    public var time: TimeOfDay { TimeOfDay(minutes: minutes - day * 1440) }

    private var day: Int { Int((Double(minutes) / 1440).rounded(.down)) }

    /// Orders by time.
    public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}
