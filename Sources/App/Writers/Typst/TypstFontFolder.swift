import Foundation

/// A folder of links to the font files: Typst takes folders, and would read every font of the system's to find those.
struct TypstFontFolder: Sendable {
    /// The folder.
    let path: String

    /// Makes a folder that nobody else can write to.
    ///
    /// - Parameter fonts: The files.
    /// - Throws: ``PDFFault/noWorker(reason:)``.
    init(_ fonts: TypstFonts) throws(PDFFault) {
        path = FileManager.default.temporaryDirectory.appending(path: "dais-fonts-\(UUID().uuidString)").path
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            for file in fonts.files {
                try FileManager.default.createSymbolicLink(
                    atPath: "\(path)/\(FilePath(file).name)", withDestinationPath: file)
            }
        } catch {
            throw .noWorker(reason: "no folder for fonts: \(error.localizedDescription)")
        }
    }

    /// Takes it away again.
    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
