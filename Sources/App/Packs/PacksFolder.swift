import Core
import Foundation

/// Writes files into a folder so that a run that fails leaves what was there as it was.
///
/// Every file is first written in full beside its place and flushed to the disk: that is where a disk fills up and where
/// permissions are refused. Only when all of them are there are they renamed into place, the manifest last; a machine that
/// stops between two renames leaves whole files, and a manifest that tells which of them it does not know.
struct PacksFolder {
    let path: String

    /// Writes files; on failure the temporary ones are taken away again.
    ///
    /// - Parameters:
    ///   - files: Their paths below the folder, and their bytes.
    ///   - model: A file whose mode they get; by default that of the file whose place they take.
    /// - Throws: ``FileError/unwritable(_:reason:)`` with the system's own reason.
    func write(_ files: [(path: String, bytes: [UInt8])], like model: String? = nil) throws(FileError) {
        let staged = StagedFiles(in: self, like: model)
        for file in files { staged.add(file.path, file.bytes) }
        try staged.commit()
    }

    /// Writes one file at its path.
    ///
    /// - Throws: ``FileError/unwritable(_:reason:)`` with the system's own reason.
    static func write(_ bytes: [UInt8], to path: String, like model: String? = nil) throws(FileError) {
        guard !path.isEmpty else { throw .missing(path) }
        let path = FilePath(path)
        try Self(path: path.folder).write([(path.name, bytes)], like: model)
    }

    /// Deletes files, and the folders that are empty without them.
    ///
    /// - Parameter files: Their paths below the folder, over no link.
    /// - Returns: How many were deleted.
    func delete(_ files: [String]) -> Int {
        let deleted = files.count { unlink("\(path)/\($0)") == 0 }
        // A folder with anything in it stays.
        for folder in Set(files.map { FilePath($0).folder }) where folder != "." { rmdir("\(path)/\(folder)") }
        return deleted
    }

    /// Makes a folder where it is missing, and those above it; their names outlast a power cut.
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
