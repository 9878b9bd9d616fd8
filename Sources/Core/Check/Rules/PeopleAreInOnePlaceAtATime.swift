/// People are listed once per time and not for longer than they are available; a committee has one Chair at a time.
enum PeopleAreInOnePlaceAtATime: Rule {
    static let card = RuleCard(
        id: "person.place", title: "People are in one place at a time",
        reason: "otherwise the programme would name a person twice, or two people for one seat",
        accepts: [
            example(
                "role: panellist, session: [sample], part: presentation",
                "role: Chair, chairs: [one], session: [opening]"),
            example(
                "role: Chair, chairs: [one], session: [opening]", "role: Chair, chairs: [one], session: [closing]",
                second: "Person Two"),
        ],
        reports: [
            example(
                "role: panellist, session: [sample], part: presentation",
                "role: panellist, session: [sample], part: presentation"),
            example("role: panellist, session: [sample], part: presentation", "role: moderator, session: [sample]"),
            example(
                "role: Chair, chairs: [one], session: [opening]", "role: Chair, chairs: [one], session: [opening]",
                second: "Person Two"),
            RuleExample(
                in: "people.yaml",
                """
                people:
                  - {id: a, name: Person One, function: Director, confirmed: true, sources: [{key: release}],
                     role: moderator, session: [sample, sample]}
                """),
            RuleExample(
                in: "people.yaml",
                """
                people:
                  - {id: a, name: Person One, function: Director, confirmed: true, sources: [{key: release}],
                     role: Chair, chairs: [one], session: [opening, closing], hours: ["10:00-10:08"]}
                """),
        ])

    private static func example(_ first: String, _ other: String, second name: String = "Person One") -> RuleExample {
        RuleExample(
            in: "people.yaml",
            """
            people:
              - {id: a, name: Person One, function: Director, confirmed: true, sources: [{key: release}],
                 \(first)}
              - {id: b, name: \(name), function: Director, confirmed: true, sources: [{key: release}],
                 \(other)}
            """)
    }

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard subject.content == nil else { return [] }
        var ids: [EntryID: Person] = [:]
        var entries: [String: [Person]] = [:]
        var chairs: [EntryID: [Person]] = [:]
        var found: [Diagnostic] = []
        for person in library.meeting.people {
            if let first = ids[person.id] { found.append(.sameID(person, first)) } else { ids[person.id] = person }
            if let session = repeated(in: person.sessions) { found.append(.sessionTwice(person, session)) }
            let others = entries[person.foldedName] ?? []
            if let (other, session) = clash(of: person, with: others) {
                found.append(.twoPlaces(person, other, session))
            }
            if let hours = person.hours, let short = shortage(of: person, hours, library) { found.append(short) }
            entries[person.foldedName] = others + [person]
            guard person.role == .chair else { continue }
            for committee in person.chairs {
                let rivals = (chairs[committee] ?? []).filter { $0.foldedName != person.foldedName }
                if let rival = rivals.first(where: { !Set($0.sessions).isDisjoint(with: person.sessions) }) {
                    found.append(.twoChairs(person, rival, committee))
                }
                chairs[committee, default: []].append(person)
            }
        }
        return found
    }

    /// A diagnostic if the person's sessions take longer than the person is available within the service windows.
    private static func shortage(of person: Person, _ hours: [Range<Moment>], _ library: Library) -> Diagnostic? {
        let meeting = library.meeting
        let ceremonies: [SessionID: Int] = [
            .opening: meeting.agenda.opening.least, .closing: meeting.agenda.closing.least,
        ]
        let needed = Set(person.sessions).reduce(0) { sum, session in
            let parts = library.answers.first { $0.card.id == session.panel }?.card.parts ?? []
            let own = parts.filter { person.role == .moderator || $0.part == person.part }
            return sum + (ceremonies[session] ?? own.map(\.minutes.least).reduce(0, +))
        }
        let there = hours.flatMap { span in meeting.windows.map { $0.span.clamped(to: span) } }
            .map { $0.upperBound.minutes - $0.lowerBound.minutes }.reduce(0, +)
        // ``SessionsHaveAPlace`` reports a person who is never available.
        return there > 0 && needed > there ? .tooShort(person, needed: needed, there: there) : nil
    }

    private static func repeated(in sessions: [SessionID]) -> SessionID? {
        var seen: Set<SessionID> = []
        return sessions.first { !seen.insert($0).inserted }
    }

    /// An earlier entry of the same person for the same time, with the session.
    ///
    /// A moderator is needed for a whole session. Two parts of a session follow one another, so a panellist may speak
    /// in both.
    private static func clash(of person: Person, with others: [Person]) -> (Person, SessionID)? {
        for other in others where other.mayBe(person) {
            let isApart = person.role == .panellist && other.role == .panellist && person.part != other.part
            guard !isApart, let session = person.sessions.first(where: other.sessions.contains) else { continue }
            return (other, session)
        }
        return nil
    }
}

extension Person {
    /// The name in small letters, with single spaces and straight apostrophes, for comparison.
    fileprivate var foldedName: String {
        name.lowercased().replacing("’", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether an entry with the same name may be the same person; two delegations may each send a person of that name.
    fileprivate func mayBe(_ other: Person) -> Bool {
        delegation == nil || other.delegation == nil || delegation == other.delegation
    }
}

extension Diagnostic {
    fileprivate static func sameID(_ person: Person, _ first: Person) -> Self {
        PeopleAreInOnePlaceAtATime.report(
            "the id '\(person.id)' is used by two entries", at: person.position,
            remedy: "give this entry another id; the first one is in line \(first.position.line)")
    }

    fileprivate static func sessionTwice(_ person: Person, _ session: SessionID) -> Self {
        PeopleAreInOnePlaceAtATime.report(
            "'\(person.id)' lists the session '\(session)' twice", at: person.position, remedy: "delete one of the two")
    }

    fileprivate static func twoPlaces(_ person: Person, _ other: Person, _ session: SessionID) -> Self {
        PeopleAreInOnePlaceAtATime.report(
            "\(person.name) is listed for '\(session)' twice, as \(other.role.rawValue) in '\(other.id)' and as "
                + "\(person.role.rawValue) in '\(person.id)'",
            at: person.position,
            remedy: person.role == .chair && other.role == .chair
                ? "put the committees of both entries into one `chairs:`"
                : "delete one of the two entries; if two people have the same name, write the `delegation:` of each")
    }

    fileprivate static func tooShort(_ person: Person, needed: Int, there: Int) -> Self {
        PeopleAreInOnePlaceAtATime.report(
            "'\(person.id)' is needed for at least \(EnglishStyle.minutes(needed)), but is present for only \(there)",
            at: person.position, remedy: "correct `hours`, or list the person under fewer sessions")
    }

    fileprivate static func twoChairs(_ person: Person, _ rival: Person, _ committee: EntryID) -> Self {
        PeopleAreInOnePlaceAtATime.report(
            "'\(person.id)' and '\(rival.id)' both chair the committee '\(committee)' in the same session",
            at: person.position,
            remedy: "take the committee out of one of the two, or list one under the opening and one under the closing")
    }
}
