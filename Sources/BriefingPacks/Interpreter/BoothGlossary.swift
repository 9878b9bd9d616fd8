import Core
import Documents

/// The meeting's glossary for one booth: in the booth's language, or for the English booth in all other languages.
struct BoothGlossary {
    let context: PackContext

    /// Returns the terms that claims use, in the order of the glossary.
    func terms(in claims: [Claim]) -> [GlossaryTerm] {
        let text = claims.map(\.text).joined(separator: " | ").lowercased()
        return context.meeting.glossary.filter { term in
            term.forms[Localizer.original].map { Names.contains(text, name: $0.lowercased()) } ?? false
        }
    }

    /// Returns a table of terms with their forms and the paragraphs that use them.
    ///
    /// An asterisk marks a form that was not found in two sources.
    func table(of terms: [GlossaryTerm], _ caption: Phrase) -> Table {
        let words = context.words
        let languages =
            context.localizer.isTranslated ? [words.language] : Language.allCases.filter { $0 != Localizer.original }
        var table = Table(
            .glossary, caption: words.text(caption), words.column(.inEnglish),
            languages.map(words.name) + [words.column(.paragraph)])
        for term in terms {
            let forms = languages.map { language -> [Inline] in
                let form = term.forms[language] ?? ""
                let text: [Inline] = [.text(term.isEstablished(in: language) ? form : "\(form)*")]
                return language == words.language ? text : [.original(language, text)]
            }
            let english = context.localizer.name(term.forms[Localizer.original] ?? "")
            let places = term.sources.compactMap { $0.pinpoint.map(words.pinpoint) }
            table.add([english] + forms + [[.text(places.joined(separator: words.semicolon))]])
        }
        return table
    }
}
