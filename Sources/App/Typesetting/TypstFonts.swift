import Core
import Foundation

/// The font files that pages are set in, each where the machine has it.
struct TypstFonts: Sendable, Hashable {
    /// The files: one for each of ``names``, then those for the other scripts that the machine has, in the order of their names.
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
        self.files = files + Self.others(in: folders)
    }

    /// The files for letters of a name that ``names`` do not cover: every Noto font of a script, and the pictures.
    ///
    /// A machine that lacks one still sets every document that needs none of its letters.
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
        return (name.hasPrefix("NotoSans") || name.hasPrefix("NotoSerif"))
            && (name.hasSuffix("-Regular.ttf") || name.hasSuffix("-Bold.ttf"))
    }

    /// What the files of one family begin with.
    private static func family(_ name: String) -> Substring { name.prefix { $0 != "-" } }

    /// The names and sizes of the files: another version of a font is another page.
    var fingerprint: String {
        files.map { "\(FilePath($0).name) \(FileStatus($0)?.size ?? 0)" }.joined(separator: "\n")
    }
}
