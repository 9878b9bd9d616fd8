/// Every person has a place on the programme, so that a document prints the name.
enum PeopleSitOnTheProgramme: Rule {
    static let card = RuleCard(
        id: "person.session", title: "People sit on the programme",
        reason: "no document prints a person who has no place on the programme",
        accepts: [
            example("role: panellist, session: [sample], part: presentation"),
            example("role: moderator, session: [sample]"),
            example("role: Chair, chairs: [one], session: [opening, closing]"),
        ],
        reports: [
            example("role: panellist, session: [smaple], part: presentation"),
            example("role: panellist, session: [sample]"),
            example("role: panellist, session: [sample], part: initiatives"),
            example("role: panellist, session: [opening], part: presentation"),
            example("role: moderator, session: [opening]"),
            example("role: Chair, session: [opening]"),
            example("role: Chair, chairs: [two], session: [opening]"),
            example("role: Chair, chairs: [one], session: [sample]"),
            example("role: moderator, chairs: [one], session: [sample]"),
            example("role: moderator, session: []"),
        ])

    private static func example(_ place: String) -> RuleExample {
        RuleExample(
            in: "people.yaml",
            """
            people:
              - {id: a, name: Person One, function: Director, confirmed: true, sources: [{key: release}],
                 \(place)}
            """)
    }

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard subject.content == nil else { return [] }
        let panels = Dictionary(
            library.answers.map { (SessionID($0.card.id), $0.card.parts.map(\.part)) }, uniquingKeysWith: { $1 })
        let known = library.sessions
        let committees = library.meeting.committees.map(\.id.rawValue)
        return library.meeting.people.flatMap { person in
            (person.sessions.isEmpty ? [.withoutSession(person)] : [])
                + person.sessions.compactMap { fault(of: person, in: $0, panels, known) }
                + chairFaults(of: person, committees)
        }
    }

    /// The reason why a session has no place for the person; nil if it has one.
    private static func fault(
        of person: Person, in session: SessionID, _ panels: [SessionID: [PanelPart]], _ known: [SessionID]
    ) -> Diagnostic? {
        guard known.contains(session) else {
            return .nowhere(person, "session", session.rawValue, among: known.map(\.rawValue))
        }
        guard let parts = panels[session] else {
            guard person.role == .chair else { return .notAtCeremony(person, session) }
            return person.part.map { .partMissing($0, person, session, has: []) }
        }
        switch person.role {
        case .chair: return .chairOfPanel(person, session)
        case .moderator:
            return person.part.flatMap { parts.contains($0) ? nil : .partMissing($0, person, session, has: parts) }
        case .panellist:
            guard let part = person.part, part != .questions else { return .withoutPart(person, has: parts) }
            return parts.contains(part) ? nil : .partMissing(part, person, session, has: parts)
        }
    }

    private static func chairFaults(of person: Person, _ committees: [String]) -> [Diagnostic] {
        let strangers = person.chairs.map(\.rawValue).filter { !committees.contains($0) }
            .map { Diagnostic.nowhere(person, "committee", $0, among: committees) }
        switch person.role {
        case .chair:
            // A Chair who is listed under a panel is reported for that fault first.
            let isMissing = person.chairs.isEmpty && person.sessions.allSatisfy(SessionID.ceremonies.contains)
            return strangers + (isMissing ? [.withoutCommittee(person, among: committees)] : [])
        case .moderator, .panellist: return strangers + (person.chairs.isEmpty ? [] : [.chairsWithoutRole(person)])
        }
    }
}

extension Diagnostic {
    fileprivate static func withoutSession(_ person: Person) -> Self {
        PeopleSitOnTheProgramme.report(
            "'\(person.id)' is listed under no session", at: person.position,
            remedy: "add opening, closing or a panel's id to `session:`")
    }

    fileprivate static func nowhere(_ person: Person, _ what: String, _ name: String, among known: [String]) -> Self {
        PeopleSitOnTheProgramme.report(
            "'\(person.id)' is listed under the \(what) '\(name)', which the meeting does not have",
            at: person.position,
            remedy: Spelling.remedy(for: name, among: known))
    }

    fileprivate static func withoutPart(_ person: Person, has parts: [PanelPart]) -> Self {
        let spoken = parts.filter { $0 != .questions }.map { "'\($0.rawValue)'" }
        return PeopleSitOnTheProgramme.report(
            "the panellist '\(person.id)' has no part to speak in", at: person.position,
            remedy: spoken.isEmpty
                ? "give the panel parts under `minutes:`"
                : "add `part:` with \(spoken.count > 1 ? "one of " : "")\(EnglishStyle.list(spoken))")
    }

    fileprivate static func partMissing(
        _ part: PanelPart, _ person: Person, _ session: SessionID, has parts: [PanelPart]
    ) -> Self {
        let names = EnglishStyle.list(parts.filter { $0 != .questions }.map { "'\($0.rawValue)'" })
        return PeopleSitOnTheProgramme.report(
            "'\(person.id)' is listed under the part '\(part.rawValue)', which '\(session)' does not have",
            at: person.position,
            remedy: parts.isEmpty || person.role != .panellist
                ? "take `part:` out" : "write one of its parts: \(names)")
    }

    fileprivate static func notAtCeremony(_ person: Person, _ session: SessionID) -> Self {
        PeopleSitOnTheProgramme.report(
            "'\(person.id)' is \(person.role.rawValue) of the \(session), where only the Chairs speak",
            at: person.position,
            remedy: "list the person under a panel, or write `role: Chair` with the committees under `chairs:`")
    }

    fileprivate static func chairOfPanel(_ person: Person, _ session: SessionID) -> Self {
        PeopleSitOnTheProgramme.report(
            "'\(person.id)' is listed as Chair of '\(session)', which a moderator leads", at: person.position,
            remedy: "list a Chair under opening and closing; write a second entry with `role: moderator` for the panel")
    }

    fileprivate static func withoutCommittee(_ person: Person, among committees: [String]) -> Self {
        PeopleSitOnTheProgramme.report(
            "the Chair '\(person.id)' chairs no committee", at: person.position,
            remedy: "add `chairs:` with \(committees.count > 1 ? "one or more of " : "")"
                + EnglishStyle.list(committees.map { "'\($0)'" }))
    }

    fileprivate static func chairsWithoutRole(_ person: Person) -> Self {
        PeopleSitOnTheProgramme.report(
            "'\(person.id)' chairs a committee and is listed as \(person.role.rawValue)", at: person.position,
            remedy: "take `chairs:` out here; a Chair has an entry with `role: Chair` under opening and closing")
    }
}
