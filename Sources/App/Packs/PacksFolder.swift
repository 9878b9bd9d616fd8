import Core
import Foundation

/// Writes files into a folder so that a failed run leaves the earlier files unchanged.
///
/// Every file is first written in full next to its place, and flushed to the disk. A full disk or a missing permission
/// is noticed in this step. When all files are complete, they are renamed into place, the manifest last. If the machine
/// stops between two renames, all files are complete, and the manifest shows which of them it does not know.
struct PacksFolder {
    let path: String

    /// Writes files; on failure, the temporary files are removed.
    ///
    /// - Parameters:
    ///   - files: Their paths below the folder, and their bytes.
    ///   - model: A file whose mode the new files get; by default each file gets the mode of the file that it replaces.
    /// - Throws: ``FileError/unwritable(_:reason:)`` with the system's own reason, or another ``FileError``.
    func write(_ files: [(path: String, bytes: [UInt8])], like model: String? = nil) throws(FileError) {
        let staged = StagedFiles(in: self, like: model)
        for file in files { staged.add(file.path, file.bytes) }
        try staged.commit()
    }

    /// Writes one file at its path.
    ///
    /// - Throws: ``FileError/unwritable(_:reason:)`` with the system's own reason, or another ``FileError``.
    static func write(_ bytes: [UInt8], to path: String, like model: String? = nil) throws(FileError) {
        guard !path.isEmpty else { throw .missing(path) }
        let path = FilePath(path)
        try Self(path: path.folder).write([(path.name, bytes)], like: model)
    }

    /// Deletes files, and the folders that are empty without them.
    ///
    /// - Parameter files: Their paths below the folder. No part of them may be a link.
    /// - Returns: The number of deleted files.
    func delete(_ files: [String]) -> Int {
        let deleted = files.count { unlink("\(path)/\($0)") == 0 }
        // The call leaves a folder that still contains something.
        for folder in Set(files.map { FilePath($0).folder }) where folder != "." { rmdir("\(path)/\(folder)") }
        return deleted
    }

    /// Creates a folder and its missing parents, and flushes their names to the disk.
    func makeFolder(_ folder: String) throws(FileError) {
        if Disk.isFolder(folder) { return }
        if Disk.exists(folder) { throw .notAFolder(folder) }
        let parent = FilePath(folder).folder
        if !Disk.isFolder(parent) { try makeFolder(parent) }
        // Another thread, or another run, may have made it in the meantime.
        guard mkdir(folder, 0o777) == 0 || errno == EEXIST && Disk.isFolder(folder) else {
            throw .unwritable(folder, reason: Disk.reason)
        }
        _ = Flush.folder(parent)
    }
}
