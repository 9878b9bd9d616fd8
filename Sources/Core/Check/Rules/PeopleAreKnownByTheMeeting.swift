/// Every person is named by a source that packs of the meeting's date may use.
enum PeopleAreKnownByTheMeeting: Rule {
    static let card = RuleCard(
        id: "person.known", title: "People are known by the day of the meeting",
        reason: "packs dated on the day of the meeting name only people who are named in a source published by then",
        accepts: [example("release")], reports: [example("later"), example("undated")])

    private static func example(_ source: String) -> RuleExample {
        RuleExample(
            in: "people.yaml",
            """
            people:
              - {id: a, name: Person One, function: Director, confirmed: true, sources: [{key: \(source)}],
                 role: moderator, session: [sample]}
            """)
    }

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard subject.content == nil else { return [] }
        return library.meeting.people.compactMap { person in
            // ``ClaimsAreSourced`` reports sources that are not defined.
            guard person.sources.contains(where: { library.sources[$0.key] != nil }),
                let reason = library.withholding(of: person, asOf: library.meeting.date)
            else { return nil }
            return .heldBack(person, reason, meeting: library.meeting.date)
        }
    }
}

extension Diagnostic {
    fileprivate static func heldBack(_ person: Person, _ reason: Withholding, meeting: CalendarDate) -> Self {
        let date = EnglishStyle.date(meeting)
        let day: CalendarDate? = if case .later(let day) = reason { day } else { nil }
        return PeopleAreKnownByTheMeeting.report(
            "packs dated \(date) do not name '\(person.id)' (\(EnglishStyle.withheld(until: day)))",
            at: person.sources.first?.position ?? person.position, severity: .warning,
            remedy:
                "add a source that was published by \(date), or leave the entry as it is: `dais panels` lists the person as held back"
        )
    }
}
