import Core
import Foundation

/// Makes sure that written data outlasts a power cut.
enum Flush {
    /// Flushes the bytes of a file to the disk.
    ///
    /// - Parameter descriptor: The open file.
    /// - Returns: Whether the bytes are on the disk; if not, `errno` has the reason.
    static func file(_ descriptor: Int32) -> Bool {
        #if canImport(Darwin)
            // On Darwin, fsync leaves the bytes in the drive's own memory.
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
        #endif
        while fsync(descriptor) != 0 { if errno != EINTR { return false } }
        return true
    }

    /// Flushes the names in a folder to the disk, after files were created or renamed.
    ///
    /// - Parameter path: The folder; empty for the current folder.
    /// - Returns: Whether the names are on the disk. The result is also true if the file system cannot flush folders.
    static func folder(_ path: String) -> Bool {
        let descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return file(descriptor) || errno == EINVAL
    }
}
