/// Why there is no timetable.
public enum PlanningError: Error, Sendable, Hashable {
    /// No timetable holds what is asked for.
    case impossible(Conflict)
    /// More sessions than a programme can have.
    case tooMany(sessions: Int)
    /// The search gave up before it found a timetable, or that there is none.
    case undecided(steps: Int)
}

extension PlanningError: CustomStringConvertible {
    /// The error as a diagnostic; it is about the whole programme and has no place of its own.
    public var diagnostic: Diagnostic {
        switch self {
        case .impossible(let conflict):
            Diagnostic(
                rule: "programme.fits", at: nil, "the programme has no timetable: \(conflict.sentence)",
                because: conflict.reason, remedy: conflict.remedy)
        case .tooMany(let sessions):
            Diagnostic(
                rule: "programme.fits", at: nil,
                "the programme has \(sessions) sessions, and can have \(PlanningProblem.mostSessions)",
                because: "the best of all orders is looked for", remedy: "make a programme of each day")
        case .undecided(let steps):
            Diagnostic(
                rule: "programme.fits", at: nil,
                "no timetable was found in \(EnglishStyle.figures(steps)) steps, nor that there is none",
                because: "the search stops there rather than run for hours",
                remedy: "write `order: fixed`, or say with `after` what is known of the order")
        }
    }

    /// What is wrong, why, and how to mend it.
    public var description: String { diagnostic.description }
}

extension Conflict {
    /// What cannot hold together.
    fileprivate var sentence: String {
        let together = words.count == 1 ? "this cannot hold" : "these \(words.count) cannot hold together"
        return "\(together): \(words.joined(separator: "; "))"
    }

    fileprivate var reason: String {
        let windows = "sessions follow one another within the service windows, and none crosses the end of one"
        return isSmallest ? windows : "\(windows); perhaps fewer of these are enough, which the search could not tell"
    }

    fileprivate var remedy: String {
        guard !waysOut.isEmpty else { return "take one of them back" }
        let ways = waysOut.prefix(5).map(\.text).joined(separator: "; or ")
        return isOnly ? ways : "\(ways); then look again, since others conflict as well"
    }
}
