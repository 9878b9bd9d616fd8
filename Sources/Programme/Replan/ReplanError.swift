package import Core

/// The reason why a day cannot be replanned.
package enum ReplanError: Error, Sendable, Hashable {
    /// The incident does not state that anything happened.
    case nothingHappened
    /// The number of minutes by which a session runs over or begins late is negative or too large.
    case absurd(minutes: Int)
    /// The incident states both a late beginning and an overrun.
    ///
    /// Only one of them is allowed at a time.
    case lateAndOver
    /// The programme does not contain the session.
    case unknown(session: SessionID, known: [SessionID])
    /// The meeting does not sit at that moment.
    case outside(Moment, from: Moment, to: Moment)
    /// The session has not begun at that time.
    case notBegun(title: String, start: TimeOfDay, at: TimeOfDay)
    /// The session is over at that time.
    case over(title: String, end: TimeOfDay, at: TimeOfDay)
    /// No session is running at that time.
    case nothingRuns(at: TimeOfDay)
    /// All items of the speaker are over.
    case hasSpoken(name: String, at: TimeOfDay)
    /// Services cannot end at that time.
    case cut(until: TimeOfDay, at: TimeOfDay, window: ServiceWindow)
    /// The rest of the day does not fit under any choice.
    case nothingFits(missing: Int, window: ServiceWindow)
}

extension ReplanError: DiagnosedError {
    /// The error as a diagnostic without a position, because the error concerns a moment of the day.
    package var diagnostic: Diagnostic {
        let (what, reason, remedy) = parts
        return Diagnostic(rule: rule, at: nil, what, because: reason, remedy: remedy)
    }

    private var rule: ProgramRule {
        switch self {
        case .nothingHappened, .absurd, .lateAndOver: .replanMinutes
        case .unknown, .notBegun, .over, .nothingRuns: .replanSession
        case .outside: .replanTime
        case .hasSpoken: .replanSpeaker
        case .cut: .replanWindow
        case .nothingFits: .replanFits
        }
    }

    private var parts: (what: String, reason: String, remedy: String) {
        switch self {
        case .nothingHappened:
            (
                "no event is given", "without an event the programme stays as it was published",
                "say with --over, --late, --missing or --until what happened"
            )
        case .absurd(let minutes):
            (
                "\(EnglishStyle.figures(minutes)) minutes are not possible",
                "a session runs over or begins late by 1 to 360 minutes",
                "give another number of minutes"
            )
        case .lateAndOver:
            (
                "a session cannot both begin late and run over", "its times could be read in two ways",
                "choose for one of the two first, then give the other for the new version"
            )
        case .unknown(let session, let known):
            (
                "the programme has no session '\(session.rawValue.prefix(40))'",
                "the minutes would be taken from the wrong session",
                Spelling.remedy(for: session.rawValue, among: known.map(\.rawValue))
            )
        case .outside(let at, let from, let to): outside(at, from, to)
        case .notBegun(let session, let start, let at):
            (
                "\(session) begins at \(EnglishStyle.time(start)), but it is only \(EnglishStyle.time(at))",
                "a session that has not begun cannot run over",
                "name the session that is running, or say with --late that it begins late"
            )
        case .over(let session, let end, let at):
            (
                "\(session) was over at \(EnglishStyle.time(end)), and it is \(EnglishStyle.time(at))",
                "what is past stays as it was", "name the session that is running"
            )
        case .nothingRuns(let at):
            (
                "no session is running at \(EnglishStyle.time(at))", "nothing could be late",
                "name the session with --running"
            )
        case .hasSpoken(let name, let at):
            (
                "\(name) has no part that is still to come at \(EnglishStyle.time(at))", "what is past stays as it was",
                "check --at, or name somebody else"
            )
        case .cut(let until, let at, let window):
            (
                "services cannot end at \(EnglishStyle.time(until))",
                "at \(EnglishStyle.time(at)) the current service window is "
                    + EnglishStyle.span(window.start, window.end),
                "give a time after --at and before that window's end"
            )
        case .nothingFits(let missing, let window):
            (
                "no choice has room for the rest of the day",
                "\(EnglishStyle.count(missing, "minute")) more would be needed before "
                    + "\(EnglishStyle.time(window.end)), with every part at its least",
                "leave out a part or a session, or have services provided longer"
            )
        }
    }

    private func outside(_ at: Moment, _ from: Moment, _ to: Moment) -> (String, String, String) {
        let isOneDay = from.date == to.date
        func said(_ moment: Moment) -> String {
            let day = isOneDay ? "" : moment.date.map { " on \(EnglishStyle.date($0))" } ?? ""
            return EnglishStyle.time(moment.time) + day
        }
        return (
            "the meeting does not sit at \(said(at))", "it sits from \(said(from)) to \(said(to))",
            "write the time as 11.20, 15.20 or 3.20 p.m."
        )
    }
}

extension ReplanError {
}
