package import Core
package import Documents
package import Programme

/// Gives content in the language of a document.
///
/// If a text has no translation, the localizer returns the original, visibly marked and in its own writing direction.
package struct Localizer: Sendable {
    /// The language that content is written in.
    package static let original = Language.english

    let words: any Vocabulary
    let translations: Translations
    /// The glossary, with terms in six languages.
    let glossary: [GlossaryTerm]

    /// Returns a text as a plain string, for a heading or a table header.
    func plain(_ original: String, _ key: TextKey) -> String {
        guard words.language != Self.original, !original.isEmpty else { return original }
        return translation(of: original, key) ?? marked(original)
    }

    /// Returns a text in the document's language as running text, with separate elements for symbols and quotations.
    package func line(_ original: String, _ key: TextKey) -> [Inline] {
        guard words.language != Self.original else { return RunningText.inlines(original) }
        return translation(of: original, key).map(RunningText.inlines) ?? self.original(RunningText.inlines(original))
    }

    /// Marks a line that has no translation.
    func original(_ line: [Inline]) -> [Inline] {
        guard words.language != Self.original, !line.isEmpty else { return line }
        return [.original(Self.original, line), " ", .remark(words.name(Self.original))]
    }

    /// Returns a name, a function or another text that is never translated, in its own writing direction and unmarked.
    package func name(_ text: String) -> [Inline] {
        words.language == Self.original || text.isEmpty ? [.text(text)] : [.original(Self.original, [.text(text)])]
    }

    /// Whether the document's language differs from the original language of the content.
    package var isTranslated: Bool { words.language != Self.original }

    /// Returns the title of a session.
    ///
    /// The titles of the opening and the closing come from the vocabulary.
    package func title(of session: Session) -> String {
        switch session.items.first?.kind {
        case .opening?: words.item(.opening)
        case .closing?: words.item(.closing)
        case _ where session.number == nil: session.title
        default: plain(session.title, .frame(session.id.rawValue, "title"))
        }
    }

    /// Returns the title of a panel.
    func title(of card: PanelCard) -> String { plain(card.title, .frame(card.id.rawValue, "title")) }

    func translation(of original: String, _ key: TextKey) -> String? {
        translations.entry(key, of: original, in: words.language)?.text
    }

    /// Isolates a text from the surrounding writing direction (U+2068, U+2069) and adds the name of its language.
    private func marked(_ text: String) -> String { "\u{2068}\(text)\u{2069} [\(words.name(Self.original))]" }
}
