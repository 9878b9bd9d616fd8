import Core
import Foundation

/// The font files that pages are set in, each where the machine has it.
struct TypstFonts: Sendable, Hashable {
    /// The files, one for each of ``names``.
    let files: [String]

    /// Every file that is needed, whatever the language: any document may hold words in any of them.
    static let names = [
        "NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf",
        "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", "NotoSansSymbols-Regular.ttf",
        "NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf",
    ]

    /// Where font packages put them, on Debian, Fedora and Arch, and where a person puts them on macOS.
    private static let folders = [
        "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto", "/usr/share/fonts/google-noto",
        "/usr/share/fonts/google-noto-sans-cjk-fonts", "/usr/share/fonts/noto", "/usr/share/fonts/noto-cjk",
        "/Library/Fonts", NSHomeDirectory() + "/Library/Fonts",
    ]

    /// Finds the files.
    ///
    /// - Parameter environment: Whose `DAIS_FONTS` is the one folder to look in, where it is set.
    /// - Throws: ``PDFFault/noFont(_:folders:)`` for the first that is missing.
    init(_ environment: [String: String]) throws(PDFFault) {
        let folders = environment["DAIS_FONTS"].map { [$0] } ?? Self.folders
        var files: [String] = []
        for name in Self.names {
            guard let file = folders.map({ "\($0)/\(name)" }).first(where: Disk.exists) else {
                throw .noFont(name, folders: folders.filter(Disk.isFolder))
            }
            files.append(file)
        }
        self.files = files
    }

    /// The names and sizes of the files: another version of a font is another page.
    var fingerprint: String {
        files.map { file in
            let url = URL(filePath: file).resolvingSymlinksInPath()
            let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
            return "\(url.lastPathComponent) \((attributes?[.size] as? NSNumber)?.intValue ?? 0)"
        }
        .joined(separator: "\n")
    }

    /// The family of Latin letters, whose signs are of one size in every language.
    static let latin = "Noto Sans"

    /// The families for a language, the first that has a character first.
    static func families(for language: Language) -> [TypstData] {
        let others: [TypstData] = ["Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"]
        let (latin, arabic, chinese): (TypstData, TypstData, TypstData) =
            (.text(latin), "Noto Sans Arabic", "Noto Sans CJK SC")
        // Chinese has quotation marks and dashes of its own width: they are not taken from the Latin font.
        let latinInChinese: TypstData = ["name": latin, "covers": "latin-in-cjk"]
        switch language {
        case .arabic, .english, .french, .russian, .spanish: return [latin, arabic, chinese] + others
        case .chinese: return [latinInChinese, chinese, latin, arabic] + others
        }
    }
}
