// Conversions between the clocks of a time zone and UTC.

internal import Foundation

extension ZoneName {
    /// The result of converting a time on the clocks of a zone to UTC.
    public enum Reading: Sendable, Hashable {
        /// The clocks show the time once, at this moment in UTC.
        case once(Moment)
        /// The clocks are put forward past the time and never show it.
        case skipped
        /// The clocks are put back and show the time twice.
        case repeated
    }

    /// The moment at which the zone's clocks show a time.
    ///
    /// - Parameter local: The time on the zone's clocks.
    /// - Returns: The moment in UTC, or the reason why there is not exactly one.
    public func reading(of local: Moment) -> Reading {
        // Around a change of clocks, the offset is the one of the day before or the one of the day after.
        let offsets = Set([-1440, 1440].map { offset(at: local.minutes + $0) })
        let moments = offsets.map { local.minutes - $0 }.filter { $0 + offset(at: $0) == local.minutes }
        guard let moment = moments.first else { return .skipped }
        return moments.count > 1 ? .repeated : .once(Moment(minutes: moment))
    }

    /// The time on the zone's clocks at a moment in UTC.
    public func local(of moment: Moment) -> Moment {
        Moment(minutes: moment.minutes + offset(at: moment.minutes))
    }

    /// The offset of the zone in minutes, positive to the east, at a moment in UTC.
    private func offset(at minutes: Int) -> Int {
        (TimeZone(identifier: name)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minutes) * 60)) ?? 0) / 60
    }
}
