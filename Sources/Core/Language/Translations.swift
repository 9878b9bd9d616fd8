/// A text of content that can be translated.
public enum TextKey: Hashable, Sendable {
    /// The text of a claim, a question, a gap or a rule of service.
    case item(ItemID)
    /// A text of a file that is no item: the panel or file, and what it is, such as `title`.
    case frame(String, String)
}

/// Translations of content, each with the mark of the original that it was made from.
public struct Translations: Sendable, Hashable {
    /// One translated text.
    public struct Entry: Sendable, Hashable {
        /// The text.
        public let text: String
        /// The fingerprint of the original that it was made from.
        public let original: String
        /// Whether it is a name whose form is found in two sources.
        public let isEstablished: Bool
        /// Where it is written.
        public let position: Position

        /// Creates an entry.
        public init(text: String, original: String, isEstablished: Bool, position: Position) {
            self.text = text
            self.original = original
            self.isEstablished = isEstablished
            self.position = position
        }
    }

    /// The entries of each language.
    public private(set) var entries: [Language: [TextKey: Entry]] = [:]

    /// No translations.
    public init() {}

    /// Adds an entry; false where the language has one for the text already, which stays.
    public mutating func add(_ entry: Entry, for key: TextKey, in language: Language) -> Bool {
        guard entries[language]?[key] == nil else { return false }
        entries[language, default: [:]][key] = entry
        return true
    }

    /// The translation of a text; nil where there is none, or only one of another wording.
    public func entry(_ key: TextKey, of original: String, in language: Language) -> Entry? {
        guard let entry = entries[language]?[key], entry.original == Fingerprint.of(original) else { return nil }
        return entry
    }
}
