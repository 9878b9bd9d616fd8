import BriefingPacks
import Core
import Digests
import Documents
import Writers

/// The files in a packs folder about the packs: one index per language, the manifest and the list of digests.
struct PacksPages {
    /// All of these files, the manifest last.
    let files: [(path: String, bytes: [UInt8])]

    init(_ made: DocumentFolder.Made, earlier: EarlierFiles, briefer: Briefer, calendar: PublishedCalendar?) {
        let assembly = briefer.assembly
        let all = made.entries + earlier.entries(besides: made.paths)
        var manifest = Manifest(
            of: assembly.meeting, content: assembly.contentHash, files: all, calendar: calendar)
        let languages = Language.allCases.filter { language in all.contains { $0.language == language } }
        let first = languages.contains(Localizer.original) ? Localizer.original : languages.first
        var pages: [(path: String, bytes: [UInt8])] = []
        for language in languages {
            let index = PacksIndex(manifest: manifest, briefer: briefer, language: language, languages: languages)
            pages.append(("\(language.rawValue)/index.html", HTMLWriter().write(index.document(from: "../"))))
            if language == first { pages.append(("index.html", HTMLWriter().write(index.document(from: "")))) }
        }
        manifest.pages = pages.map {
            Manifest.Page(path: $0.path, sha256: SHA256.hex(of: $0.bytes), bytes: $0.bytes.count)
        }
        .sorted { $0.path < $1.path }
        files = pages + manifest.ownFiles
    }
}
