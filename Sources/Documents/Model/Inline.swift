package import Core

/// A piece of running text.
///
/// Each meaning has its own case and is never a prefix of a string.
///
/// Cases with more than one text are indirect, so that the many pieces with a single text need little memory.
package enum Inline: Sendable, Hashable {
    /// Words.
    case text(String)
    /// Words that a reader must not miss.
    case strong(String)
    /// The symbol of a document, which is never broken across lines or reordered.
    indirect case symbol(DocumentSymbol)
    /// A reference to a source in the document's list.
    indirect case citation(Reference)
    /// The id of a claim.
    case item(String)
    /// Words quoted exactly.
    case quotation(String)
    /// A link to a place in this document.
    indirect case crossReference(text: String, anchor: String)
    /// A link to a place outside the document.
    indirect case link(text: String, address: String)
    /// Words in their original language, with its direction.
    case original(Language, [Inline])
    /// A remark about the preceding words in small print, such as their language.
    case remark(String)
    /// A line break.
    case lineBreak
    /// A line to write a name on.
    case blank
    /// The number of the page on which an anchor is; in a format without pages, a link with the given text.
    indirect case page(anchor: String, text: String)
}

/// A reference to a source.
package struct Reference: Sendable, Hashable, Decodable {
    /// The key of the source in the document's list.
    package var key: String
    /// The name of the source in running text.
    ///
    /// The date, if there is one, is in a separate property.
    package var label: String
    /// The year, with a letter if needed, that distinguishes sources with the same label; nil if the label is enough.
    package var date: String?
    /// The text after the label and the date, as printed: the place in the source, what the source summarizes there and
    /// whom it quotes.
    ///
    /// It is empty if the reference is to the whole source.
    package var place: String

    /// Creates a reference.
    package init(key: String, label: String, date: String? = nil, place: String) {
        self.key = key
        self.label = label
        self.date = date
        self.place = place
    }

    /// Creates a reference to a source in a language.
    ///
    /// - Parameters:
    ///   - citation: The place in the source.
    ///   - short: The document's name for the source.
    ///   - words: The vocabulary of the language.
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

    /// The reference as printed in running text.
    ///
    /// An example is “concept note, para. 5, summarizing S/2019/103”.
    package var printed: String { label + following(separator: ", ") }

    /// The name of the source in the document's list of sources.
    package var short: ShortReference { ShortReference(name: label, date: date) }

    /// Returns the text after the label in a language: the date and the place, each after a separator.
    package func following(in words: any Vocabulary) -> String { following(separator: words.separator) }

    private func following(separator: String) -> String {
        [date, place].compactMap { $0 }.filter { !$0.isEmpty }.map { separator + $0 }.joined()
    }
}

extension Inline: ExpressibleByStringLiteral {
    /// Creates plain words.
    package init(stringLiteral value: String) { self = .text(value) }
}

extension [Inline] {
    /// The plain words, for an index or a test.
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
            case .blank: words += "____"
            case .page(_, let text): words += text
            }
        }
        return words
    }
}
