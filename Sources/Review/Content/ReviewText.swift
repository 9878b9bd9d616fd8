import Core
import Programme

/// The changes as text for a terminal.
///
/// Each change is one line under its panel or document, followed by its fields. Removed words appear as `[-old-]` and
/// new words as `{+new+}`; colours only emphasize them.
package struct ReviewText {
    let changes: [Change<String>]
    /// The titles of places, by their ids.
    ///
    /// The meeting itself has no place.
    let titles: [String: String]
    /// The changes of the programme, in words.
    var sessions: [String] = []
    let isColoured: Bool

    /// Creates the text.
    package init(changes: [Change<String>], titles: [String: String], sessions: [String] = [], isColoured: Bool) {
        self.changes = changes
        self.titles = titles
        self.sessions = sessions
        self.isColoured = isColoured
    }

    /// The complete text, with the number of changes at the end.
    package var text: String {
        var groups: [[String]] =
            sessions.isEmpty ? [] : [[strong("Programme")] + sessions.map { "  \(Self.plain($0))" }]
        var rest = changes.filter { !isSaid($0) }[...]
        while let first = rest.first {
            let group = rest.prefix { $0.place == first.place }
            rest = rest.dropFirst(group.count)
            groups.append([strong(title(of: first.place))] + lines(of: Array(group)))
        }
        return (groups + [[summary]]).map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// Returns the lines for the changes of a place.
    ///
    /// Items whose only change is a clearance share one line.
    private func lines(of changes: [Change<String>]) -> [String] {
        let clearances: [ChangeKind] = [.clearanceLost, .cleared]
        let told = changes.filter { change in !clearances.contains { change.kinds == [$0] } }
        return told.flatMap(lines)
            + clearances.compactMap { kind in
                let items = changes.filter { $0.kinds == [kind] }.map(name)
                return items.isEmpty ? nil : "  \(strong(kind.rawValue))  \(Self.plain(items.joined(separator: ", ")))"
            }
    }

    /// Returns whether the programme section already describes a change of a session or a window.
    private func isSaid(_ change: Change<String>) -> Bool {
        switch change.subject.category {
        case .session: !sessions.isEmpty
        case .window: !sessions.isEmpty && change.old != nil && change.new != nil
        case .item, .frame, .term, .source, .person, .entry, .glossary, .translation, .document, .line: false
        }
    }

    private var summary: String {
        let counts = ChangeKind.allCases.compactMap { kind in
            let count = changes.count { $0.kinds.contains(kind) }
            return count > 0 ? "\(EnglishStyle.figures(count)) \(kind.rawValue)" : nil
        }
        return
            "\(EnglishStyle.sentence(EnglishStyle.count(changes.count, "change"))): \(counts.joined(separator: ", "))."
    }

    private func title(of place: String?) -> String {
        guard let place else { return "The meeting" }
        return titles[place] ?? place
    }

    private func name(of change: Change<String>) -> String {
        let subject = change.subject
        return switch subject.category {
        case .item: subject.id
        case .line: change.name ?? subject.id
        case .frame, .term, .source, .person, .entry, .glossary, .translation, .session, .window, .document:
            "\(subject.category.rawValue) \(subject.id)"
        }
    }

    private func lines(of change: Change<String>) -> [String] {
        let head = "  \(strong(name(of: change)))  \(change.kinds.map(\.rawValue).joined(separator: ", "))"
        if let only = change.new, change.old == nil { return [head] + whole(only).map { "      \(new($0))" } }
        if let only = change.old, change.new == nil { return [head] + whole(only).map { "      \(gone($0))" } }
        // A lost clearance does not need a separate line, because the kind states everything.
        let told = change.differences.filter { $0.kind != .clearanceLost }
        return [head] + told.map { "      \($0.field): \(marked($0))" }
    }

    /// Returns the first field of a thing that is added or withdrawn.
    private func whole(_ thing: Reviewed<String>) -> [String] { thing.facets.first.map { [$0.value] } ?? [] }

    private func marked(_ difference: Change<String>.Difference) -> String {
        let marked = WordDiff(from: difference.old ?? "", to: difference.new ?? "").pieces.map { piece in
            switch piece {
            case .kept(let words): Self.plain(words)
            case .gone(let words): apart(words, gone)
            case .new(let words): apart(words, new)
            }
        }.joined()
        return marked.hasSuffix(" ") ? String(marked.dropLast()) : marked
    }

    /// Places the marks directly around the words, with the trailing space outside.
    private func apart(_ words: String, _ mark: (String) -> String) -> String {
        let end = words.lastIndex { !$0.isWhitespace }.map { words.index(after: $0) } ?? words.startIndex
        let space = words[end...]
        return mark(String(words[..<end])) + (space.isEmpty ? " " : space)
    }

    private func gone(_ words: String) -> String { paint("[-\(words)-]", "31") }
    private func new(_ words: String) -> String { paint("{+\(words)+}", "32") }
    private func strong(_ words: String) -> String { paint(words, "1") }
    private func paint(_ words: String, _ code: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(Self.plain(words))\u{1B}[0m" : Self.plain(words)
    }

    /// Replaces the control characters in a text, because a terminal would execute them.
    private static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isObeyed) else { return text }
        let scalars = text.unicodeScalars.map { isObeyed($0) ? ($0 == "\n" ? " " : "\u{FFFD}") : $0 }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Returns whether a character is a control character or changes the direction of a whole line.
    private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
    }
}

/// A change in machine-readable form: one entry per field, or one entry for a thing that is added or withdrawn.
package struct ReviewEntry: Encodable {
    /// The panel or the document; nil for the meeting itself.
    let place: String?
    let subject: String
    let id: String
    let kind: String
    let field: String?
    let old: String?
    let new: String?

    /// Returns the entries of some changes.
    package static func all(of changes: [Change<String>]) -> [Self] {
        changes.flatMap { change -> [Self] in
            let differences = change.differences.map {
                Self(change, $0.kind, field: $0.field, old: $0.old, new: $0.new)
            }
            guard differences.isEmpty, let kind = change.kinds.first else { return differences }
            let (old, new) = (change.old?.facets.first, change.new?.facets.first)
            return [Self(change, kind, field: (new ?? old)?.field, old: old?.value, new: new?.value)]
        }
    }

    private init(_ change: Change<String>, _ kind: ChangeKind, field: String?, old: String?, new: String?) {
        place = change.place
        subject = change.subject.category.rawValue
        id = change.subject.id
        self.kind = kind.rawValue
        self.field = field
        (self.old, self.new) = (old, new)
    }
}
