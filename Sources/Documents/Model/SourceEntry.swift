package import Core

/// A source in the list of sources of a document.
package struct SourceEntry: Sendable, Hashable, Decodable {
    /// The key that citations use.
    package var key: String
    /// The name of the source in running text.
    ///
    /// The date, if there is one, is in a separate property.
    package var label: String
    /// The year, with a letter if needed, that distinguishes sources with the same label; nil if the label is enough.
    package var date: String?
    /// The symbol, if the source has one.
    package var symbol: DocumentSymbol?
    /// The title.
    package var title: String
    /// The publisher.
    package var publisher: String
    /// The date of publication, as printed.
    package var published: String
    /// The place at which the concept note of the meeting names the source, as printed; nil if it does not.
    package var named: String?
    /// The language of the title.
    package var language: Language
    /// The address, if it is the publisher's own.
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

    /// Returns the anchor of the entry of a source, to which cross-references lead.
    package static func anchor(of key: String) -> String { "source-\(key)" }

    /// The name of the source in running text.
    package var short: ShortReference { ShortReference(name: label, date: date) }

    /// Returns the printed entry without its address, which each format prints in its own way.
    ///
    /// The entry begins with the name of the source in running text, so that readers can find it. A symbol or a
    /// publisher equal to that name is not printed again.
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

    /// Returns the short reference at the beginning of the entry.
    ///
    /// A name of another direction is isolated from its date.
    private func head(in words: any Vocabulary) -> Inline {
        .strong(words.label(words.isolated(label) + (date.map { words.separator + $0 } ?? "")))
    }

    /// Returns the keys of the sources with symbols, by symbol.
    ///
    /// If two sources have the same symbol, the first one counts.
    package static func keys(of sources: [SourceEntry]) -> [DocumentSymbol: String] {
        let pairs = sources.compactMap { source in source.symbol.map { ($0, source.key) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
