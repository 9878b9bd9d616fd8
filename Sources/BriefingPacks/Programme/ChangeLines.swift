package import Core
package import Documents
package import Programme

/// The changes of a new version of the programme, in words.
package struct ChangeLines {
    let words: any Vocabulary
    /// The previous version, with session titles in the language of the vocabulary.
    let programme: Programme

    /// Creates the wording of changes to a programme.
    package init(words: any Vocabulary, programme: Programme) {
        self.words = words
        self.programme = programme
    }

    /// Returns one line for each session that changes, and one for each change that affects a whole service window.
    ///
    /// - Parameters:
    ///   - changes: The changes.
    ///   - own: The session whose lines omit its title, because the lines appear beside that title.
    /// - Returns: The lines.
    package func lines(_ changes: [ReplanChange], besides own: SessionID? = nil) -> [String] {
        var lines = programme.sessions.compactMap { session -> String? in
            let said = words(on: session, changes).joined(separator: words.semicolon)
            return said.isEmpty ? nil : session.id == own ? said : words.titled(session.title, said)
        }
        lines += changes.compactMap { change in
            switch change {
            case .inHand(_, let from, let to): words.text(.inHand(from: from, to: to))
            case .services(let window, let end): words.text(.servicesEndAt(end, insteadOf: window.end))
            case .begins, .length, .leftOut, .sessionLeftOut: nil
            }
        }
        return lines
    }

    /// Returns the changes to a session, in a few words each; empty if the session does not change.
    package func words(on session: Session, _ changes: [ReplanChange]) -> [String] {
        var parts: [String] = []
        var lengths: [LengthChange] = []
        for change in changes {
            switch change {
            case .begins(session.id, let from, let to):
                if to.date != from.date { parts += to.date.map { [words.text(.movedTo($0))] } ?? [] }
                if to.time != from.time { parts.append(words.text(.beginsAt(to.time, insteadOf: from.time))) }
            case .sessionLeftOut(session.id): parts.append(words.text(.fallsAway))
            case .length(let item, let from, let to) where item.session == session.id:
                lengths.append(LengthChange(kind: item.kind, from: from, to: to))
            case .leftOut(let item, let minutes) where item.session == session.id:
                lengths.append(LengthChange(kind: item.kind, from: minutes, to: 0))
            case .begins, .length, .leftOut, .sessionLeftOut, .inHand, .services: break
            }
        }
        return parts + (lengths.isEmpty ? [] : [words.text(.newLengths(lengths))])
    }
}
