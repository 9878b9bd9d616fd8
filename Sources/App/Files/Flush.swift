import Core
import Foundation

/// Makes what was written last through a power cut.
enum Flush {
    /// Brings a file's bytes to the disk.
    ///
    /// - Parameter descriptor: The open file.
    /// - Returns: Whether they are there; `errno` says why not.
    static func file(_ descriptor: Int32) -> Bool {
        #if canImport(Darwin)
            // There fsync leaves the bytes in the drive's own memory.
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
        #endif
        while fsync(descriptor) != 0 { if errno != EINTR { return false } }
        return true
    }

    /// Brings the names in a folder to the disk: those of new files, and what was renamed.
    ///
    /// - Parameter path: The folder; empty for the one in which the program stands.
    /// - Returns: Whether they are there. A file system that cannot flush a folder has nothing to add.
    static func folder(_ path: String) -> Bool {
        let descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return file(descriptor) || errno == EINVAL
    }
}
