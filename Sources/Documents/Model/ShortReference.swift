import Core

/// What a document calls a source in running text and in its list of documents; no other source has the same.
package struct ShortReference: Sendable, Hashable {
    /// Its short name, its symbol, or its publisher.
    package let name: String
    /// The year behind a publisher's name, with a letter where several documents would share it; nil behind any other name.
    package let date: String?

    /// Creates a short reference.
    package init(name: String, date: String? = nil) {
        self.name = name
        self.date = date
    }

    /// The short reference as a language prints it, such as “UNODC, 2017a”.
    package func text(in words: any Vocabulary) -> String { date.map { name + words.separator + $0 } ?? name }
}
