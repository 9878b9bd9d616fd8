import BriefingPacks
import Core
import Documents
import Programme

/// The choices in words: what happened, what each choice changes, and what it costs.
struct ReplanText {
    let replan: Replan
    let incident: Incident
    /// The programme that the choices start from.
    let programme: Programme

    private let words = Language.english.vocabulary

    /// All choices as text for a terminal.
    func text(choosing command: String) -> String {
        var lines = ["\(happened) From version \(programme.version) of the programme:"]
        if replan.missing > 0 {
            lines += [
                "",
                "No choice keeps every rule: \(EnglishStyle.count(replan.missing, "minute")) \(replan.missing == 1 ? "is" : "are") missing.",
            ]
        }
        for (number, choice) in zip(1..., replan.choices) {
            lines += ["", "\(number). \(title(of: choice)) (\(cost(of: choice)))"]
            lines += self.lines(of: choice).map { "   \($0)" }
        }
        return (lines + ["", "Choose with: \(command)"]).joined(separator: "\n")
    }

    /// What happened, in one sentence.
    var happened: String {
        let who = session?.title ?? "the session"
        var parts: [String] = []
        if incident.over > 0 { parts.append("\(who) runs over by \(EnglishStyle.minutes(incident.over))") }
        if incident.late > 0 { parts.append("\(who) begins \(EnglishStyle.minutes(incident.late)) late") }
        parts += incident.missing.map { "\($0.name) is missing" }
        if let until = incident.until { parts.append("services end at \(words.time(until))") }
        let time = words.time(incident.at.time)
        return "\(EnglishStyle.sentence(time)): \(EnglishStyle.list(parts))".withFullStop
    }

    /// The session that the incident names, or else the one that is running or comes next.
    private var session: Session? {
        if let id = incident.running { return programme.sessions.first { $0.id == id } }
        let planned = programme.windows.first { $0.window.date == incident.at.date && $0.window.end > incident.at.time }
        return planned?.sessions.first { $0.end > incident.at.time }
    }

    /// A sentence on what a choice changes.
    func title(of choice: ReplanChoice) -> String {
        switch choice.policy {
        case .leastMoved: "Published times change as little as possible"
        case .itself:
            incident.missing.isEmpty
                ? "The session recovers the minutes itself"
                : "The session keeps its minutes; other sessions do not move"
        case .evenly:
            incident.missing.isEmpty
                ? "Later sessions move, and lose as little as possible"
                : "Later sessions begin earlier"
        case .behindBreak: "The last session before the break comes after it"
        case .belowLeast: "Parts become shorter than their minimum: ask those who lead them first"
        case .longer: "Services are extended by as little as possible: ask for this first"
        case .longerForAll: "Services are extended, and nobody loses more minutes: ask for this first"
        }
    }

    private func cost(of choice: ReplanChoice) -> String {
        "\(EnglishStyle.minutes(choice.moved)) moved, \(choice.lost) lost"
    }

    /// The effects of a choice, with one line per session or window.
    func lines(of choice: ReplanChoice) -> [String] {
        ChangeLines(words: words, programme: programme).lines(choice.changes)
    }

}

extension String {
    /// The text, with a full stop if it does not end with one.
    fileprivate var withFullStop: String { hasSuffix(".") ? self : self + "." }
}

extension ReplanText {
    /// The structure of the choices in JSON.
    struct JSON: Encodable {
        struct Item: Encodable {
            let session: SessionID
            let kind: ProgrammeItem.Kind
            let date: CalendarDate
            let start: TimeOfDay
            let end: TimeOfDay
        }
        struct Choice: Encodable {
            let number: Int
            let policy: ReplanPolicy
            let needsWord: Bool
            let title: String
            let minutesMoved: Int
            let minutesLost: Int
            let changes: [String]
            let items: [Item]
        }
        let from: Int
        let happened: String
        let minutesMissing: Int
        let choices: [Choice]
    }

    /// The choices as JSON.
    var json: JSON {
        let choices = zip(1..., replan.choices).map { number, choice in
            JSON.Choice(
                number: number, policy: choice.policy, needsWord: choice.policy.needsWord, title: title(of: choice),
                minutesMoved: choice.moved, minutesLost: choice.lost, changes: lines(of: choice),
                items: choice.programme.windows.flatMap { planned in
                    planned.sessions.flatMap { session in
                        session.items.map {
                            JSON.Item(
                                session: session.id, kind: $0.kind, date: planned.window.date, start: $0.start,
                                end: $0.end)
                        }
                    }
                })
        }
        return JSON(
            from: programme.version, happened: happened, minutesMissing: replan.missing, choices: choices)
    }
}
