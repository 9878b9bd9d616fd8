import Core
import Foundation

/// The font files that pages are set in, as found on this machine.
struct TypstFonts: Sendable, Hashable {
    /// The paths: one for each of ``names``, then those of the available fonts for other scripts, sorted by name.
    let files: [String]

    /// The names of the required files.
    ///
    /// Every language needs all of them, because any document may contain words in any language.
    static let names = [
        "NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf",
        "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", "NotoSansSymbols-Regular.ttf",
        "NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf",
    ]

    /// The folders of the font packages on Debian, Fedora and Arch, and the folders for a user's fonts on macOS.
    private static let folders = [
        "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto", "/usr/share/fonts/google-noto",
        "/usr/share/fonts/google-noto-sans-cjk-fonts", "/usr/share/fonts/noto", "/usr/share/fonts/noto-cjk",
        "/Library/Fonts", NSHomeDirectory() + "/Library/Fonts",
    ]

    /// Finds the files.
    ///
    /// - Parameter environment: The environment variables. If `DAIS_FONTS` is set, it names the only folder to search.
    /// - Throws: ``PDFFault/noFont(_:folders:)`` for the first file that is missing.
    init(_ environment: [String: String]) throws(PDFFault) {
        let folders = environment["DAIS_FONTS"].map { [$0] } ?? Self.folders
        var files: [String] = []
        for name in Self.names {
            guard let file = folders.map({ "\($0)/\(name)" }).first(where: Disk.exists) else {
                throw .noFont(name, folders: folders.filter(Disk.isFolder))
            }
            files.append(file)
        }
        self.files = files + Self.others(in: folders)
    }

    /// The files for letters that ``names`` do not cover: every Noto font of another script, and the emoji.
    ///
    /// A machine without such a file still sets every document that needs none of its letters.
    private static func others(in folders: [String]) -> [String] {
        let families = Set(names.map(family))
        var found: [String: String] = [:]
        for folder in folders {
            for name in (try? Disk.names(in: folder)) ?? [] where found[name] == nil {
                guard isOfAScript(name), !families.contains(family(name)) else { continue }
                found[name] = "\(folder)/\(name)"
            }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func isOfAScript(_ name: String) -> Bool {
        if name == "NotoColorEmoji.ttf" || name == "NotoEmoji-Regular.ttf" { return true }
        return ["NotoSans", "NotoSerif", "NotoNaskhArabic"].contains(where: name.hasPrefix)
            && (name.hasSuffix("-Regular.ttf") || name.hasSuffix("-Bold.ttf"))
    }

    /// The beginning that the names of one family's files share.
    private static func family(_ name: String) -> Substring { name.prefix { $0 != "-" } }

    /// The names and sizes of the files, because another version of a font changes the page.
    var fingerprint: String {
        files.map { "\(FilePath($0).name) \(FileStatus($0)?.size ?? 0)" }.joined(separator: "\n")
    }
}
