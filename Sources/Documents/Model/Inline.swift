package import Core

/// A piece of running text; meaning has a case of its own and is never a prefix of a string.
///
/// What is more than one text is kept apart, so that the many pieces that are one take little room.
package enum Inline: Sendable, Hashable {
    /// Words.
    case text(String)
    /// Words that a reader must not miss.
    case strong(String)
    /// The symbol of a document, which is never broken or turned round.
    indirect case symbol(DocumentSymbol)
    /// A reference to a source of the document's list.
    indirect case citation(Reference)
    /// The id of a claim.
    case item(String)
    /// Words quoted exactly.
    case quotation(String)
    /// A place in this document.
    indirect case crossReference(text: String, anchor: String)
    /// A place elsewhere.
    indirect case link(text: String, address: String)
    /// Words that stay in the language they were written in, with its direction.
    case original(Language, [Inline])
    /// A word about the words before it, in small print, such as the language they are in.
    case remark(String)
    /// The next words begin a new line.
    case lineBreak
}

/// A reference to a source.
package struct Reference: Sendable, Hashable, Decodable {
    /// The source's key, as in the document's list.
    package var key: String
    /// How the source is called in running text; its date, where it has one, stands apart.
    package var label: String
    /// The year, and the letter, that tell the source from others of the same label; nil where the label is enough.
    package var date: String?
    /// What follows both, as printed: where in it, what it summarizes there, whom it quotes; empty for the whole.
    package var place: String

    /// Creates a reference.
    package init(key: String, label: String, date: String? = nil, place: String) {
        self.key = key
        self.label = label
        self.date = date
        self.place = place
    }

    /// A reference to a source, in the words of a language.
    ///
    /// - Parameters:
    ///   - citation: Where in the source.
    ///   - short: How the document calls the source.
    ///   - words: The language.
    package init(_ citation: Citation, called short: ShortReference, in words: any Vocabulary) {
        let parts = [
            citation.pinpoint.map(words.pinpoint), citation.via.map { words.text(.summarizing($0)) },
            citation.quoting.map { name in
                (try? DocumentSymbol(name)).map { words.text(.quotingDocument($0)) }
                    ?? words.text(.quoting(words.isolated(name)))
            },
        ]
        self.init(
            key: citation.key.rawValue, label: short.name, date: short.date,
            place: parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: words.separator))
    }

    /// The reference as running text prints it.
    ///
    /// Such as “concept note, para. 5, summarizing S/2019/103”.
    package var printed: String { label + following(separator: ", ") }

    /// How the document's list of sources calls the source.
    package var short: ShortReference { ShortReference(name: label, date: date) }

    /// What follows the label in a line of a language: the date and the place, each after a separator.
    package func following(in words: any Vocabulary) -> String { following(separator: words.separator) }

    private func following(separator: String) -> String {
        [date, place].compactMap { $0 }.filter { !$0.isEmpty }.map { separator + $0 }.joined()
    }
}

extension Inline: ExpressibleByStringLiteral {
    /// Words.
    package init(stringLiteral value: String) { self = .text(value) }
}

extension [Inline] {
    /// The words alone, as an index or a test reads them.
    package var plainText: String {
        var words = ""
        for inline in self {
            switch inline {
            case .text(let text), .strong(let text), .item(let text): words += text
            case .symbol(let symbol): words += symbol.text
            case .citation(let reference): words += "[\(reference.printed)]"
            case .quotation(let text): words += "“\(text)”"
            case .crossReference(let text, _), .link(let text, _): words += text
            case .original(_, let line): words += line.plainText
            case .remark(let text): words += "[\(text)]"
            case .lineBreak: words += " "
            }
        }
        return words
    }
}
