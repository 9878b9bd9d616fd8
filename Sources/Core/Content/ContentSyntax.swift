import CYaml

/// Reads the YAML of a content file into nodes, or reports syntax errors in plain words.
package enum ContentSyntax {
    /// The file's root node, or the reasons why the file cannot be read.
    package static func root(of file: ContentFile, within limit: ContentLimits.Size = ContentLimits.file) -> (
        node: ContentNode?, diagnostics: [Diagnostic]
    ) {
        let (text, faults) = ContentBytes.text(of: file, within: limit)
        guard let text else { return (nil, faults) }
        var conversion = Conversion(path: file.path, text: text, limit: limit)
        do throws(YAMLFault) {
            guard let node = try conversion.root() else { return (nil, [.nothing(file.path)]) }
            return conversion.faults.isEmpty ? (node, []) : (nil, conversion.faults)
        } catch {
            return (nil, [.syntax(error, in: text, of: file.path)])
        }
    }
}

/// Converts the parser's events into content nodes, up to a fixed depth.
private struct Conversion {
    let path: String
    private let text: String
    private let events: YAMLEvents
    /// The lines of the file; lazy, because only a text that a comment may follow needs them.
    private lazy var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    /// The lines, counted from 1, on which a comment may begin.
    private let commentLines: Set<Int>
    private(set) var faults: [Diagnostic] = []
    private let limit: ContentLimits.Size

    init(path: String, text: String, limit: ContentLimits.Size) {
        self.path = path
        self.limit = limit
        self.text = text
        events = YAMLEvents(text)
        var text = text
        commentLines = text.withUTF8 { bytes in
            var (line, found) = (1, Set<Int>())
            for byte in bytes {
                if byte == 0x0A { line += 1 } else if byte == 0x23 { found.insert(line) }
            }
            return found
        }
    }

    /// Reads the only document; nil if there is none.
    mutating func root() throws(YAMLFault) -> ContentNode? {
        // The first event begins the stream, and the second one the document.
        for _ in 1...2 { try events.next() }
        guard events.kind == YAML_DOCUMENT_START_EVENT else { return nil }
        try events.next()
        let root = try node(depth: 0, name: "the file")
        for _ in 1...2 { try events.next() }
        guard events.kind == YAML_STREAM_END_EVENT else { throw .secondDocument(at: events.start) }
        return root
    }

    /// Reads the value that begins with the current event; `name` is its key, or the key of the list that contains it.
    private mutating func node(depth: Int, name: String) throws(YAMLFault) -> ContentNode {
        let place = position
        guard depth < ContentLimits.depth else {
            if faults.isEmpty { faults.append(.tooDeep(at: place)) }
            try events.skip()
            return ContentNode(position: place, value: .sequence([]))
        }
        switch events.kind {
        case YAML_SCALAR_EVENT: return ContentNode(position: place, value: scalar(name, at: place))
        case YAML_SEQUENCE_START_EVENT:
            return ContentNode(position: place, value: .sequence(try elements(depth: depth, name, at: place)))
        case YAML_MAPPING_START_EVENT:
            return ContentNode(position: place, value: .mapping(try entries(depth: depth, name, at: place)))
        default:
            faults.append(.indirection("*", at: place))
            return ContentNode(position: place, value: .sequence([]))
        }
    }

    private mutating func scalar(_ name: String, at place: Position) -> ContentNode.Value {
        let text = events.trimmedText
        bound(text, as: name, at: place)
        if events.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE { refuse(in: text, at: place) }
        return .scalar(text, events.style == YAML_PLAIN_SCALAR_STYLE ? flaw(of: text, at: place) : nil)
    }

    private mutating func elements(depth: Int, _ name: String, at place: Position) throws(YAMLFault) -> [ContentNode] {
        let isFaultless = faults.isEmpty
        var elements: [ContentNode] = []
        try events.next()
        while events.kind != YAML_SEQUENCE_END_EVENT {
            elements.append(try part(depth: depth + 1, name, isHeard: faults.isEmpty))
            try events.next()
        }
        if isFaultless { bound(elements.count, "elements", limit.elements, as: name, at: place) }
        return elements
    }

    private mutating func entries(depth: Int, _ name: String, at place: Position) throws(YAMLFault)
        -> [ContentNode.Entry]
    {
        let isFaultless = faults.isEmpty
        var entries: [ContentNode.Entry] = []
        // Most groups in braces have two keys, and the others a few more.
        entries.reserveCapacity(events.isInBraces ? 2 : 8)
        try events.next()
        while events.kind != YAML_MAPPING_END_EVENT {
            let place = position
            let isHeard = faults.isEmpty
            if events.kind == YAML_SCALAR_EVENT {
                let key = events.text
                if isHeard {
                    if events.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE { refuse(in: key, at: place) }
                    bound(key, as: "a key", at: place)
                }
                try events.next()
                let value = try part(depth: depth + 1, key, isHeard: isHeard)
                entries.append(.init(key: key, position: place, value: value))
            } else {
                if isHeard { faults.append(.keyIsNoText(at: place)) }
                try events.skip()
                try events.next()
                try events.skip()
            }
            try events.next()
        }
        if let first = entries.firstRepeated {
            throw .repeatedKey(first.key, at: .init(line: first.position.line, column: first.position.column))
        }
        if isFaultless { bound(entries.count, "keys", ContentLimits.keys, as: name, at: place) }
        return entries
    }

