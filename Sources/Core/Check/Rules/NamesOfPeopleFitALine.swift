/// Names, functions and delegations of people are short enough for the tables that print them.
enum NamesOfPeopleFitALine: Rule {
    static let card = RuleCard(
        id: "person.length", title: "Names of people fit a line",
        reason: "every programme and every list of speakers prints names in a narrow column",
        accepts: [example(name: "Person One")],
        reports: [example(name: String(repeating: "Person One ", count: 28) + "II")])

    private static func example(name: String) -> RuleExample {
        RuleExample(
            in: "people.yaml",
            """
            people:
              - {id: a, name: \(name),
                 function: Director, confirmed: true, sources: [{key: release}], role: moderator, session: [sample]}
            """)
    }

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard subject.content == nil else { return [] }
        let limits = library.policy.limits
        return library.meeting.people.flatMap { person in
            [
                ("name", person.name, limits.name), ("function", person.function, limits.function),
                ("delegation", person.delegation ?? "", limits.name),
            ]
            .filter { $0.1.count > $0.2 }.map { .tooLong(person, $0.0, $0.1.count, limit: $0.2) }
        }
    }
}

extension Diagnostic {
    fileprivate static func tooLong(_ person: Person, _ field: String, _ length: Int, limit: Int) -> Self {
        NamesOfPeopleFitALine.report(
            "the \(field) of '\(person.id)' has \(length) letters, and the limit is \(limit)", at: person.position,
            remedy: "write only the \(field) here, and put everything else in the field for it")
    }
}
