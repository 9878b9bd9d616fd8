import Core
import Foundation

/// The clock at the venue.
struct VenueClock: Sendable {
    private let zone: TimeZone
    private let now: @Sendable () -> Int

    /// A clock in a zone.
    ///
    /// - Parameters:
    ///   - zone: The venue's zone; UTC where the system no longer knows it.
    ///   - now: The moment, in seconds since 1970.
    init(zone: ZoneName, now: @escaping @Sendable () -> Int) {
        self.zone = TimeZone(identifier: zone.name) ?? .gmt
        self.now = now
    }

    /// A clock that is only read for moments of the past.
    init(zone: ZoneName) { self.init(zone: zone) { 0 } }

    /// The moment as the venue's clock shows it; nil where that is outside the calendar's years.
    var current: RecordTime? { moment(now()) }

    /// What the venue's clock showed at a moment that was written with any offset.
    func time(of moment: RecordTime) -> TimeOfDay {
        let seconds = moment.secondsSince1970
        let day = (seconds + offset(at: seconds)) % 86_400
        return TimeOfDay(minutes: (day + 86_400) % 86_400 / 60)
    }

    /// When a clock at the venue shows a time on a day.
    func moment(_ time: TimeOfDay, on date: CalendarDate) -> RecordTime? {
        let local = date.daysSince1970 * 86_400 + time.minutes * 60
        // The offset in force is that of the moment looked for: taken from a guess first, then from the moment itself.
        return moment(local - offset(at: local - offset(at: local)))
    }

    private func moment(_ seconds: Int) -> RecordTime? {
        RecordTime(secondsSince1970: seconds, offset: offset(at: seconds) / 60)
    }

    private func offset(at seconds: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }
}
