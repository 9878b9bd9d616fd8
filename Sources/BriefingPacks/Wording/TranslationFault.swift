package import Core

/// Something that is wrong with a file of translations.
package struct TranslationFault: Sendable {
    let language: Language
    /// Whose texts the file has; nil where that could not be read.
    let target: String?
    package let diagnostic: Diagnostic

    /// What files of translations say, and what is wrong with them.
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

/// A file of translations as it was found, and as it was parsed.
package struct TranslatedFile: Sendable {
    let file: ContentFile
    let parsed: ParsedContent

    /// Pairs the two.
    package init(file: ContentFile, parsed: ParsedContent) {
        self.file = file
        self.parsed = parsed
    }
}
