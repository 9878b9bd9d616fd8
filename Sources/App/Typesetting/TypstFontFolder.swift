import Core
import Foundation

/// A folder of links to the font files.
///
/// Typst accepts only folders, and would read all fonts of the system to find these files.
struct TypstFontFolder: Sendable {
    /// The folder.
    let path: String
    private let links: [String]

    /// Creates a folder that only the user can write to.
    ///
    /// - Parameter fonts: The font files.
    /// - Throws: ``PDFFault/noWorker(reason:)``.
    init(_ fonts: TypstFonts) throws(PDFFault) {
        path = FileManager.default.temporaryDirectory.appending(path: "dais-fonts-\(UUID().uuidString)").path
        links = fonts.files.map { [path] in "\(path)/\(FilePath($0).name)" }
        for each in [path] + links { UnfinishedFiles.insert(each) }
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            for (link, file) in zip(links, fonts.files) {
                try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
            }
        } catch {
            throw .noWorker(reason: "no folder for fonts: \(error.localizedDescription)")
        }
    }

    /// Removes the folder.
    func remove() {
        try? FileManager.default.removeItem(atPath: path)
        for each in [path] + links { UnfinishedFiles.remove(each) }
    }
}
