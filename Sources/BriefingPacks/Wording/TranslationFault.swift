package import Core

/// A problem in a translation file.
package struct TranslationFault: Sendable {
    let language: Language
    /// The panel or other owner of the translated texts; nil if the file could not be read.
    let target: String?
    package let diagnostic: Diagnostic

    /// Reads translation files and returns the translations and the problems.
    static func check(_ texts: [TranslatedFile], of library: Library) -> (
        translations: Translations, faults: [TranslationFault]
    ) {
        guard !texts.isEmpty else { return (Translations(), []) }
        var faults: [TranslationFault] = []
        var files: [TranslationFile] = []
        for text in texts {
            let read = TranslationFile(text.parsed)
            if let read { files.append(read) }
            guard let language = text.file.translationLanguage else { continue }
            faults += text.parsed.diagnostics.map {
                TranslationFault(language: language, target: read?.target, diagnostic: $0)
            }
        }
        let check = TranslationCheck(files, of: TranslatableText.all(of: library.meeting, library.answers))
        for (file, found) in zip(files, check.diagnostics) {
            faults += found.map { TranslationFault(language: file.language, target: file.target, diagnostic: $0) }
        }
        return (check.translations, faults)
    }
}

/// A translation file, and the result of parsing it.
package struct TranslatedFile: Sendable {
    let file: ContentFile
    let parsed: ParsedContent

    /// Pairs a file with its parsed content.
    package init(file: ContentFile, parsed: ParsedContent) {
        self.file = file
        self.parsed = parsed
    }
}
