import Core
import Foundation

/// Locks a folder against a second run that writes to it.
///
/// The system lifts the lock when the program ends, even if it is killed.
struct FolderLock {
    private let descriptor: Int32

    /// Creates the folder if it is missing, locks it, and removes the unfinished files of a run that was killed.
    ///
    /// - Throws: ``FileError`` if the folder cannot be created, or if another run writes to it.
    init(of folder: String) throws(FileError) {
        if let here = FileStatus(folder), let root = FileStatus("/"),
            (here.device, here.node) == (root.device, root.node)
        {
            throw .root(folder)
        }
        try Disk.makeFolder(folder)
        descriptor = open(folder, O_RDONLY)
        guard descriptor >= 0 else { throw .unwritable(folder, reason: Disk.reason) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .inUse(folder)
        }
        UnfinishedFiles.clear(folder)
    }

    func release() { close(descriptor) }
}
