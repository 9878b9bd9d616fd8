package import Core

/// Who speaks and presides, as far as the view knows; nobody is invented.
package struct People {
    let context: PackContext

    /// Looks at the people of a pack.
    package init(context: PackContext) { self.context = context }

    private var words: any Vocabulary { context.words }

    /// The Chairs of the convening committees, by name where known.
    var chairs: String {
        let names = MeetingNames(context)
        let parts = context.meeting.committees.map { committee in
            let name =
                chair(of: committee).map { self.name($0).plainText }
                ?? words.text(context.novelty == nil ? .toBeConfirmed : .notKnown)
            return words.text(.chairOf(committee: names.short(committee), name: name))
        }
        return parts.joined(separator: words.semicolon)
    }

    private func chair(of committee: Committee) -> Person? {
        context.view.people(in: "opening").first { $0.role == .chair && $0.chairs.contains(committee.id) }
    }

    /// Everyone whom the programme names in a session, once: those who speak in its parts, or the Chairs.
    package func named(in session: Session) -> [Person] {
        let people = session.items.flatMap { item -> [Person] in
            switch item.kind {
            case .opening, .closing: context.meeting.committees.compactMap(chair)
            case .margin, .questions: []
            case .presentation, .experiences, .initiatives, .responses: panellists(of: session, item.kind)
            }
        }
        return people.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The moderator of a session.
    func moderator(of session: Session) -> [Inline] {
        names(context.view.people(in: session.id).filter { $0.role == .moderator })
    }

    /// Those who speak during an item.
    func speakers(in session: Session, _ kind: ProgrammeItem.Kind) -> [Inline] {
        switch kind {
        case .opening, .closing: words.line(.theChairs)
        case .margin: []
        case .questions: words.line(.theFloor)
        case .presentation, .experiences, .initiatives, .responses:
            names(panellists(of: session, kind))
        }
    }

    private func panellists(of session: Session, _ kind: ProgrammeItem.Kind) -> [Person] {
        panellists(of: session).filter { $0.part.map { ProgrammeItem.Kind($0) } == kind }
    }

    /// The panellists of a session.
    func panellists(of session: Session) -> [Person] {
        context.view.people(in: session.id).filter { $0.role == .panellist }
    }

    private func names(_ people: [Person]) -> [Inline] {
        people.isEmpty ? words.line(.toBeConfirmed) : words.list(people.map(name))
    }

    /// Name, function and delegation as content gives them, and what is still open.
    package func name(_ person: Person) -> [Inline] {
        let delegation = person.delegation.map { " (\($0))" } ?? ""
        let marks = [
            person.isConfirmed ? nil : words.text(.notConfirmed), person.isRemote ? words.text(.remote) : nil,
            context.novelty?.isNew(person) ?? false ? words.text(.new(nil)) : nil,
        ].compactMap { $0 }
        return context.localizer.name("\(person.name), \(person.function)\(delegation)")
            + (marks.isEmpty ? [] : [.text(" [\(marks.joined(separator: words.comma))]")])
    }
}