    /// Reads a part of a list or a group; after the first fault, only errors of syntax count.
    private mutating func part(depth: Int, _ name: String, isHeard: Bool) throws(YAMLFault) -> ContentNode {
        guard !isHeard else { return try node(depth: depth, name: name) }
        let earlier = faults
        defer { faults = earlier }
        return try node(depth: depth, name: name)
    }

    /// Reports a list or a group that is too long, in place of all that is wrong in it.
    private mutating func bound(_ count: Int, _ what: String, _ limit: Int, as name: String, at place: Position) {
        if count > limit { faults = [.tooMany(name, count, what, limit: limit, at: place)] }
    }

    private mutating func bound(_ text: String, as name: String, at place: Position) {
        let limit = ContentLimits.text
        // Most texts have fewer bytes than the limit of characters, so counting their characters is not necessary.
        guard faults.isEmpty, text.utf8.count > limit, text.unicodeScalars.count > limit else { return }
        faults.append(.tooLong(name, text.unicodeScalars.count, limit: limit, at: place))
    }

    /// Refuses a character that an escape adds and that the file's bytes may not contain.
    private mutating func refuse(in text: String, at place: Position) {
        guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) else { return }
        let scalars = text.unicodeScalars.filter { $0 != "\n" }
        guard let scalar = RefusedCharacters.first(in: String(String.UnicodeScalarView(scalars))) else { return }
        faults.append(.refused(scalar, at: place))
    }

    private var position: Position {
        let start = events.start
        return Position(path: path, line: start.line, column: start.column)
    }

    private mutating func flaw(of text: String, at place: Position) -> ContentNode.Flaw? {
        if isFollowedByComment(text, at: place) { return .cutOff }
        // A curly quotation mark begins with this byte; most texts do not, and need no comparison.
        guard text.utf8.first == 0xE2 else { return nil }
        let isEnclosed = [("“", "”"), ("„", "“"), ("‘", "’"), ("‚", "‘")].contains {
            text.hasPrefix($0) && text.hasSuffix($1) && !text.dropFirst().dropLast().contains($1)
        }
        return isEnclosed ? .curlyQuotes : nil
    }

    /// Whether a `#` ends the text that begins here; the parser drops the rest without a warning.
    private mutating func isFollowedByComment(_ text: String, at place: Position) -> Bool {
        guard !commentLines.isEmpty, (place.line...events.lastLine).contains(where: commentLines.contains) else {
            return false
        }
        var left = text.utf8.filter { $0 != 0x20 && $0 != 0x0A }[...]
        var line = place.line - 1
        var rest = lines[line].dropFirst(bytes(ofScalars: place.column - 1, in: lines[line]))
        while let next = left.first {
            guard let byte = rest.first else {
                line += 1
                guard line < lines.count else { return false }
                rest = lines[line]
                continue
            }
            rest = rest.dropFirst()
            guard byte != 0x20, byte != 0x0D else { continue }
            guard byte == next else { return false }
            left = left.dropFirst()
        }
        return rest.first == 0x20 && rest.first { $0 != 0x20 } == 0x23
    }

    /// The number of bytes that the first scalars of a line take.
    private func bytes(ofScalars count: Int, in line: Substring.UTF8View.SubSequence) -> Int {
        String(Substring(line)).unicodeScalars.prefix(count).reduce(0) { $0 + UTF8.width($1) }
    }
}

extension [ContentNode.Entry] {
    /// Of the keys that appear more than once, the first entry of the one that comes first in the alphabet.
    fileprivate var firstRepeated: ContentNode.Entry? {
        guard hasRepeated else { return nil }
        let repeated = Dictionary(grouping: self, by: \.key).filter { $0.value.count > 1 }
        return repeated.min { $0.key < $1.key }?.value.first
    }

    private var hasRepeated: Bool {
        // Most groups are small, and comparing a few short keys takes less time than a set of them.
        guard count <= 16 else { return Set(map(\.key)).count < count }
        return indices.contains { index in self[..<index].contains { $0.key == self[index].key } }
    }
}

extension Diagnostic {
    static let syntaxReason = "the rest of the file cannot be read safely and was not checked"

    fileprivate static func nothing(_ path: String) -> Self {
        Diagnostic(
            rule: .contentSyntax, at: Position(path: path, line: 1, column: 1), "the file has no content",
            because: "an empty file looks the same as a lost one",
            remedy: "restore it, or start from the example in Documentation/")
    }

    fileprivate static func tooDeep(at place: Position) -> Self {
        Diagnostic(
            rule: .contentSyntax, at: place, "values are nested deeper than \(ContentLimits.depth) levels here",
            because: "no panel needs more", remedy: "check the indentation and the brackets")
    }

    fileprivate static func tooMany(_ name: String, _ count: Int, _ what: String, limit: Int, at place: Position)
        -> Self
    {
        .beyond(
            "\(name == "the file" ? name : "'\(name.prefix(60))'") has \(EnglishStyle.figures(count)) \(what)", limit,
            at: place, "delete what was copied in twice; if nothing was, divide the content between files")
    }

    /// A diagnostic for a text that exceeds the limit.
    static func tooLong(_ name: String, _ count: Int, limit: Int, at place: Position) -> Self {
        .beyond(
            "'\(name.prefix(60))' has \(EnglishStyle.figures(count)) characters", limit, at: place,
            "shorten the text, or check where it should have ended")
    }

    fileprivate static func keyIsNoText(at place: Position) -> Self {
        Diagnostic(
            rule: .contentSyntax, at: place, "there is a list or a group where a key should be",
            because: syntaxReason, remedy: "write `key: value`, with a word as the key")
    }
}
