import Core

/// Who speaks and presides, as far as the view knows; nobody is invented.
struct People {
    let context: PackContext

    static let unknown = "to be confirmed"

    /// The Chairs of the convening committees, by name where known.
    var chairs: String {
        let known = context.view.people(in: "opening").filter { $0.role == .chair }
        let parts = context.meeting.committees.map { committee in
            let chair = known.first { $0.chairs.contains(committee.id) }
            return "Chair of the \(committee.short): \(chair.map(Self.name) ?? Self.unknown)"
        }
        return parts.joined(separator: "; ")
    }

    /// The moderator of a session.
    func moderator(of session: Session) -> String {
        names(context.view.people(in: session.id).filter { $0.role == .moderator })
    }

    /// Those who speak during an item.
    func speakers(in session: Session, _ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening, .closing: "The Chairs"
        case .margin: ""
        case .questions: "The floor"
        case .presentation, .experiences, .initiatives, .responses:
            names(panellists(of: session).filter { $0.part.map { ProgrammeItem.Kind($0) } == kind })
        }
    }

    /// The panellists of a session.
    func panellists(of session: Session) -> [Person] {
        context.view.people(in: session.id).filter { $0.role == .panellist }
    }

    private func names(_ people: [Person]) -> String {
        people.isEmpty ? Self.unknown : EnglishStyle.list(people.map(Self.name))
    }

    static func name(_ person: Person) -> String {
        let delegation = person.delegation.map { " (\($0))" } ?? ""
        let marks = [person.isConfirmed ? nil : "not confirmed", person.isRemote ? "remote" : nil].compactMap { $0 }
        return "\(person.name), \(person.function)\(delegation)"
            + (marks.isEmpty ? "" : " [\(marks.joined(separator: ", "))]")
    }
}
