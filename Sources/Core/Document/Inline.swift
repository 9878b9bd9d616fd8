/// A piece of running text; meaning has a case of its own and is never a prefix of a string.
public enum Inline: Sendable, Hashable {
    /// Words.
    case text(String)
    /// Words that a reader must not miss.
    case strong(String)
    /// The symbol of a document, which is never broken or turned round.
    case symbol(DocumentSymbol)
    /// A reference to a source of the document's list.
    case citation(Reference)
    /// The id of a claim.
    case item(String)
    /// Words quoted exactly.
    case quotation(String)
    /// A place in this document.
    case crossReference(text: String, anchor: String)
    /// A place elsewhere.
    case link(text: String, address: String)
    /// The next words begin a new line.
    case lineBreak
}

/// A reference to a source.
public struct Reference: Sendable, Hashable, Codable {
    /// The source's key, as in the document's list.
    public var key: String
    /// How the source is called in running text.
    public var label: String
    /// Where in it, as printed; empty for the whole.
    public var pinpoint: String
    /// The document that the source summarizes there.
    public var via: DocumentSymbol?
    /// Whom the source quotes.
    public var quoting: String?

    /// Creates a reference.
    public init(key: String, label: String, pinpoint: String, via: DocumentSymbol? = nil, quoting: String? = nil) {
        self.key = key
        self.label = label
        self.pinpoint = pinpoint
        self.via = via
        self.quoting = quoting
    }

    /// The reference as running text prints it.
    ///
    /// Such as “concept note, para. 5, summarizing S/2019/103”.
    public var printed: String {
        let tail = [pinpoint, via.map { "summarizing \($0)" } ?? "", quoting.map { "quoting \($0)" } ?? ""]
        return ([label] + tail.filter { !$0.isEmpty }).joined(separator: ", ")
    }
}

extension Inline: ExpressibleByStringLiteral {
    /// Words.
    public init(stringLiteral value: String) { self = .text(value) }
}

extension [Inline] {
    /// The words alone, as an index or a test reads them.
    public var plainText: String {
        map { inline in
            switch inline {
            case .text(let text), .strong(let text), .item(let text): text
            case .symbol(let symbol): symbol.text
            case .citation(let reference): "[\(reference.printed)]"
            case .quotation(let text): "“\(text)”"
            case .crossReference(let text, _), .link(let text, _): text
            case .lineBreak: " "
            }
        }
        .joined()
    }
}
