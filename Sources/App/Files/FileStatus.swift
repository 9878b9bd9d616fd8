import Core
import Foundation

#if canImport(CDispatch)
    // The fields of `stat` belong to the first C module that declares them. In builds with the server, it is this one.
    import CDispatch
#endif

/// The system's information about a file: its identity, kind, size and time of change.
struct FileStatus: Hashable {
    /// The kind of file at a path.
    enum Kind: Hashable {
        case file, folder, link
        /// A pipe, a socket or a device, which may have no end.
        case other
    }

    let kind: Kind
    let size: Int
    /// When it was last changed, in nanoseconds since 1970.
    let changed: Int64
    /// The permissions, without the bits for the kind.
    let mode: mode_t
    let owner: uid_t
    let group: gid_t
    let device: UInt64
    let node: UInt64

    /// The status of the file that a path leads to, with links followed.
    ///
    /// The result is nil if there is no such file; `errno` then has the reason.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The status of the path itself, even if it is a link.
    ///
    /// The result is nil if nothing is at the path; `errno` then has the reason.
    init?(at path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The status of an open file; nil if the system has none, with the reason in `errno`.
    init?(of descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        mode = status.st_mode & 0o7777
        (owner, group) = (status.st_uid, status.st_gid)
        size = Int(status.st_size)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        changed = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
        device = UInt64(truncatingIfNeeded: status.st_dev)
        node = UInt64(status.st_ino)
    }
}
