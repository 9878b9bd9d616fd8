import Core
import Foundation

/// A folder of links to the font files: Typst takes folders, and would read every font of the system's to find those.
struct TypstFontFolder: Sendable {
    /// The folder.
    let path: String
    private let links: [String]

    /// Makes a folder that nobody else can write to.
    ///
    /// - Parameter fonts: The files.
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

    /// Takes it away again.
    func remove() {
        try? FileManager.default.removeItem(atPath: path)
        for each in [path] + links { UnfinishedFiles.remove(each) }
    }
}
