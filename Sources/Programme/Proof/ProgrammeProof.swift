import Core

/// Every rule held against a timetable, by a reading of its own: it shares no code with the planner.
///
/// It knows what is asked for and what came of it, and nothing of how the one was made from the other.
package struct ProgrammeProof: Sendable, Hashable {
    /// What is said of each rule.
    package let rules: [ProvedRule]
    /// How far the timetable is from the wishes.
    package let distance: WishDistance

    /// Whether every rule is kept.
    package var holds: Bool { rules.allSatisfy(\.holds) }

    /// Goes through every rule.
    ///
    /// - Parameters:
    ///   - programme: The timetable.
    ///   - demand: What is asked for.
    ///   - stated: How many minutes the planner says it is off the wishes; without it, that rule is left out.
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
