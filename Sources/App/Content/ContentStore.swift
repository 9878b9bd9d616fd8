import Core
import Foundation

/// Writes content files back to where they were read from.
///
/// Files that are built in, or have changed since they were read, stay as they are.
struct ContentStore {
    let content: ContentSet

    /// The path of a file on the disk; nil if the file is built in or has changed since it was read.
    func place(of file: ContentFile) -> String? {
        guard let root = content.root else { return nil }
        let path = root.isEmpty ? file.path : "\(root)/\(file.path)"
        return (try? Disk.read(path, as: file.path)) == file ? path : nil
    }

    /// Replaces the bytes of a file, completely or not at all.
    ///
    /// - Throws: ``FileError`` if the path is a link, if the file has changed since, or if it cannot be written.
    func write(_ bytes: [UInt8], over file: ContentFile, at path: String) throws(FileError) {
        guard FileStatus(at: path)?.kind == .file else {
            throw .unwritable(path, reason: "it is a link, which may lead to another folder")
        }
        guard try Disk.read(path, as: file.path) == file else {
            throw .unwritable(path, reason: "another program changed it meanwhile")
        }
        try StagedFiles.write(bytes, to: path)
    }
}
