import Foundation

/// The clock at the venue.
package struct VenueClock: Sendable {
    private let zone: TimeZone
    private let now: @Sendable () -> Int

    /// A clock in a zone.
    ///
    /// - Parameters:
    ///   - zone: The venue's zone; UTC where the system no longer knows it.
    ///   - now: The moment, in seconds since 1970.
    package init(zone: ZoneName, now: @escaping @Sendable () -> Int) {
        self.zone = TimeZone(identifier: zone.name) ?? .gmt
        self.now = now
    }

    /// A clock that is only read for moments of the past.
    package init(zone: ZoneName) { self.init(zone: zone) { 0 } }

    /// The moment as the venue's clock shows it; nil where that is outside the calendar's years.
    package var current: RecordTime? { moment(now()) }

    /// What the venue's clock showed at a moment that was written with any offset.
    package func time(of moment: RecordTime) -> TimeOfDay {
        let seconds = moment.secondsSince1970
        let day = (seconds + offset(at: seconds)) % 86_400
        return TimeOfDay(minutes: (day + 86_400) % 86_400 / 60)
    }

    /// When a clock at the venue shows a time on a day.
    ///
    /// A time that a change of the clock repeats is the first of the two; one that it skips has the offset before the change,
    /// and so is the moment at which it would have come (RFC 5545, 3.3.5).
    ///
    /// - Parameters:
    ///   - time: The time; 24:00 is the next day's midnight.
    ///   - date: The day.
    /// - Returns: The moment; nil where that is outside the calendar's years.
    package func moment(_ time: TimeOfDay, on date: CalendarDate) -> RecordTime? {
        let local = date.daysSince1970 * 86_400 + time.minutes * 60
        // Offsets in force a day before and a day after: no zone is so far from UTC that the time lies elsewhere.
        let (before, after) = (offset(at: local - 86_400), offset(at: local + 86_400))
        let inForce = [before, after].first { offset(at: local - $0) == $0 } ?? before
        // Written offsets are whole minutes; the clock shows what was asked for all the same.
        return RecordTime(secondsSince1970: local - inForce / 60 * 60, offset: inForce / 60)
    }

    private func moment(_ seconds: Int) -> RecordTime? {
        RecordTime(secondsSince1970: seconds, offset: offset(at: seconds) / 60)
    }

    private func offset(at seconds: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }
}
