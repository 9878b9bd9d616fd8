/// The symbol of a United Nations document, as a parsed value.
///
/// A symbol keeps the spelling that was read. Two symbols are equal if they mean the same document:
/// `S/PV.6201(Resumption1)` equals `S/PV.6201 (Resumption 1)`. A symbol shared by two organs, `A/72/840–S/2018/463`, is
/// one value with two parts.
///
/// - Source: Dag Hammarskjöld Library, “UN document symbols”.
public struct DocumentSymbol: Sendable, Hashable {
    /// The kind of document that a symbol names.
    public enum Kind: Sendable, Hashable {
        /// A resolution, such as `S/RES/2462 (2019)`, `A/RES/72/194` or `A/RES/491 (V)`.
        case resolution(number: Int)
        /// A presidential statement of the Security Council, such as `S/PRST/2018/9`.
        case presidentialStatement
        /// A verbatim record, such as `S/PV.8539`.
        case verbatimRecord
        /// Any other document.
        case document
    }

    /// The symbol in the spelling that was read.
    public let text: String
    /// The first part of the symbol: the letters of an organ or a body, such as `S` or `ST`.
    public let organ: String
    /// The kind of document.
    public let kind: Kind
    /// The year or the session in the symbol, if any.
    public let yearOrSession: Int?
    /// The suffixes in order, such as `Add.1` and `Corr.2`.
    public let suffixes: [String]
    /// The second symbol of a double symbol, in its canonical spelling.
    public let twin: String?
    /// The canonical spelling, which is the same for all accepted spellings of the symbol.
    public let canonical: String

    /// Reads a symbol.
    ///
    /// - Parameter text: The symbol without a space at either end.
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

    /// The canonical spelling of a symbol that was typed with small mistakes.
    ///
    /// The mistakes are stray spaces, small letters and a missing space before the year.
    ///
    /// - Parameter text: What was typed.
    /// - Returns: The canonical spelling; nil if no correction turns the text into a symbol.
    static func fixed(_ text: String) -> String? {
        if let symbol = try? Self(text) { return symbol.canonical }
        let parts = text.filter { !$0.isWhitespace }.split(separator: "/", omittingEmptySubsequences: false)
        let typed = parts.map { part in
            let word = part.prefix { $0.isLetter }
            let suffix = SymbolParser.suffixNames.first { $0.lowercased() == word.lowercased() }
            let rest = part.dropFirst(word.count)
            // Text in parentheses, such as a resumption or the letters of a session, keeps its case.
            let open = rest.firstIndex(of: "(") ?? rest.endIndex
            return (suffix ?? word.uppercased()) + rest[..<open].uppercased() + rest[open...]
        }
        return try? Self(typed.joined(separator: "/")).canonical
    }

    /// Whether two symbols mean the same document.
    public static func == (left: Self, right: Self) -> Bool { left.canonical == right.canonical }

    /// Hashes the canonical spelling.
    public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }

    /// The name of the document in running text: “resolution 2462 (2019)” for a resolution, the symbol otherwise.
    public var runningText: String {
        guard case .resolution = kind, let tail = canonical.split(separator: "/", maxSplits: 2).last else {
            return text
        }
        return "\(organ == "A" ? "General Assembly " : "")resolution \(tail)"
    }

    /// Splits a double symbol at the dash between the symbols of its two organs.
    ///
    /// The dash is an en dash, or a hyphen that was typed in its place.
    private static func halves(of text: String) -> [Substring] {
        let parts = text.split(separator: "–", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 { return parts }
        // A hyphen also appears in the name of a session, such as S-30. A second symbol begins with the letters of an
        // organ.
        guard let dash = text.firstIndex(of: "-"),
            text[dash...].dropFirst().prefix(while: \.isUppercase).endIndex < text.endIndex,
            text[dash...].dropFirst().first?.isUppercase == true
        else { return [text[...]] }
        return [text[..<dash], text[text.index(after: dash)...]]
    }
}

extension DocumentSymbol: CustomStringConvertible, Comparable, Codable {
    /// The symbol in the spelling that was read.
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

    /// Writes the symbol in the spelling that was read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
