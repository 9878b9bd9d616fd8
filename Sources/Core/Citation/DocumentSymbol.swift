/// The symbol of a United Nations document, as a parsed value.
///
/// It prints back as it was written, and compares by what it means: `S/PV.6201(Resumption1)` equals
/// `S/PV.6201 (Resumption 1)`. A symbol shared by two organs, `A/72/840–S/2018/463`, is one value with two parts.
///
/// - Source: Dag Hammarskjöld Library, “UN document symbols”.
public struct DocumentSymbol: Sendable, Hashable {
    /// What a symbol stands for.
    public enum Kind: Sendable, Hashable {
        /// A resolution; `S/RES/2462 (2019)`, `A/RES/72/194`, `A/RES/491 (V)`.
        case resolution(number: Int)
        /// A presidential statement of the Security Council; `S/PRST/2018/9`.
        case presidentialStatement
        /// A verbatim record; `S/PV.8539`.
        case verbatimRecord
        /// Any other document.
        case document
    }

    /// The symbol as written.
    public let text: String
    /// The letters of the principal organ, such as `S`.
    public let organ: String
    /// What it stands for.
    public let kind: Kind
    /// The year or the session that the symbol bears, if any.
    public let yearOrSession: Int?
    /// Suffixes in order, such as `Add.1` and `Corr.2`.
    public let suffixes: [String]
    /// The second symbol of a double one, canonical.
    public let twin: String?
    /// One spelling for all ways of writing it.
    public let canonical: String

    /// Reads a symbol.
    ///
    /// - Parameter text: The symbol alone, with no space at either end.
    /// - Throws: ``SymbolFault`` with the first thing that is wrong.
    public init(_ text: String) throws(SymbolFault) {
        let halves = Self.halves(of: text)
        let first = try SymbolParser.parse(halves[0])
        let second = halves.count == 2 ? try SymbolParser.parse(halves[1]) : nil
        self.text = text
        organ = first.organ
        kind = first.kind
        yearOrSession = first.yearOrSession
        suffixes = first.suffixes
        twin = second?.canonical
        canonical = [first.canonical, second?.canonical].compactMap { $0 }.joined(separator: "–")
    }

    /// The one form of a symbol that was typed with stray spaces, in small letters or without the space before its year.
    ///
    /// - Parameter text: What was typed.
    /// - Returns: The form; nil where the text is a symbol in no spelling.
    static func mended(_ text: String) -> String? {
        if let symbol = try? Self(text) { return symbol.canonical }
        let parts = text.filter { !$0.isWhitespace }.split(separator: "/", omittingEmptySubsequences: false)
        let typed = parts.map { part in
            let word = part.prefix { $0.isLetter }
            let suffix = SymbolParser.suffixNames.first { $0.lowercased() == word.lowercased() }
            let rest = part.dropFirst(word.count)
            // A resumption, or the letters of a session, stand in parentheses and keep their case.
            let open = rest.firstIndex(of: "(") ?? rest.endIndex
            return (suffix ?? word.uppercased()) + rest[..<open].uppercased() + rest[open...]
        }
        return try? Self(typed.joined(separator: "/")).canonical
    }

    /// Whether two symbols mean one document.
    public static func == (left: Self, right: Self) -> Bool { left.canonical == right.canonical }

    /// Hashes what the symbol means.
    public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }

    /// How running text names the document: “resolution 2462 (2019)” for a resolution, the symbol otherwise.
    public var runningText: String {
        guard case .resolution = kind, let tail = canonical.split(separator: "/", maxSplits: 2).last else {
            return text
        }
        return "\(organ == "A" ? "General Assembly " : "")resolution \(tail)"
    }

    /// A dash between two organs' symbols; an en dash, or a hyphen as typists write it.
    private static func halves(of text: String) -> [Substring] {
        let parts = text.split(separator: "–", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 { return parts }
        // A hyphen may also stand in a session's name, such as S-30: a second symbol begins with an organ's letters.
        guard let dash = text.firstIndex(of: "-"),
            text[dash...].dropFirst().prefix(while: \.isUppercase).endIndex < text.endIndex,
            text[dash...].dropFirst().first?.isUppercase == true
        else { return [text[...]] }
        return [text[..<dash], text[text.index(after: dash)...]]
    }
}

extension DocumentSymbol: CustomStringConvertible, Comparable, Codable {
    /// The symbol as written.
    public var description: String { text }

    /// Orders by organ, series and number.
    public static func < (left: Self, right: Self) -> Bool { Natural.precedes(left.canonical, right.canonical) }

    /// Reads a symbol.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            try self.init(text)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    /// Writes the symbol as written.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
