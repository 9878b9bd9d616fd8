import Yams

/// Reads the YAML of a content file into nodes, or reports syntax errors in plain words.
package enum ContentSyntax {
    /// The file's root node, or the reasons why the file cannot be read.
    package static func root(of file: ContentFile, within limit: ContentLimits.Size = ContentLimits.file) -> (
        node: ContentNode?, diagnostics: [Diagnostic]
    ) {
        let (text, faults) = ContentBytes.text(of: file, within: limit)
        guard let text else { return (nil, faults) }
        do {
            guard let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
                return (nil, [.nothing(file.path)])
            }
            var conversion = Conversion(path: file.path, text: text, limit: limit)
            let node = conversion.node(root, depth: 0, name: "the file")
            return conversion.faults.isEmpty ? (node, []) : (nil, conversion.faults)
        } catch let error as YamlError {
            return (nil, [.syntax(error, in: text, of: file.path)])
        } catch {
            return (nil, [.nothing(file.path)])
        }
    }
}

/// Converts the parser's tree into content nodes, up to a fixed depth.
private struct Conversion {
    let path: String
    private let text: String
    /// The lines of the file; lazy, because only a text that a comment may follow needs them.
    private lazy var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    /// The lines, counted from 0, on which a comment may begin.
    private let commentLines: [Int]
    var faults: [Diagnostic] = []
    private let limit: ContentLimits.Size
    private let byteCount: Int
    private var count = 0

    init(path: String, text: String, limit: ContentLimits.Size) {
        self.path = path
        self.limit = limit
        self.text = text
        byteCount = text.utf8.count + 1
        var (line, found) = (0, [Int]())
        for byte in text.utf8 {
            if byte == 0x0A { line += 1 } else if byte == 0x23, found.last != line { found.append(line) }
        }
        commentLines = found
    }

    /// Reads a value; `name` is its key, or the key of the list that contains it.
    mutating func node(_ node: Node, depth: Int, name: String) -> ContentNode {
        let place = position(node.mark)
        // Every node takes at least one byte of the file. If there are more nodes than bytes, one node is visited
        // repeatedly.
        count += 1
        guard count <= byteCount else {
            if faults.isEmpty { faults.append(.tooDeep(at: place)) }
            return ContentNode(position: place, value: .sequence([]))
        }
        guard depth < ContentLimits.depth else {
            if faults.isEmpty { faults.append(.tooDeep(at: place)) }
            return ContentNode(position: place, value: .sequence([]))
        }
        switch node {
        case .scalar(let scalar):
            let text = trimmed(scalar.string)
            bound(text, as: name, at: place)
            if scalar.style == .doubleQuoted { refuse(in: scalar.string, at: place) }
            let flaw = scalar.style == .plain ? flaw(of: scalar.string, at: place) : nil
            return ContentNode(position: place, value: .scalar(text, flaw))
        case .sequence(let sequence):
            bound(sequence.count, "elements", limit.elements, as: name, at: place)
            var elements: [ContentNode] = []
            for element in sequence where faults.isEmpty {
                elements.append(self.node(element, depth: depth + 1, name: name))
            }
            return ContentNode(position: place, value: .sequence(elements))
        case .mapping(let mapping):
            bound(mapping.count, "keys", ContentLimits.keys, as: name, at: place)
            var entries: [ContentNode.Entry] = []
            for (key, value) in mapping where faults.isEmpty {
                let name: String? = if case .scalar(let scalar) = key { scalar.string } else { nil }
                guard let name else {
                    faults.append(.keyIsNoText(at: position(key.mark)))
                    continue
                }
                if case .scalar(let scalar) = key, scalar.style == .doubleQuoted {
                    refuse(in: name, at: position(key.mark))
                }
                bound(name, as: "a key", at: position(key.mark))
                entries.append(
                    .init(
                        key: name, position: position(key.mark), value: self.node(value, depth: depth + 1, name: name)))
            }
            return ContentNode(position: place, value: .mapping(entries))
        case .alias:
            faults.append(.tooDeep(at: place))
            return ContentNode(position: place, value: .sequence([]))
        }
    }

    private mutating func bound(_ count: Int, _ what: String, _ limit: Int, as name: String, at place: Position) {
        if faults.isEmpty, count > limit { faults.append(.tooMany(name, count, what, limit: limit, at: place)) }
    }

    private mutating func bound(_ text: String, as name: String, at place: Position) {
        let limit = ContentLimits.text
        // Most texts have fewer bytes than the limit of characters, so counting their characters is not necessary.
        guard faults.isEmpty, text.utf8.count > limit, text.unicodeScalars.count > limit else { return }
        faults.append(.tooLong(name, text.unicodeScalars.count, limit: limit, at: place))
    }

    /// Refuses a character that an escape adds and that the file's bytes may not contain.
    private mutating func refuse(in text: String, at place: Position) {
        let scalars = text.unicodeScalars.filter { $0 != "\n" }
        guard let scalar = RefusedCharacters.first(in: String(String.UnicodeScalarView(scalars))) else { return }
        faults.append(.refused(scalar, at: place))
    }

    /// The text without spaces and line breaks at its ends.
    private func trimmed(_ text: String) -> String {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A }
        let bytes = text.utf8
        guard bytes.first.map(isBlank) ?? false || bytes.last.map(isBlank) ?? false else { return text }
        let end = bytes.reversed().drop(while: isBlank).startIndex.base
        return String(Substring(bytes[..<end].drop(while: isBlank)))
    }

    private func position(_ mark: Mark?) -> Position {
        Position(path: path, line: max(mark?.line ?? 1, 1), column: max(mark?.column ?? 1, 1))
    }

    private mutating func flaw(of text: String, at place: Position) -> ContentNode.Flaw? {
        if isFollowedByComment(text, at: place) { return .cutOff }
        let isEnclosed = [("“", "”"), ("„", "“"), ("‘", "’"), ("‚", "‘")].contains {
            text.hasPrefix($0) && text.hasSuffix($1) && !text.dropFirst().dropLast().contains($1)
        }
        return isEnclosed ? .curlyQuotes : nil
    }

    /// Whether a `#` ends the text that begins here; the parser drops the rest without a warning.
    private mutating func isFollowedByComment(_ text: String, at place: Position) -> Bool {
        var left = text.utf8.filter { $0 != 0x20 && $0 != 0x0A }[...]
        // The parser turned every line break of the file into a space or a line break of the text.
        let last = place.line - 1 + text.utf8.count - left.count
        guard commentLines.contains(where: { (place.line - 1...last).contains($0) }) else { return false }
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

extension Diagnostic {
    static let syntaxReason = "the rest of the file cannot be read safely and was not checked"

    fileprivate static func nothing(_ path: String) -> Self {
        Diagnostic(
            rule: "content.syntax", at: Position(path: path, line: 1, column: 1), "the file has no content",
            because: "an empty file looks the same as a lost one",
            remedy: "restore it, or start from the example in Documentation/")
    }

    fileprivate static func tooDeep(at place: Position) -> Self {
        Diagnostic(
            rule: "content.syntax", at: place, "values are nested deeper than \(ContentLimits.depth) levels here",
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
            rule: "content.syntax", at: place, "there is a list or a group where a key should be",
            because: syntaxReason, remedy: "write `key: value`, with a word as the key")
    }
}
