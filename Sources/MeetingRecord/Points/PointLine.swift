import Core

/// The parts of a typed line: `<kind><marks> <speaker>: <text>`.
package struct PointLine {
    /// The maximum number of bytes of a typed line, so that the longer line of the record stays within its own limit.
    package static let limit = ContentLimits.typedLine

    /// A sign and its value, such as `>14`.
    struct Mark {
        /// The meaning of a sign.
        enum Sign: Character, CaseIterable {
            case answers = ">"
            case supports = "+"
            case prepared = "!"
            case language = "/"
            case time = "@"
            case topic = "#"
            case release = "^"
        }

        let sign: Sign
        /// The whole mark, as a part of the line, for the column of a fault.
        let whole: Substring
        /// The value after the sign.
        var value: Substring { whole.dropFirst() }
    }

    let kind: PointKind
    /// The kind as typed, as a part of the line, for the column of a fault.
    let word: Substring
    let marks: [Mark]
    let speaker: Substring
    let text: Substring

    /// Divides a line into its parts.
    ///
    /// - Throws: ``PointFault`` with the first error.
    init(_ line: String) throws(PointFault) {
        let body = line[...].trimmed
        let head = body[..<(Self.colon(in: body) ?? body.endIndex)]
        if let place = head.unicodeScalars.firstIndex(where: RefusedCharacters.isOtherSpace) {
            throw .otherSpace(head[place...])
        }
        guard let (kind, word) = Self.kind(of: body) else { throw .unknownKind(body) }
        (self.kind, self.word) = (kind, word)
        let rest = body[word.endIndex...]
        guard let colon = Self.colon(in: rest) else { throw .noColon(body[body.endIndex...]) }
        var marks: [Mark] = []
        var speaker: Substring?
        var stray: Substring?
        for token in rest[..<colon].split(separator: " ") {
            if token.first.flatMap(Mark.Sign.init) != nil {
                if speaker != nil { stray = stray ?? token }
                marks += Self.marks(in: token)
            } else if let stray {
                throw .markInName(stray)
            } else {
                speaker = rest[(speaker ?? token).startIndex..<token.endIndex]
            }
        }
        guard let speaker else { throw .noSpeaker(rest[colon...]) }
        text = rest[rest.index(after: colon)...].trimmed
        guard !text.isEmpty else { throw .noText(text) }
        self.marks = marks
        self.speaker = speaker
    }

    /// The ways to write each kind: its word in full, and its letter.
    static let kinds: [(kind: PointKind, words: [String])] = PointKind.allCases.map { kind in
        (kind, [kind.rawValue, kind.rawValue.replacing(" ", with: "-"), String(kind.rawValue.prefix(1))])
    }

    /// Returns the kind at the beginning of a line.
    ///
    /// A character that continues the word must not follow.
    private static func kind(of line: Substring) -> (PointKind, Substring)? {
        for (kind, words) in kinds {
            for word in words where line.lowercased().hasPrefix(word) {
                let end = line.index(line.startIndex, offsetBy: word.count)
                guard
                    end == line.endIndex || line[end] == " " || isColon(line[end])
                        || Mark.Sign(rawValue: line[end]) != nil
                else { continue }
                return (kind, line[..<end])
            }
        }
        return nil
    }

    /// Returns the index of the colon between speaker and text.
    ///
    /// A colon within a time of day does not count.
    private static func colon(in text: Substring) -> Substring.Index? {
        var isTime = false
        for index in text.indices {
            switch text[index] {
            case "@": isTime = true
            case " ": isTime = false
            case let sign where isColon(sign):
                let next = text[index...].dropFirst().first
                if !(isTime && next?.isNumber == true) { return index }
            default: break
            }
        }
        return nil
    }

    /// Returns whether a character is a colon, including the Chinese colon.
    private static func isColon(_ character: Character) -> Bool { character == ":" || character == "：" }

    /// Returns marks that are written together, such as `>14!`.
    private static func marks(in token: Substring) -> [Mark] {
        var marks: [Mark] = []
        var rest = token
        while let sign = rest.first.flatMap(Mark.Sign.init) {
            let end = rest.dropFirst().firstIndex { Mark.Sign(rawValue: $0) != nil } ?? rest.endIndex
            marks.append(Mark(sign: sign, whole: rest[..<end]))
            rest = rest[end...]
        }
        return marks
    }
}

extension PointFault {
    fileprivate static func unknownKind(_ line: Substring) -> Self {
        let word = line.prefix { $0 != " " && $0 != ":" }
        let list = PointLine.kinds.map { "\($0.kind.rawValue.prefix(1)) (\($0.kind.rawValue))" }
        return Self(
            .pointKind, at: word, "\(word.quoted) is not a kind of point",
            because: "the kind decides where a summary may put it",
            remedy: "begin with \(list.dropLast().joined(separator: ", ")) or \(list.last ?? "")")
    }

    fileprivate static func otherSpace(_ rest: Substring) -> Self {
        let character = rest.unicodeScalars.first?.codePoint ?? ""
        return Self(
            .pointForm, at: rest, "the character \(character) is before the colon where a space should be",
            because: "it looks like a space, but does not separate the words of a line",
            remedy: "type a space in its place")
    }

    fileprivate static func noColon(_ end: Substring) -> Self {
        Self(
            .pointForm, at: end, "no colon separates the speaker from what was said",
            because: "the two could be confused", remedy: "write it as m State A: what was said")
    }

    fileprivate static func markInName(_ mark: Substring) -> Self {
        Self(
            .pointForm, at: mark, "the mark \(mark.quoted) is within the speaker's name",
            because: "it could be part of the name", remedy: "put it before or after the name")
    }

    fileprivate static func noSpeaker(_ colon: Substring) -> Self {
        Self(
            .pointSpeaker, at: colon, "no speaker is named", because: "a summary counts and names speakers",
            remedy: "name the speaker before the colon; write other if nothing is known")
    }

    fileprivate static func noText(_ end: Substring) -> Self {
        Self(
            .pointText, at: end, "there is nothing after the colon", because: "a point is what was said",
            remedy: "write what was said")
    }
}
