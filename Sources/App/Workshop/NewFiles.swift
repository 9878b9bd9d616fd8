import Core
import Digests
import Foundation

/// Files, folders and changes that are made all together or not at all, even where the program is killed half-way.
///
/// Every step is written to a journal before it is taken. The journal is removed when all is done; a run that finds one takes
/// back what its steps made, before it does anything of its own. One run at a time works below a root.
///
/// A journal may have come with a folder that somebody sent. So its first line names the very folder that it was written in, by
/// device and node, and its steps are followed only below that folder and over no link.
struct NewFiles {
    /// The folder that a journal was written in, as the system knows it.
    private struct Place: Codable, Hashable {
        let device: UInt64
        let node: UInt64

        init?(_ folder: String) {
            guard let status = FileStatus(folder) else { return nil }
            (device, node) = (status.device, status.node)
        }
    }

    /// One step, as the journal has it; paths are below the root.
    private enum Step: Codable, Hashable {
        /// A folder that is new.
        case folder(String)
        /// A file that is new, with the digest of its bytes.
        case file(String, sha256: String)
        /// A file that is changed, with its bytes before and the digest of those after.
        case change(String, before: Data, sha256: String)

        var path: String {
            switch self {
            case .folder(let path), .file(let path, _), .change(let path, _, _): path
            }
        }
    }

    /// The journal's name in the root; hidden, and in no commit.
    static let journalName = ".dais-new.journal"

    /// The paths of new files, in their order.
    private(set) var paths: [String] = []
    private let root: String
    private let lock: PacksLock
    private var steps: [Step] = []

    /// The most bytes of a journal: the files that are changed are in it as they were.
    private static let limit = 4 << 20

    /// Makes all of something, or leaves all as it was.
    ///
    /// - Parameters:
    ///   - place: Where everything is made; the nearest folder above it that exists is locked.
    ///   - make: Makes it.
    /// - Returns: The paths of the new files.
    /// - Throws: What the work threw, after all was taken back; ``WorkshopFault/file(_:)`` where another run is at work.
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

    /// The folder that is locked: the one in which a killed run left its journal, or the nearest that exists.
    private static func root(of place: String) -> String {
        var above = [place]
        while let last = above.last, last != "/", last != "." { above.append(FilePath(last).folder) }
        let existing = above.filter(Disk.isFolder)
        return existing.first { FileStatus(at: "\($0)/\(journalName)") != nil } ?? existing.first ?? "."
    }

    /// Locks the root, and takes back what a run made that was killed.
    private init(_ root: String) throws(WorkshopFault) {
        self.root = root
        do throws(FileError) {
            lock = try PacksLock(of: root)
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

    /// The steps of a journal; nil where it was not written in this folder, or names anything outside of it.
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

    /// The path below the root of what is to be made.
    private func below(_ path: String) throws(WorkshopFault) -> String {
        let rest = path.hasPrefix("\(root)/") ? path.dropFirst(root.count + 1) : path[...]
        // However the user wrote the folder: a stroke too many is no name.
        let plain = rest.split(separator: "/").joined(separator: "/")
        guard FilePath.isWithin(plain, root) else { throw .file(.linked(path)) }
        return plain
    }

    private func place(_ rest: String) -> String { "\(root)/\(rest)" }

    private var journal: String { "\(root)/\(Self.journalName)" }

    // MARK: Steps

    /// Makes a folder, and those above it that are missing.
    ///
    /// - Throws: ``WorkshopFault/notEmpty(_:)`` where it contains something, and ``WorkshopFault/file(_:)``.
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

    /// Writes a file where none is.
    ///
    /// - Throws: ``WorkshopFault``.
    mutating func add(_ text: String, at path: String) throws(WorkshopFault) {
        guard !Disk.exists(path) else { throw .notEmpty(path) }
        let bytes = Array(text.utf8)
        try begin(.file(try below(path), sha256: SHA256.hex(of: bytes)))
        try write(bytes, at: path)
        paths.append(path)
    }

    /// Puts other bytes in the place of a file's.
    ///
    /// - Throws: ``WorkshopFault``; a link is not written through.
    mutating func change(_ file: ContentFile, to bytes: [UInt8], at path: String) throws(WorkshopFault) {
        guard FileStatus(at: path)?.kind == .file else {
            throw .unwritable(path, reason: "it is a link, and what it leads to may be another folder's")
        }
        try begin(.change(try below(path), before: Data(file.bytes), sha256: SHA256.hex(of: bytes)))
        try write(bytes, at: path)
    }

    private func write(_ bytes: [UInt8], at path: String) throws(WorkshopFault) {
        do throws(FileError) {
            try PacksFolder.write(bytes, to: path)
        } catch .unwritable(let path, let reason) {
            throw .unwritable(path, reason: reason)
        } catch {
            throw .file(error)
        }
    }

    // MARK: The journal

    /// Brings a step to the disk before it is taken.
    private mutating func begin(_ step: Step) throws(WorkshopFault) {
        steps.append(step)
        let lines = [try? JSONEncoder().encode(Place(root))] + steps.map { try? JSONEncoder().encode($0) }
        try write(lines.compactMap(\.self).flatMap { Array($0) + [0x0A] }, at: journal)
    }

    private func removeJournal() {
        unlink(journal)
        _ = Flush.folder(root)
    }

    /// Takes back what the steps made, the last first; what somebody changed since stays.
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
                if has(path, sha256) { try? PacksFolder.write(Array(before), to: path) }
            }
        }
        steps = []
        paths = []
        removeJournal()
    }

    /// Whether a file has the bytes that a step gave it.
    private func has(_ path: String, _ sha256: String) -> Bool {
        guard FileStatus(at: path)?.kind == .file, let file = try? Disk.read(path, as: path) else { return false }
        return SHA256.hex(of: file.bytes) == sha256
    }
}
