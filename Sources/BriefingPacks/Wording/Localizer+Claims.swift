package import Core
package import Documents

// Gives the wordings of claims in the language of a document.

extension Localizer {
    /// Returns a part of a paragraph in the wording that the document's language has.
    ///
    /// If only the full text of the claim is translated, the full text takes the place of another wording, without the
    /// joining word. If nothing is translated, the part stays as it is and is printed in its original language.
    func settled(_ part: ComposedParagraph.Part) -> ComposedParagraph.Part {
        let claim = part.claim
        func isTranslated(_ form: WordingForm) -> Bool {
            claim.wording(form).map { translation(of: $0, claim.key(form)) != nil } ?? false
        }
        guard self.isTranslated, part.form != .text, !isTranslated(part.form), isTranslated(.text) else { return part }
        return ComposedParagraph.Part(claim: claim, form: .text)
    }

    /// Returns the words of a part after its joining word, which is in the language of these words.
    func line(_ part: ComposedParagraph.Part) -> [Inline] {
        let part = settled(part)
        let original = part.claim.wording(part.form) ?? part.claim.text
        func joined(_ text: String, in words: any Vocabulary) -> [Inline] {
            RunningText.inlines((part.join.map(words.join) ?? "") + text)
        }
        guard isTranslated else { return joined(original, in: words) }
        return translation(of: original, part.claim.key(part.form)).map { joined($0, in: words) }
            ?? self.original(joined(original, in: Self.original.vocabulary))
    }

    /// Returns a heading, run-in words or another text of a layout as running text.
    package func line(_ text: TranslatableText) -> [Inline] { line(text.original, text.key) }

    /// Returns a text of a layout as a plain string, for a heading.
    package func plain(_ text: TranslatableText) -> String { plain(text.original, text.key) }
}
