package import Core

/// A source in a document's list.
package struct SourceEntry: Sendable, Hashable, Decodable {
    /// The key that citations name.
    package var key: String
    /// How running text calls it; its date, where it has one, stands apart.
    package var label: String
    /// The year, and the letter, that tell it from others of the same label; nil where the label is enough.
    package var date: String?
    /// Its symbol, where it has one.
    package var symbol: DocumentSymbol?
    /// Its title.
    package var title: String
    /// Who published it.
    package var publisher: String
    /// When, as printed.
    package var published: String
    /// Where the meeting's concept note names it, as printed; nil where it does not.
    package var named: String?
    /// The language of its title.
    package var language: Language
    /// Its address, where that is the publisher's own.
    package var link: String?

    /// Creates an entry.
    package init(
        key: String, called short: ShortReference, symbol: DocumentSymbol?, title: String, publisher: String,
        published: String, named: String? = nil, language: Language, link: String?
    ) {
        self.key = key
        label = short.name
        date = short.date
        self.symbol = symbol
        self.title = title
        self.publisher = publisher
        self.published = published
        self.named = named
        self.language = language
        self.link = link
    }

    /// The anchor of a source's entry, to which a cross-reference may lead.
    package static func anchor(of key: String) -> String { "source-\(key)" }

    /// How running text calls it.
    package var short: ShortReference { ShortReference(name: label, date: date) }

    /// The entry as a list prints it, but for its address, which each format prints in its own way.
    ///
    /// It begins with what running text calls the source, so that a reader finds it again. A symbol or a publisher that
    /// says the same is not printed twice.
    package func line(in words: any Vocabulary) -> [Inline] {
        let isCalledBySymbol = label == symbol?.text
        var parts: [[Inline]] = []
        if let symbol { parts.append([.symbol(symbol)]) }
        parts.append([.original(language, [.text(title)])])
        if label != publisher { parts.append([.original(.english, [.text(publisher)])]) }
        parts.append([.text(published)])
        if let named { parts.append([.text(named)]) }
        if language != words.language { parts.append([.text(words.text(.inLanguage(language)))]) }
        let entry = Array(parts.joined(separator: [.text(words.separator)]))
        return isCalledBySymbol ? entry : [head(in: words)] + entry
    }

    /// The short reference before the rest of the entry; a name of another direction is kept apart from its date.
    private func head(in words: any Vocabulary) -> Inline {
        .strong(words.label(words.isolated(label) + (date.map { words.separator + $0 } ?? "")))
    }

    /// The keys of the sources of a list that have symbols, by symbol; the first where two have one.
    package static func keys(of sources: [SourceEntry]) -> [DocumentSymbol: String] {
        let pairs = sources.compactMap { source in source.symbol.map { ($0, source.key) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
