import Core

/// The check of a timetable against every rule.
///
/// The check shares no code with the planner. It knows the demand and the timetable, but not how the planner made one
/// from the other.
package struct ProgrammeProof: Sendable, Hashable {
    /// The result for each rule.
    package let rules: [ProvedRule]
    /// How far the lengths in the timetable are from the wished lengths.
    package let distance: WishDistance

    /// Whether the timetable satisfies every rule.
    package var holds: Bool { rules.allSatisfy(\.holds) }

    /// Checks a timetable against every rule.
    ///
    /// - Parameters:
    ///   - programme: The timetable.
    ///   - demand: The demand.
    ///   - stated: The planner's figure for the distance from the wished lengths, in minutes. If it is nil, the rule
    ///     about this figure is left out.
    package init(_ programme: Programme, of demand: ProgrammeDemand, stated: Int? = nil) {
        let timetable = ProvedTimetable(programme, demand)
        let distance = WishDistance(timetable)
        self.distance = distance
        rules =
            [
                timetable.sessionsComplete, timetable.itemsComplete, timetable.lengths, timetable.windows,
                timetable.beginnings, timetable.ends, timetable.joins, timetable.margins, timetable.order,
                timetable.precedence, timetable.windowStarts, timetable.attendance, timetable.places,
                timetable.times, timetable.clocks,
            ] + (stated.map { [distance.rule(stated: $0)] } ?? [])
    }
}
