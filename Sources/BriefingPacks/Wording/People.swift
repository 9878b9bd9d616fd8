package import Core
package import Documents
package import Programme

/// The people who speak and preside, as far as the view shows them.
///
/// If a person may be named, all documents name the person in the same words.
package struct People {
    let context: PackContext

    /// Creates the people of a pack.
    package init(context: PackContext) { self.context = context }

    private var words: any Vocabulary { context.words }

    /// The Chairs of the convening committees, by name where known, with the sources.
    ///
    /// Sources establish who chairs a committee, even if the person might not attend. For this reason, the names do not
    /// have a mark that the attendance is open.
    var chairs: [Inline] {
        let names = MeetingNames(context)
        let parts = context.meeting.committees.map { committee -> [Inline] in
            let chairs = chairs(of: committee, in: nil)
            let open = words.line(context.novelty == nil ? .toBeConfirmed : .notKnown)
            let name = chairs.isEmpty ? open : words.list(chairs.map { label($0, marks: newMark($0)) })
            return words.line(.chairOf(committee: names.short(committee), name: name))
                + context.references(chairs.flatMap(\.sources))
        }
        return Array(parts.joined(separator: [.text(words.semicolon)]))
    }

    /// The Chairs, one line each: the name, the delegation and the committees.
    var chairLines: [[Inline]] {
        let names = MeetingNames(context)
        let committees = context.meeting.committees
        let known = Self.once(committees.flatMap { chairs(of: $0, in: nil) })
        guard !known.isEmpty else { return [words.line(.toBeConfirmed)] }
        return known.map { chair in
            let chaired = committees.filter { chairs(of: $0, in: nil).contains(chair) }.map(names.short)
            // A committee's own pages establish who chairs it, so nothing is open here.
            let delegation = chair.delegation.map { [" ("] + context.localizer.body($0) + [")"] } ?? []
            return context.localizer.name(chair.name) + delegation + marked(newMark(chair)) + [
                .text(words.separator + chaired.joined(separator: words.semicolon))
            ]
        }
    }

    /// Returns the Chairs of a committee, at the opening, at the closing, or in general.
    ///
    /// A Chair who is listed for only one of the two sessions also chairs the other, unless another Chair is listed
    /// there.
    private func chairs(of committee: Committee, in session: SessionID?) -> [Person] {
        func chairs(_ people: [Person]) -> [Person] {
            people.filter { $0.role == .chair && $0.chairs.contains(committee.id) }
        }
        let known = chairs(context.view.people)
        guard let session else { return known }
        // If a listed Chair may not be named yet, nobody replaces the Chair.
        let isListed = chairs(context.meeting.people).contains { $0.sessions.contains(session) }
        return isListed ? known.filter { $0.sessions.contains(session) } : known
    }

    /// Returns the Chairs who speak at the opening or the closing, each once.
    func chairs(in session: Session) -> [Person] {
        Self.once(context.meeting.committees.flatMap { chairs(of: $0, in: session.id) })
    }

    /// Returns everyone whom the programme names in a session, each once: moderators, speakers, or the Chairs.
    package func named(in session: Session) -> [Person] {
        Self.once(moderators(of: session) + session.items.flatMap { known(in: session, $0.kind) })
    }

    /// Returns the lines that a calendar prints about the people of a session: its moderators, and its other people.
    package func lines(on session: Session, withSpeakers: Bool = true) -> [String] {
        let moderators = moderators(of: session)
        let speakers = withSpeakers ? named(in: session).filter { $0.role != .moderator } : []
        return [(words.column(.moderator), moderators), (words.column(.speakers), speakers)].compactMap {
            title, people in
            guard !people.isEmpty else { return nil }
            return words.titled(title, people.map { name($0).plainText }.joined(separator: words.semicolon))
        }
    }

    private static func once(_ people: [Person]) -> [Person] {
        people.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Returns the moderators of a session who may be named.
    func moderators(of session: Session) -> [Person] {
        context.view.people(in: session.id).filter { $0.role == .moderator }
    }

    /// Returns the moderator of a session, or a remark that the moderator is to be confirmed.
    func moderator(of session: Session) -> [Inline] { names(moderators(of: session)) }

    /// Returns the moderator as a line beside the title of a session; empty if no moderator may be named yet.
    func moderatorLine(of session: Session) -> [Inline] {
        let moderators = moderators(of: session)
        return moderators.isEmpty ? [] : [.text(words.label(words.column(.moderator)))] + names(moderators)
    }

    /// Returns the speakers who may be named for an item.
    func known(in session: Session, _ kind: ProgrammeItem.Kind) -> [Person] {
        switch kind {
        case .opening, .closing: chairs(in: session)
        case .margin, .questions: []
        case .presentation, .experiences, .initiatives, .responses:
            context.view.people(in: session.id).filter { person in
                person.role == .panellist && person.part.map { ProgrammeItem.Kind($0) } == kind
            }
        }
    }

    /// Returns the speakers of an item as running text.
    func speakers(in session: Session, _ kind: ProgrammeItem.Kind) -> [Inline] {
        switch kind {
        case .opening, .closing:
            let chairs = chairs(in: session)
            guard !chairs.isEmpty else { return words.line(.theChairs) }
            // The table at the head of the document states which committee each of them chairs.
            let named = chairs.map { briefName($0) }.joined(separator: [.text(words.semicolon)])
            return [.text(words.label(words.text(.theChairs)))] + named
        case .margin: return []
        case .questions: return words.line(.theFloor)
        case .presentation, .experiences, .initiatives, .responses: return names(known(in: session, kind))
        }
    }

    private func names(_ people: [Person]) -> [Inline] {
        people.isEmpty
            ? words.line(.toBeConfirmed) : Array(people.map(name).joined(separator: [.text(words.semicolon)]))
    }

    /// Returns the name, function and delegation of a person, with remarks such as “attendance not confirmed”.
    package func name(_ person: Person) -> [Inline] { label(person, marks: marks(of: person)) }

    /// Returns the name and the delegation of a person, and what is still open.
    private func briefName(_ person: Person) -> [Inline] {
        let delegation = person.delegation.map { [" ("] + context.localizer.body($0) + [")"] } ?? []
        return context.localizer.name(person.name) + delegation + marked(marks(of: person))
    }

    /// Returns what is still open about a person, and whether the person is new in a follow-up.
    private func marks(of person: Person) -> [String] {
        let open = [
            person.isConfirmed ? nil : words.text(.notConfirmed), person.isRemote ? words.text(.remote) : nil,
        ].compactMap { $0 }
        return open + newMark(person)
    }

    private func marked(_ marks: [String]) -> [Inline] {
        marks.isEmpty ? [] : [.text(" [\(marks.joined(separator: words.comma))]")]
    }

    private func newMark(_ person: Person) -> [String] {
        context.novelty?.isNew(person) ?? false ? [words.text(.new(nil))] : []
    }

    /// Returns the label of a person.
    ///
    /// It omits the delegation if the function already names it.
    private func label(_ person: Person, marks: [String]) -> [Inline] {
        let delegation =
            person.delegation.map { name in
                ["of", "of the", "for", "for the"].contains { person.function.hasSuffix(" \($0) \(name)") }
                    ? "" : " (\(name))"
            } ?? ""
        return context.localizer.name("\(person.name), \(person.function)\(delegation)") + marked(marks)
    }
}
