import Core
import Foundation

#if canImport(CDispatch)
    // The fields of `stat` belong to whichever module of C brought them first; beside a server's modules it is this one.
    import CDispatch
#endif

/// What the system says of a file: which it is, what kind, how long, and when it was last changed.
struct FileStatus: Hashable {
    /// What stands at a path.
    enum Kind: Hashable {
        case file, folder, link
        /// A pipe, a socket or a device, which may have no end.
        case other
    }

    let kind: Kind
    let size: Int
    /// When it was last changed, in nanoseconds since 1970.
    let changed: Int64
    /// Its permissions, without the kind.
    let mode: mode_t
    let owner: uid_t
    let group: gid_t
    let device: UInt64
    let node: UInt64

    /// The status of what a path leads to; nil, with the system's `errno`, where that is nothing.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The status of what stands at a path, be it a link; nil, with the system's `errno`, where nothing does.
    init?(at path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The status of an open file; nil, with the system's `errno`, where it has none.
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
