/// A file of translations: the texts of one content file in one language.
public struct TranslationFile: Sendable {
    /// The owner of the texts: a panel's id, or `meeting`, `service`, `registries` or `sources`.
    public let target: String
    /// The language of the texts.
    public let language: Language
    /// The translations in the order of the file, each with the key of its text.
    public let entries: [(key: TextKey, entry: Translations.Entry)]
    /// The position at which the file begins.
    public let position: Position

    /// Reads a file of translations; nil if the owner or the language is missing.
    ///
    /// - Parameter file: The parsed file.
    public init?(_ file: ParsedContent) {
        guard let root = file.root, let target = root.text("translation"),
            let language: Language = root.value("language")
        else { return nil }
        self.target = target
        self.language = language
        position = root.position
        entries = (root["texts"]?.entries ?? []).compactMap { entry in
            guard let original = entry.value.text("of"), let text = entry.value.text("text") else { return nil }
            let seen = entry.value.texts("seen in").count
            return (
                TextKey(entry.key, of: target),
                Translations.Entry(
                    text: text, original: original, isEstablished: seen >= 2, position: entry.position)
            )
        }
    }
}

extension ContentFile {
    /// The language in the name of a file of translations, such as `panel.fr.yaml`; nil for any other name.
    public var translationLanguage: Language? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.last == "yaml" else { return nil }
        return Language(rawValue: String(parts[parts.count - 2]))
    }
}

extension TextKey {
    /// Creates the key of a text from its key in a file of translations.
    ///
    /// A key that begins with a capital letter is the id of an item, such as `WA2`, or also has the name of one of its
    /// texts, such as `WA2.short`. Any other key is the name of a text of the target.
    public init(_ key: String, of target: String) {
        guard key.first?.isUppercase == true else {
            self = .frame(target, key)
            return
        }
        let parts = key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let id = ItemID(rawValue: parts[0])
        self = parts.count == 2 ? .wording(id, parts[1]) : .item(id)
    }

    /// The key of the text in a file of translations.
    public var name: String {
        switch self {
        case .item(let id): id.rawValue
        case .wording(let id, let name): "\(id).\(name)"
        case .frame(_, let name): name
        }
    }
}
