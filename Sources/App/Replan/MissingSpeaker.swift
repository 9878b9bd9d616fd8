import Core
import Programme

/// Finds a missing speaker among the people of the meeting.
enum MissingSpeaker {
    /// The reason why a name cannot be that of a missing speaker.
    enum Fault: Error, Hashable {
        case unknown(String, known: [String])
        /// No part of the programme is known to be the person's.
        case noPart(String)
    }

    /// The parts of the programme that depend on a person.
    ///
    /// - Parameters:
    ///   - name: The person's id or name.
    ///   - meeting: The meeting.
    /// - Returns: The items in which the person has a part, with the number of their speakers.
    /// - Throws: ``Fault``.
    static func absence(of name: String, in meeting: Meeting) throws(Fault) -> Incident.Absence {
        let people = meeting.people
        guard
            let person = people.first(where: { $0.id.rawValue == name })
                ?? people.first(where: { $0.name.lowercased() == name.lowercased() })
        else { throw .unknown(name, known: people.map(\.id.rawValue)) }
        guard person.role == .panellist, let part = person.part, !person.sessions.isEmpty else {
            throw .noPart(person.name)
        }
        let kind = ProgrammeItem.Kind(part)
        let speakers = person.sessions.map { session in
            let others = people.count { $0.role == .panellist && $0.part == part && $0.sessions.contains(session) }
            return (ProgrammeItemID(session: session, kind: kind), others)
        }
        return Incident.Absence(
            person: person.id, name: person.name,
            speakers: Dictionary(speakers, uniquingKeysWith: { first, _ in first }))
    }
}

extension MissingSpeaker.Fault: DiagnosedError {
    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        switch self {
        case .unknown(let name, let known):
            Diagnostic(
                rule: .replanSpeaker, at: Position(wholeOf: "--missing"),
                "the meeting has nobody called '\(name.prefix(60))'",
                because: "the minutes of another speaker would be cancelled",
                remedy: "\(known.isEmpty ? "add the name to people.yaml" : Spelling.remedy(for: name, among: known))")
        case .noPart(let name):
            Diagnostic(
                rule: .replanSpeaker, at: Position(wholeOf: "--missing"),
                "people.yaml names no part of a session in which \(name) speaks",
                because: "no minutes depend on this speaker",
                remedy: "write `part:` in people.yaml, or leave the programme as it is")
        }
    }
}
