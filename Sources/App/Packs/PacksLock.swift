import Core
import Foundation

/// Keeps a second run out of a packs folder; the system lifts the lock when the program ends, however it does.
struct PacksLock {
    private let descriptor: Int32

    /// Makes the folder where it is missing, locks it, and takes away what a run that was killed left unfinished.
    ///
    /// - Throws: ``FileError`` where the folder cannot be made or another run writes to it.
    init(of folder: String) throws(FileError) {
        if let here = FileStatus(folder), let root = FileStatus("/"),
            (here.device, here.node) == (root.device, root.node)
        {
            throw .root(folder)
        }
        try PacksFolder(path: folder).makeFolder(folder)
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
