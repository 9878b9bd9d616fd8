/// A file of translations: the texts of one content file in one language.
public struct TranslationFile: Sendable {
    /// Whose texts: a panel's id, or `meeting`, `service`, `registries` or `sources`.
    public let target: String
    /// Their language.
    public let language: Language
    /// The texts, in the file's order.
    public let entries: [(key: TextKey, entry: Translations.Entry)]
    /// Where the file begins.
    public let position: Position

    /// What was read of a file; nil where too little is sound.
    ///
    /// - Parameter file: The file, parsed.
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
    /// The language in a name such as `panel.fr.yaml`, which is a file of translations; nil for any other name.
    public var translationLanguage: Language? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.last == "yaml" else { return nil }
        return Language(rawValue: String(parts[parts.count - 2]))
    }
}

extension TextKey {
    /// The text that a translation file names by a key: an item's id begins with a capital letter, nothing else does.
    public init(_ key: String, of target: String) {
        self = key.first?.isUppercase == true ? .item(ItemID(rawValue: key)) : .frame(target, key)
    }

    /// The key under which a translation file has the text.
    public var name: String {
        switch self {
        case .item(let id): id.rawValue
        case .frame(_, let name): name
        }
    }
}
