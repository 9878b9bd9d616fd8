package import Core

/// The reason why the planner returns no timetable.
package enum PlanningError: Error, Sendable, Hashable {
    /// No timetable satisfies the demand.
    case impossible(Conflict)
    /// The demand has more sessions in free order than the search supports.
    case tooMany(sessions: Int)
    /// There is no timetable in the listed order, and there are too many sessions to search for the reason.
    ///
    /// The sessions need at least `least` minutes, and the service windows have `available` minutes.
    case tooManyToExplain(sessions: Int, least: Int, available: Int)
    /// The search reached its limit before it found a timetable or proved that none exists.
    case undecided(steps: Int)
}

extension PlanningError {
    /// The error for a demand that has no timetable and too many sessions to search for the reason.
    static func unexplained(_ demand: ProgrammeDemand) -> Self {
        .tooManyToExplain(
            sessions: demand.sessions.count, least: demand.sessions.map(\.least).reduce(0, +),
            available: demand.windows.map(\.minutes).reduce(0, +))
    }
}

extension PlanningError: DiagnosedError {
    /// The error as a diagnostic without a position, because the error concerns the whole programme.
    package var diagnostic: Diagnostic {
        switch self {
        case .impossible(let conflict):
            Diagnostic(
                rule: .programmeFits, at: nil, "the programme has no timetable: \(conflict.sentence)",
                because: conflict.reason, remedy: conflict.remedy)
        case .tooMany(let sessions):
            Diagnostic(
                rule: .programmeFits, at: nil,
                "the programme has \(sessions) sessions in free order, and the limit is \(PlanningProblem.mostSessions)",
                because: "the planner looks for the best of all orders",
                remedy: "write `order: fixed`, or make a programme of each day")
        case .tooManyToExplain(let sessions, let least, let available):
            Diagnostic(
                rule: .programmeFits, at: nil,
                "the programme has no timetable: its \(sessions) sessions take at least \(EnglishStyle.figures(least)) minutes, "
                    + "and services are provided for \(EnglishStyle.figures(available))",
                because: least > available
                    ? "services end with each window"
                    : "no session crosses the end of a window, and the order and the hours of people are kept; conflicts "
                        + "are looked for among at most \(PlanningProblem.mostSessions) sessions",
                remedy: "shorten or leave out sessions, or make a programme of each day")
        case .undecided(let steps):
            Diagnostic(
                rule: .programmeFits, at: nil,
                "in \(EnglishStyle.figures(steps)) steps the search neither found a timetable nor proved that there is none",
                because: "the search stops there so that it does not run for hours",
                remedy: "write `order: fixed`, or say with `after` what is known of the order")
        }
    }

}

extension Conflict {
    /// The demands that contradict one another, as a sentence.
    fileprivate var sentence: String {
        let together =
            words.count == 1 ? "this demand cannot be met" : "these \(words.count) demands cannot be met together"
        return "\(together): \(words.joined(separator: "; "))"
    }

    fileprivate var reason: String {
        let windows = "sessions follow one another within the service windows, and none crosses the end of one"
        return isSmallest ? windows : "\(windows); fewer of these may be enough, which the search could not decide"
    }

    fileprivate var remedy: String {
        guard !waysOut.isEmpty else { return "drop one of them" }
        let ways = waysOut.prefix(5).map(\.text).joined(separator: "; or ")
        return isOnly ? ways : "\(ways); then check again, because others conflict as well"
    }
}
