package import Core
package import Documents
package import Programme

/// Content in the language of a document: its translation, or the original, visibly marked and in its own direction.
package struct Localizer: Sendable {
    /// The language that content is written in.
    package static let original = Language.english

    let words: any Vocabulary
    let translations: Translations
    /// Terms in six languages.
    let glossary: [GlossaryTerm]

    /// A text within other words, as a heading or a table's header needs it.
    func plain(_ original: String, _ key: TextKey) -> String {
        guard words.language != Self.original, !original.isEmpty else { return original }
        return translation(of: original, key) ?? marked(original)
    }

    /// A text as running text, with its symbols and quotations.
    package func line(_ original: String, _ key: TextKey) -> [Inline] {
        guard words.language != Self.original else { return RunningText.inlines(original) }
        return translation(of: original, key).map(RunningText.inlines) ?? self.original(RunningText.inlines(original))
    }

    /// A line that has no translation.
    func original(_ line: [Inline]) -> [Inline] {
        guard words.language != Self.original, !line.isEmpty else { return line }
        return [.original(Self.original, line), " ", .remark(words.name(Self.original))]
    }

    /// Names, functions and other words that nobody translates: in their own direction, and not marked.
    package func name(_ text: String) -> [Inline] {
        words.language == Self.original || text.isEmpty ? [.text(text)] : [.original(Self.original, [.text(text)])]
    }

    /// Whether the document is in another language than content.
    package var isTranslated: Bool { words.language != Self.original }

    /// A session's title; opening and closing are named by the vocabulary.
    package func title(of session: Session) -> String {
        switch session.items.first?.kind {
        case .opening?: words.item(.opening)
        case .closing?: words.item(.closing)
        case _ where session.number == nil: session.title
        default: plain(session.title, .frame(session.id, "title"))
        }
    }

    /// A panel's title.
    func title(of card: PanelCard) -> String { plain(card.title, .frame(card.id.rawValue, "title")) }

    private func translation(of original: String, _ key: TextKey) -> String? {
        translations.entry(key, of: original, in: words.language)?.text
    }

    /// Isolated from the direction around it (U+2068, U+2069), with the language's name behind it.
    private func marked(_ text: String) -> String { "\u{2068}\(text)\u{2069} [\(words.name(Self.original))]" }
}
