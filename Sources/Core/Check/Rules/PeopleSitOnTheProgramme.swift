/// Everyone listed sits in a session that the day has, and chairs a committee that convenes it.
enum PeopleSitOnTheProgramme: Rule {
    static let card = RuleCard(
        id: "person.session", title: "People sit on the programme",
        reason: "a name under a session that does not exist is printed nowhere",
        accepts: [
            RuleExample(
                in: "people.yaml",
                """
                people:
                  - {id: a, name: Speaker One, function: Director, role: panellist, session: [sample], part: presentation,
                     confirmed: true, sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                in: "people.yaml",
                """
                people:
                  - {id: a, name: Speaker One, function: Director, role: panellist, session: [smaple], part: presentation,
                     confirmed: true, sources: [{key: release}]}
                """)
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard subject.content == nil else { return [] }
        let sessions = ["opening", "closing"] + library.records.map(\.card.id.rawValue)
        let committees = library.meeting.committees.map(\.id.rawValue)
        return library.meeting.people.flatMap { person in
            person.sessions.filter { !sessions.contains($0) }.map { .nowhere(person, "session", $0, among: sessions) }
                + person.chairs.map(\.rawValue).filter { !committees.contains($0) }
                .map { .nowhere(person, "committee", $0, among: committees) }
                + (person.role == .panellist && (person.part == nil || person.part == .questions)
                    ? [.withoutPart(person)] : [])
        }
    }
}

extension Diagnostic {
    fileprivate static func withoutPart(_ person: Person) -> Self {
        PeopleSitOnTheProgramme.report(
            "the panellist '\(person.id)' has no part to speak in", at: person.position,
            remedy: "add `part:` presentation, experiences, initiatives or responses")
    }

    fileprivate static func nowhere(_ person: Person, _ what: String, _ name: String, among known: [String]) -> Self {
        PeopleSitOnTheProgramme.report(
            "'\(person.id)' is listed under the \(what) '\(name)', which the meeting does not have",
            at: person.position,
            remedy: Spelling.remedy(for: name, among: known))
    }
}
