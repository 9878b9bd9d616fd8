// From the clocks of one place to those of another.

internal import Foundation

extension ZoneName {
    /// What the clocks of a zone say of a time that somebody wrote down.
    public enum Reading: Sendable, Hashable {
        /// They show it once: the moment in UTC.
        case once(Moment)
        /// They are put forward past it, and never show it.
        case skipped
        /// They are put back over it, and show it twice.
        case repeated
    }

    /// When the zone's clocks show a time.
    ///
    /// - Parameter local: The time as those clocks show it.
    /// - Returns: The moment in UTC, or why there is not exactly one.
    public func reading(of local: Moment) -> Reading {
        // Where the offset changes, it is that of the day before or of the day after.
        let offsets = Set([-1440, 1440].map { offset(at: local.minutes + $0) })
        let moments = offsets.map { local.minutes - $0 }.filter { $0 + offset(at: $0) == local.minutes }
        guard let moment = moments.first else { return .skipped }
        return moments.count > 1 ? .repeated : .once(Moment(minutes: moment))
    }

    /// What the zone's clocks show at a moment in UTC.
    public func local(of moment: Moment) -> Moment {
        Moment(minutes: moment.minutes + offset(at: moment.minutes))
    }

    /// Minutes east of UTC at a moment in UTC.
    private func offset(at minutes: Int) -> Int {
        (TimeZone(identifier: name)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minutes) * 60)) ?? 0) / 60
    }
}
