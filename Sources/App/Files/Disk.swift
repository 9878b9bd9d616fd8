import Core
import Foundation

/// Reads files and folders and creates folders, with a separate error for each kind of failure.
enum Disk {
    /// The system's description of why its last call failed.
    static var reason: String { String(cString: strerror(errno)) }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The properties of a file that change when it is saved.
    ///
    /// An editor may write into the existing file, or replace it with a new one.
    struct State: Hashable {
        let size: Int
        /// When it was last changed, in nanoseconds since 1970.
        let changed: Int64
        let node: UInt64
        /// The inode of the link, if the path is a link.
        let link: UInt64?
    }

    /// The state of a file, or of the target of a link; nil if there is none.
    static func state(of path: String) -> State? {
        guard let standing = FileStatus(at: path) else { return nil }
        let link = standing.kind == .link ? standing.node : nil
        guard let file = link == nil ? standing : FileStatus(path) else { return nil }
        return State(size: file.size, changed: file.changed, node: file.node, link: link)
    }

    /// The names in a folder, sorted, without hidden ones.
    static func names(in folder: String) throws(FileError) -> [String] {
        guard exists(folder) else { throw .missing(folder) }
        guard isFolder(folder) else { throw .notAFolder(folder) }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .unreadable(folder)
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Creates a folder and its missing parents, and flushes their names to the disk.
    static func makeFolder(_ folder: String) throws(FileError) {
        if isFolder(folder) { return }
        if exists(folder) { throw .notAFolder(folder) }
        let parent = FilePath(folder).folder
        if !isFolder(parent) { try makeFolder(parent) }
        // Another thread, or another run, may have made it in the meantime.
        guard mkdir(folder, 0o777) == 0 || errno == EEXIST && isFolder(folder) else {
            throw .unwritable(folder, reason: reason)
        }
        _ = Flush.folder(parent)
    }

    /// Reads a file, under the name that diagnostics print.
    ///
    /// Pipes and devices, which may never end, and files that are too large are refused before they are read.
    static func read(
        _ path: String, as name: String, limit: Int = ContentLimits.file.bytes
    ) throws(FileError) -> ContentFile {
        guard let status = FileStatus(path) else { throw .missing(path) }
        switch status.kind {
        case .folder: throw .isAFolder(path)
        case .other, .link: throw .notPlain(path)
        case .file: break
        }
        guard status.size <= limit else { throw .tooLarge(path, status.size, limit: limit) }
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
        return ContentFile(path: name, bytes: Array(data))
    }
}
