import Core
import Programme

/// Changes for a terminal: a line a change under its panel or document, and below it what was and what is.
///
/// Words that are gone stand as `[-old-]`, new ones as `{+new+}`; colour only repeats it.
package struct ReviewText {
    let changes: [Change<String>]
    /// What places are called, by their names; the meeting's own has none.
    let titles: [String: String]
    /// What is said of sessions that move, in words.
    var sessions: [String] = []
    let isColoured: Bool

    /// Keeps what is to be told.
    package init(changes: [Change<String>], titles: [String: String], sessions: [String] = [], isColoured: Bool) {
        self.changes = changes
        self.titles = titles
        self.sessions = sessions
        self.isColoured = isColoured
    }

    /// All of them, and how many there are.
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

    /// The changes of a place; items that changed in nothing but their clearance stand in one line.
    private func lines(of changes: [Change<String>]) -> [String] {
        let clearances: [ChangeKind] = [.clearanceLost, .cleared]
        let told = changes.filter { change in !clearances.contains { change.kinds == [$0] } }
        return told.flatMap(lines)
            + clearances.compactMap { kind in
                let items = changes.filter { $0.kinds == [kind] }.map(name)
                return items.isEmpty ? nil : "  \(strong(kind.rawValue))  \(Self.plain(items.joined(separator: ", ")))"
            }
    }

    /// Sessions and windows are told in words.
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
        // A clearance that is lost says no more than its kind.
        let told = change.differences.filter { $0.kind != .clearanceLost }
        return [head] + told.map { "      \($0.field): \(marked($0))" }
    }

    /// What is added or withdrawn, by what it says first.
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

    /// Marks stand at the words, with the space behind them.
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

    /// Text without what a terminal would obey: a pack that somebody sent is only ever text.
    private static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isObeyed) else { return text }
        let scalars = text.unicodeScalars.map { isObeyed($0) ? ($0 == "\n" ? " " : "\u{FFFD}") : $0 }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Controls, and what turns the direction of a whole line round.
    private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
    }
}

/// A change as a program reads it: an entry a field, or one for what is added or withdrawn.
package struct ReviewEntry: Encodable {
    /// The panel or document; nothing for the meeting's own.
    let place: String?
    let subject: String
    let id: String
    let kind: String
    let field: String?
    let old: String?
    let new: String?

    /// The entries of some changes.
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
