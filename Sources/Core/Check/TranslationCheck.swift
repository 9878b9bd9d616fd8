/// Checks files of translations against the content that they translate.
public struct TranslationCheck: Sendable {
    /// The translations in the files, by the key of their text.
    public private(set) var translations = Translations()
    /// The diagnostics of each file, in the order of the files.
    public private(set) var diagnostics: [[Diagnostic]] = []

    /// Checks files.
    ///
    /// - Parameters:
    ///   - files: The files that could be read.
    ///   - texts: All texts that can be translated.
    public init(_ files: [TranslationFile], of texts: [TranslatableText]) {
        // Few of many texts are translated, and only these are looked up.
        let translated = Set(files.flatMap { $0.entries.map(\.key) })
        let originals = Self.byKey(texts.filter { translated.contains($0.key) })
        let targets = Set(texts.map(\.target))
        for file in files {
            lazy var known = Self.byKey(texts).values.filter { $0.target == file.target }.map(\.key.name).sorted()
            diagnostics.append(check(file, originals, targets) { known })
        }
    }

    private static func byKey(_ texts: [TranslatableText]) -> [TextKey: TranslatableText] {
        Dictionary(texts.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func check(
        _ file: TranslationFile, _ originals: [TextKey: TranslatableText], _ targets: Set<String>,
        known: () -> [String]
    ) -> [Diagnostic] {
        guard file.language != .english else { return [.intoTheOriginal(file)] }
        guard targets.contains(file.target) else { return [.ofNothing(file, among: targets.sorted())] }
        var found: [Diagnostic] = []
        for (key, entry) in file.entries {
            guard let text = originals[key], text.target == file.target else {
                found.append(.gone(key, entry, among: known()))
                continue
            }
            let mark = Fingerprint.of(text.original)
            if entry.original != mark { found.append(.stale(key, entry, mark)) }
            if !translations.add(entry, for: key, in: file.language) { found.append(.twice(key, entry)) }
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func intoTheOriginal(_ file: TranslationFile) -> Self {
        Diagnostic(
            rule: .translationFile, at: file.position, "this file translates into \(file.language.englishName)",
            because: "content is written in that language", remedy: "change the text in the content file itself")
    }

    fileprivate static func ofNothing(_ file: TranslationFile, among targets: [String]) -> Self {
        Diagnostic(
            rule: .translationFile, at: file.position, "'\(file.target)' is not a file that can be translated",
            because: "a translation is found by the file that has the original",
            remedy: Spelling.remedy(for: file.target, among: targets))
    }

    fileprivate static func gone(_ key: TextKey, _ entry: Translations.Entry, among known: [String]) -> Self {
        Diagnostic(
            rule: .translationItem, at: entry.position, "'\(key.name)' translates a text that does not exist",
            because: "an id is never reused, so the original was deleted or never existed",
            remedy: Spelling.remedy(for: key.name, among: known))
    }

    fileprivate static func stale(_ key: TextKey, _ entry: Translations.Entry, _ mark: String) -> Self {
        Diagnostic(
            rule: .translationCurrent, severity: .warning, at: entry.position,
            "the translation of '\(key.name)' was made from a different wording",
            because: "packs print the original until somebody has checked the translation",
            remedy: "correct the text, then write of: \(mark)")
    }

    fileprivate static func twice(_ key: TextKey, _ entry: Translations.Entry) -> Self {
        Diagnostic(
            rule: .translationItem, at: entry.position, "'\(key.name)' is translated twice",
            because: "only one of the texts can be printed", remedy: "delete one of them")
    }
}
