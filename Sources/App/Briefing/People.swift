import Core

/// Who speaks and presides, as far as the view knows; nobody is invented.
struct People {
    let context: PackContext

    private var words: any Vocabulary { context.words }

    /// The Chairs of the convening committees, by name where known.
    var chairs: String {
        let known = context.view.people(in: "opening").filter { $0.role == .chair }
        let names = MeetingNames(context)
        let parts = context.meeting.committees.map { committee in
            let chair = known.first { $0.chairs.contains(committee.id) }
            let name =
                chair.map { self.name($0).plainText } ?? words.text(context.novelty == nil ? .toBeConfirmed : .notKnown)
            return words.text(.chairOf(committee: names.short(committee), name: name))
        }
        return parts.joined(separator: words.semicolon)
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
            names(panellists(of: session).filter { $0.part.map { ProgrammeItem.Kind($0) } == kind })
        }
    }

    /// The panellists of a session.
    func panellists(of session: Session) -> [Person] {
        context.view.people(in: session.id).filter { $0.role == .panellist }
    }

    private func names(_ people: [Person]) -> [Inline] {
        people.isEmpty ? words.line(.toBeConfirmed) : words.list(people.map(name))
    }

    /// Name, function and delegation as content gives them, and what is still open.
    func name(_ person: Person) -> [Inline] {
        let delegation = person.delegation.map { " (\($0))" } ?? ""
        let marks = [
            person.isConfirmed ? nil : words.text(.notConfirmed), person.isRemote ? words.text(.remote) : nil,
            context.novelty?.isNew(person) ?? false ? words.text(.new(nil)) : nil,
        ].compactMap { $0 }
        return context.localizer.name("\(person.name), \(person.function)\(delegation)")
            + (marks.isEmpty ? [] : [.text(" [\(marks.joined(separator: words.comma))]")])
    }
}
