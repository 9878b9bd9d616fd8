import BriefingPacks
import Core
import Documents
import Programme

/// What two plans of a day differ in, in a language's words.
struct SessionChanges {
    /// A line a session, and one for what changes for all; empty where they are the same.
    let lines: [String]

    /// Compares two plans, their sessions under the titles of the language.
    init(from old: Programme, to new: Programme, words: any ChangeVocabulary) {
        let changes = ReplanChange.between(old, new)
        let known = Set(old.sessions.map(\.id))
        let added = new.windows.flatMap { planned in
            planned.sessions.filter { !known.contains($0.id) }.map { session in
                let day = new.dates.count > 1 ? words.longDate(planned.window.date) + words.separator : ""
                let time = day + words.span(session.start, session.end)
                return words.titled(words.change(.kind(.added)).text, words.title(session)) + words.separator + time
            }
        }
        let later = Dictionary(new.sessions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let reordered = old.sessions.compactMap { before -> String? in
            let (kinds, parts) = (before.items.map(\.kind), later[before.id]?.items ?? [])
            // Parts of other lengths are told already; those that changed places alone would not be.
            guard let after = later[before.id], Set(kinds) == Set(parts.map(\.kind)), kinds != parts.map(\.kind) else {
                return nil
            }
            let times = parts.map { "\(words.itemWord($0.kind)) \(words.span($0.start, $0.end))" }
            return words.titled(words.title(after), times.joined(separator: words.comma))
        }
        lines = ChangeLines(words: words, programme: old).lines(changes) + reordered + added
    }
}
