import Core
import Digests
import Foundation

/// Files, folders and changes that are made completely or not at all, even if the program is killed halfway.
///
/// Every step is written to a journal before it is taken, and the journal is removed at the end. A run that finds a
/// journal first undoes the steps in it. Only one run at a time works below a root.
///
/// A journal may come with a folder from somebody else. Its first line therefore identifies the folder that it was
/// written in by device and inode. Its steps are followed only below that folder and over no link.
struct NewFiles {
    /// The identity of the folder that a journal was written in.
    private struct Place: Codable, Hashable {
        let device: UInt64
        let node: UInt64

        init?(_ folder: String) {
            guard let status = FileStatus(folder) else { return nil }
            (device, node) = (status.device, status.node)
        }
    }

    /// A step in the journal, whose path is relative to the root.
    private enum Step: Codable, Hashable {
        /// A new folder.
        case folder(String)
        /// A new file, with the digest of its bytes.
        case file(String, sha256: String)
        /// A changed file, with its earlier bytes and the digest of the new ones.
        case change(String, before: Data, sha256: String)

        var path: String {
            switch self {
            case .folder(let path), .file(let path, _), .change(let path, _, _): path
            }
        }
    }

    /// The name of the journal in the root; the file is hidden, and git ignores it.
    static let journalName = ".dais-new.journal"

    /// The paths of new files, in their order.
    private(set) var paths: [String] = []
    private let root: String
    private let lock: FolderLock
    private var steps: [Step] = []

    /// The maximum number of bytes of a journal, which contains the earlier bytes of changed files.
    private static let limit = 4 << 20

    /// Makes all of something, or leaves everything as it was.
    ///
    /// - Parameters:
    ///   - place: The path below which everything is made. The nearest existing folder on this path is locked.
    ///   - make: Makes the files.
    /// - Returns: The paths of the new files.
    /// - Throws: The error of `make`, after its steps are undone; ``WorkshopFault/file(_:)`` if another run is at work.
    static func all(
        below place: String, _ make: (inout NewFiles) throws(WorkshopFault) -> Void
    ) throws(WorkshopFault) -> [String] {
        var files = try NewFiles(root(of: place))
        defer { files.lock.release() }
        try UnfinishedFiles.uninterrupted { () throws(WorkshopFault) in
            do throws(WorkshopFault) {
                try make(&files)
                files.removeJournal()
            } catch {
                files.takeBack()
                throw error
            }
        }
        return files.paths
    }

    /// The folder to lock: the one in which a killed run left its journal, or the nearest one that exists.
    private static func root(of place: String) -> String {
        var above = [place]
        while let last = above.last, last != "/", last != "." { above.append(FilePath(last).folder) }
        let existing = above.filter(Disk.isFolder)
        return existing.first { FileStatus(at: "\($0)/\(journalName)") != nil } ?? existing.first ?? "."
    }

    /// Locks the root, and undoes the steps of a run that was killed.
    private init(_ root: String) throws(WorkshopFault) {
        self.root = root
        do throws(FileError) {
            lock = try FolderLock(of: root)
        } catch {
            throw .file(error)
        }
        guard let status = FileStatus(at: journal) else { return }
        guard status.kind == .file, status.owner == getuid(), let steps = steps(in: journal) else {
            lock.release()
            throw .journal(journal)
        }
        self.steps = steps
        takeBack()
    }

    /// The steps of a journal; nil if it was written in another folder, or names a path outside its folder.
    private func steps(in journal: String) -> [Step]? {
        guard let file = try? Disk.read(journal, as: journal, limit: Self.limit) else { return nil }
        let lines = file.bytes.split(separator: 0x0A).map { Data($0) }
        guard let first = lines.first, let place = try? JSONDecoder().decode(Place.self, from: first),
            place == Place(root)
        else { return nil }
        var steps: [Step] = []
        for line in lines.dropFirst() {
            guard let step = try? JSONDecoder().decode(Step.self, from: line), FilePath.isWithin(step.path, root) else {
                return nil
            }
            steps.append(step)
        }
        return steps
    }

