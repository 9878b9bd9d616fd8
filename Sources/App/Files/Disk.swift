import Core
import Foundation

/// Reads files and folders, with a separate error for each kind of failure.
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

/// The reason why a file or a folder cannot be read or written.
enum FileError: Error, Hashable {
    case missing(String)
    case isAFolder(String)
    case notAFolder(String)
    case unreadable(String)
    case noContent(String)
    /// A link in a folder that the program writes to.
    case linked(String)
    /// A link whose target is outside the folder of content.
    case outside(String, of: String)
    /// A pipe or a device, which may never end.
    case notPlain(String)
    /// A file that existed when the content was last read.
    case gone(String)
    /// The content is built in, so that there is no file to change.
    case builtIn
    case noManifest(String)
    /// A manifest that this program cannot read, in a folder that it writes to.
    case otherManifest(String)
    case unwritable(String, reason: String)
    /// Some files of a run are in their places and others are not.
    case halfWritten(String, reason: String, done: Int, of: Int)
    case tooLarge(String, Int, limit: Int)
    /// A folder with more content files than the limit.
    case tooMany(String, Int, limit: Int)
    /// A file whose ending is almost that of a content file.
    case otherEnding(String)
    case inUse(String)
    /// The root folder of the file system, to which no documents are written.
    case root(String)
    case record(RecordFault)
    case day(DayFault)
    case otherDay(String, has: CalendarDate, asked: CalendarDate)
    case otherKind(String)
}

extension FileError: CustomStringConvertible {
    /// What is wrong, why it matters, and how to fix it.
    var description: String {
        switch self {
        case .missing(let path):
            "\(path): error: there is no such file or folder; nothing was read in its place; check the path [file.read]"
        case .isAFolder(let path):
            "\(path): error: a folder stands where a file should; nothing can be read from it; move it away [file.read]"
        case .notAFolder(let path):
            "\(path): error: this is a file, not a folder; content and packs are kept in folders; name the folder [file.read]"
        case .unreadable(let path):
            "\(path): error: it cannot be read; its content would be missing unseen; check its permissions [file.read]"
        case .noContent(let path):
            "\(path): error: the folder holds no .yaml file; the built-in content would be used unseen; name another folder [file.read]"
        case .outside(let path, let folder):
            "\(path): error: it is a link that leads out of \(folder); what stands elsewhere is not read; put the file itself "
                + "there [preview.link]"
        case .linked(let path):
            "\(path): error: it, or a folder above it, is a link; what is written there would land elsewhere; remove the link "
                + "[file.write]"
        case .notPlain(let path):
            "\(path): error: it is no plain file; what is read from it may never end; move it away [file.read]"
        case .gone(let path):
            "\(path): error: the file is gone; what is built in would be shown unseen; put it back, or start the preview anew "
                + "[preview.gone]"
        case .builtIn:
            "--content: error: the content is built in, and no file of it stands here; nothing can be mended or watched; name "
                + "the folder with --content, or run in a checkout [file.read]"
        case .root(let path):
            "\(path): error: this is the root of all folders; what is written there would lie among the system's own; name "
                + "another folder with --out [file.write]"
        case .inUse(let path):
            "\(path): error: another run is writing there; two would mix their files; wait until it is done "
                + "[file.write]"
        case .record(let fault): fault.description
        case .day(let fault): fault.description
        case .otherDay(let path, let has, let asked):
            "\(path): error: it holds packs as of \(has), and these are as of \(asked); packs of two days in one folder are "
                + "taken for one another; choose another folder with --out [packs.day]"
        case .otherKind(let path):
            "\(path): error: it holds files of another kind, and packs, a summary and changes do not go together; one manifest "
                + "would forget the other's files; choose another folder with --out [file.write]"
        case .noManifest(let path):
            "\(path): error: it is no manifest that this version reads; nothing can be held against it; "
                + "make the packs again with dais packs [file.read]"
        case .otherManifest(let path):
            "\(path): error: it is not a manifest that this version reads; what it lists would be forgotten, and packs of two "
                + "days could come into one folder; choose another folder with --out, or delete the manifest [packs.manifest]"
        case .unwritable(let path, let reason):
            "\(path): error: it cannot be written (\(reason)); what was there is unchanged; "
                + "free space, or check the permissions of its folder [file.write]"
        case .halfWritten(let path, let reason, let done, let count):
            "\(path): error: it cannot be put in its place (\(reason)); \(EnglishStyle.figures(done)) of "
                + "\(EnglishStyle.count(count, "file")) are new and the others are those of an earlier run; free the place and run "
                + "the command again [file.write]"
        case .tooLarge(let path, let size, let limit):
            "\(path): error: it has \(EnglishStyle.figures(size)) bytes; such a file has at most "
                + "\(EnglishStyle.figures(limit)); check that it is the file that is meant, and divide it if it is "
                + "[file.read]"
        case .tooMany(let path, let count, let limit):
            "\(path): error: it has \(EnglishStyle.figures(count)) content files, and the limit is "
                + "\(EnglishStyle.figures(limit)), so that none holds up the others; check that it is the folder that is "
                + "meant [file.read]"
        case .otherEnding(let path):
            "\(path): error: content files end in .yaml, in small letters; this one would be left out unseen; rename it [file.read]"
        }
    }
}
