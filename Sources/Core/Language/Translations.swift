/// The key of a text that can be translated.
public enum TextKey: Hashable, Sendable {
    /// The text of a claim, a question, a gap or a rule of service.
    case item(ItemID)
    /// Another wording of a claim, or a text of the paragraph that begins with it, by the claim's id and its name.
    case wording(ItemID, String)
    /// A text that does not belong to an item, by its owner and its name, such as `west-africa` and `title`.
    case frame(String, String)
}

/// Translations of content, each with the fingerprint of its original.
public struct Translations: Sendable, Hashable {
    /// One translated text.
    public struct Entry: Sendable, Hashable {
        /// The translated text.
        public let text: String
        /// The fingerprint of the original at the time of translation.
        public let original: String
        /// Whether the translation is a name whose form was found in two sources.
        public let isEstablished: Bool
        /// The position in the file.
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

    /// Creates an empty set of translations.
    public init() {}

    /// Adds an entry.
    ///
    /// - Returns: False if the language already has an entry for the text; the earlier entry is kept.
    public mutating func add(_ entry: Entry, for key: TextKey, in language: Language) -> Bool {
        guard entries[language]?[key] == nil else { return false }
        entries[language, default: [:]][key] = entry
        return true
    }

    /// The translation of a text; nil if there is none, or if the original has changed since the translation.
    public func entry(_ key: TextKey, of original: String, in language: Language) -> Entry? {
        guard let entry = entries[language]?[key], entry.original == Fingerprint.of(original) else { return nil }
        return entry
    }
}
