import BriefingPacks
import Core

/// How far the texts of one file are translated into one language.
struct TranslationState: Encodable {
    let language: Language
    /// A panel's id, or `meeting`, `service`, `registries` or `sources`.
    let file: String
    let texts: Int
    let translated: Int
    /// The names of texts that have changed since they were translated.
    let stale: [String]
    /// The names of texts without a translation.
    let missing: [String]

    /// The state of every file, in the order of the day.
    static func all(of assembly: Assembly, in language: Language) -> [TranslationState] {
        let texts = TranslatableText.all(of: assembly.meeting, assembly.answers).filter(\.isPrinted)
        var targets: [String] = []
        var groups: [String: [TranslatableText]] = [:]
        for text in texts {
            if groups[text.target] == nil { targets.append(text.target) }
            groups[text.target, default: []].append(text)
        }
        let entries = assembly.translations.entries[language] ?? [:]
        return targets.map { target in
            let group = groups[target] ?? []
            let stale = group.filter { text in
                entries[text.key].map { $0.original != Fingerprint.of(text.original) } ?? false
            }
            let missing = group.filter { entries[$0.key] == nil }
            return TranslationState(
                language: language, file: target, texts: group.count,
                translated: group.count - stale.count - missing.count, stale: stale.map(\.key.name),
                missing: missing.map(\.key.name))
        }
    }

    /// The state as a line for a terminal.
    var text: String {
        var parts = ["\(language.rawValue)  \(file.padding(to: 16)) \(translated) of \(texts) texts"]
        if !stale.isEmpty { parts.append("stale: \(stale.joined(separator: ", "))") }
        if !missing.isEmpty {
            let shown = missing.prefix(8).joined(separator: ", ")
            parts.append("missing: \(shown)\(missing.count > 8 ? " and \(missing.count - 8) more" : "")")
        }
        return parts.joined(separator: "; ")
    }

    /// The text of a file to fill in: every stale or missing text, with its original as a comment above it.
    func stub(_ assembly: Assembly) -> String {
        let wanted = Set(stale + missing)
        let texts = TranslatableText.all(of: assembly.meeting, assembly.answers).filter {
            $0.target == file && wanted.contains($0.key.name)
        }
        var lines = ["translation: \(file)", "language: \(language.rawValue)", "texts:"]
        for text in texts {
            let name = text.key.name.contains(" ") ? "\"\(text.key.name)\"" : text.key.name
            lines += [
                "  # \(text.original)", "  \(name):", "    of: \"\(Fingerprint.of(text.original))\"", "    text: >",
                "      ",
            ]
        }
        return lines.joined(separator: "\n")
    }
}
