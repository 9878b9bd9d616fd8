import Core

/// The name of a source in the running text and the list of sources of a document.
///
/// No other source has the same name.
package struct ShortReference: Sendable, Hashable {
    /// The short name, the symbol or the publisher.
    package let name: String
    /// The year after a publisher's name, with a letter if several documents would share it; nil after any other name.
    package let date: String?

    /// Creates a short reference.
    package init(name: String, date: String? = nil) {
        self.name = name
        self.date = date
    }

    /// Returns the short reference as printed in a language, such as “UNODC, 2017a”.
    package func text(in words: any Vocabulary) -> String { date.map { name + words.separator + $0 } ?? name }
}
