import Foundation

/// The clock at the venue.
package struct VenueClock: Sendable {
    private let zone: TimeZone
    private let now: @Sendable () -> Int

    /// Creates a clock in a time zone.
    ///
    /// - Parameters:
    ///   - zone: The venue's zone; the clock uses UTC if the system does not know the zone.
    ///   - now: Returns the current moment in seconds since 1970.
    package init(zone: ZoneName, now: @escaping @Sendable () -> Int) {
        self.zone = TimeZone(identifier: zone.name) ?? .gmt
        self.now = now
    }

    /// Creates a clock that only converts given moments and does not know the current one.
    package init(zone: ZoneName) { self.init(zone: zone) { 0 } }

    /// The current moment on the venue's clock; nil outside the years of ``CalendarDate``.
    package var current: RecordTime? { moment(now()) }

    /// The time that the venue's clock shows at a moment, which may be written with any offset.
    package func time(of moment: RecordTime) -> TimeOfDay {
        let seconds = moment.secondsSince1970
        let day = (seconds + offset(at: seconds)) % 86_400
        return TimeOfDay(minutes: (day + 86_400) % 86_400 / 60)
    }

    /// The moment at which a clock at the venue shows a time on a day.
    ///
    /// If a change of clocks repeats the time, the result is the first of the two moments. If the change skips the
    /// time, the result uses the offset before the change (RFC 5545, 3.3.5).
    ///
    /// - Parameters:
    ///   - time: The time; 24:00 is the midnight that ends the day.
    ///   - date: The day.
    /// - Returns: The moment; nil outside the years of ``CalendarDate``.
    package func moment(_ time: TimeOfDay, on date: CalendarDate) -> RecordTime? {
        let local = date.daysSince1970 * 86_400 + time.minutes * 60
        // The offset at the time is the one a day before or the one a day after, since no zone is a whole day from UTC.
        let (before, after) = (offset(at: local - 86_400), offset(at: local + 86_400))
        let inForce = [before, after].first { offset(at: local - $0) == $0 } ?? before
        // An offset is written in whole minutes. Both arguments drop its seconds, so the clock still shows the given
        // time.
        return RecordTime(secondsSince1970: local - inForce / 60 * 60, offset: inForce / 60)
    }

    private func moment(_ seconds: Int) -> RecordTime? {
        RecordTime(secondsSince1970: seconds, offset: offset(at: seconds) / 60)
    }

    private func offset(at seconds: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }
}
