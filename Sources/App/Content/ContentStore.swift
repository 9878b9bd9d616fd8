import Core
import Foundation

/// Writes content files back to where they were read from; what is built in, or was changed meanwhile, stays as it is.
struct ContentStore {
    let content: ContentSet

    /// Where a file stands on the disk; nil for one that is built in.
    func place(of file: ContentFile) -> String? {
        guard let root = content.root else { return nil }
        let path = root.isEmpty ? file.path : "\(root)/\(file.path)"
        return (try? Disk.read(path, as: file.path)) == file ? path : nil
    }

    /// Puts other bytes in the place of a file's, whole or not at all.
    ///
    /// - Throws: ``FileError`` where it is a link, was changed since it was read, or cannot be written.
    func write(_ bytes: [UInt8], over file: ContentFile, at path: String) throws(FileError) {
        guard FileStatus(at: path)?.kind == .file else {
            throw .unwritable(path, reason: "it is a link, and what it leads to may be another folder's")
        }
        guard try Disk.read(path, as: file.path) == file else {
            throw .unwritable(path, reason: "another program changed it meanwhile")
        }
        try PacksFolder.write(bytes, to: path)
    }
}