    /// The path of a new file or folder, relative to the root.
    private func below(_ path: String) throws(WorkshopFault) -> String {
        let rest = path.hasPrefix("\(root)/") ? path.dropFirst(root.count + 1) : path[...]
        // The user may have written the folder with extra slashes.
        let plain = rest.split(separator: "/").joined(separator: "/")
        guard FilePath.isWithin(plain, root) else { throw .file(.linked(path)) }
        return plain
    }

    private func place(_ rest: String) -> String { "\(root)/\(rest)" }

    private var journal: String { "\(root)/\(Self.journalName)" }

    // MARK: Steps

    /// Creates a folder and its missing parents.
    ///
    /// - Throws: ``WorkshopFault/notEmpty(_:)`` if the folder contains something, or another ``WorkshopFault``.
    mutating func makeFolder(_ path: String) throws(WorkshopFault) {
        if FileStatus(at: path) != nil {
            guard Disk.isFolder(path), (try? FileManager.default.contentsOfDirectory(atPath: path)) == [] else {
                throw .notEmpty(path)
            }
            return
        }
        let parent = FilePath(path).folder
        if !Disk.isFolder(parent) { try makeFolder(parent) }
        try begin(.folder(try below(path)))
        guard mkdir(path, 0o777) == 0 else { throw .unwritable(path, reason: Disk.reason) }
        _ = Flush.folder(parent)
    }

    /// Writes a new file.
    ///
    /// - Throws: ``WorkshopFault``.
    mutating func add(_ text: String, at path: String) throws(WorkshopFault) {
        guard !Disk.exists(path) else { throw .notEmpty(path) }
        let bytes = Array(text.utf8)
        try begin(.file(try below(path), sha256: SHA256.hex(of: bytes)))
        try write(bytes, at: path)
        paths.append(path)
    }

    /// Replaces the bytes of a file.
    ///
    /// - Throws: ``WorkshopFault``, also if the path is a link.
    mutating func change(_ file: ContentFile, to bytes: [UInt8], at path: String) throws(WorkshopFault) {
        guard FileStatus(at: path)?.kind == .file else {
            throw .unwritable(path, reason: "it is a link, which may lead to another folder")
        }
        try begin(.change(try below(path), before: Data(file.bytes), sha256: SHA256.hex(of: bytes)))
        try write(bytes, at: path)
    }

    private func write(_ bytes: [UInt8], at path: String) throws(WorkshopFault) {
        do throws(FileError) {
            try StagedFiles.write(bytes, to: path)
        } catch .unwritable(let path, let reason) {
            throw .unwritable(path, reason: reason)
        } catch {
            throw .file(error)
        }
    }

    // MARK: The journal

    /// Writes a step to the journal on the disk before it is taken.
    private mutating func begin(_ step: Step) throws(WorkshopFault) {
        steps.append(step)
        let lines = [try? JSONEncoder().encode(Place(root))] + steps.map { try? JSONEncoder().encode($0) }
        try write(lines.compactMap(\.self).flatMap { Array($0) + [0x0A] }, at: journal)
    }

    private func removeJournal() {
        unlink(journal)
        _ = Flush.folder(root)
    }

    /// Undoes the steps, the last one first.
    ///
    /// Files that somebody has changed since stay as they are.
    private mutating func takeBack() {
        for step in steps.reversed() {
            switch step {
            case .folder(let rest): rmdir(place(rest))
            case .file(let rest, let sha256):
                let path = place(rest)
                let parts = FilePath(path)
                unlink("\(parts.folder)/\(UnfinishedFiles.name(of: parts.name))")
                if has(path, sha256) { unlink(path) }
            case .change(let rest, let before, let sha256):
                let path = place(rest)
                if has(path, sha256) { try? StagedFiles.write(Array(before), to: path) }
            }
        }
        steps = []
        paths = []
        removeJournal()
    }

    /// Whether a file still has the bytes that a step gave it.
    private func has(_ path: String, _ sha256: String) -> Bool {
        guard FileStatus(at: path)?.kind == .file, let file = try? Disk.read(path, as: path) else { return false }
        return SHA256.hex(of: file.bytes) == sha256
    }
}
