import BriefingPacks
import Core
import Documents
import Programme

/// The differences between two plans of a day, in words.
struct SessionChanges {
    /// The lines: one for each session that changes, and one for each change of a service window.
    let lines: [String]

    /// Compares two plans whose session titles are in the language of the vocabulary.
    init(from old: Programme, to new: Programme, words: any ChangeVocabulary) {
        let changes = ReplanChange.between(old, new)
        let known = Set(old.sessions.map(\.id))
        let added = new.windows.flatMap { planned in
            planned.sessions.filter { !known.contains($0.id) }.map { session in
                let day = new.dates.count > 1 ? words.longDate(planned.window.date) + words.separator : ""
                let time = day + words.span(session.start, session.end)
                return words.titled(words.kind(.added), words.title(session)) + words.separator + time
            }
        }
        let later = Dictionary(new.sessions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let reordered = old.sessions.compactMap { before -> String? in
            let (kinds, parts) = (before.items.map(\.kind), later[before.id]?.items ?? [])
            // The lines above only describe parts with new lengths, so parts that only change places are added here.
            guard let after = later[before.id], Set(kinds) == Set(parts.map(\.kind)), kinds != parts.map(\.kind) else {
                return nil
            }
            let times = parts.map { "\(words.itemWord($0.kind)) \(words.span($0.start, $0.end))" }
            return words.titled(words.title(after), times.joined(separator: words.comma))
        }
        lines = ChangeLines(words: words, programme: old).lines(changes) + reordered + added
    }
}
