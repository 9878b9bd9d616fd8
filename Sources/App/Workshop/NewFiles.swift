import Core
import Foundation

/// Files, folders and changes that are made all together or not at all, even where the program is killed half-way.
///
/// Every step is written to a journal before it is taken. The journal is removed when all is done; a run that finds one takes
/// back what its steps made, before it does anything of its own. One run at a time works below a root.
struct NewFiles {
    /// One step, as the journal has it.
    private enum Step: Codable, Hashable {
        /// A folder that is new.
        case folder(String)
        /// A file that is new, with the digest of its bytes.
        case file(String, sha256: String)
        /// A file that is changed, with its bytes before and the digest of those after.
        case change(String, before: Data, sha256: String)
    }

    /// The journal's name in the root; hidden, and in no commit.
    static let journalName = ".dais-new.journal"

    /// The paths of new files, in their order.
    private(set) var paths: [String] = []
    private let root: String
    private let lock: PacksLock
    private var steps: [Step] = []

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
        do throws(WorkshopFault) {
            try make(&files)
            files.removeJournal()
            return files.paths
        } catch {
            files.takeBack()
            throw error
        }
    }

    /// The folder that is locked: the one in which a killed run left its journal, or the nearest that exists.
    private static func root(of place: String) -> String {
        var above = [place]
        while let last = above.last, last != "/", last != "." { above.append(FilePath(last).folder) }
        let existing = above.filter(Disk.isFolder)
        return existing.first { hasJournal($0) } ?? existing.first ?? "."
    }

    /// Whether a folder has a journal of this user's; nobody else's is acted on.
    private static func hasJournal(_ folder: String) -> Bool {
        FileStatus(at: "\(folder)/\(journalName)").map { $0.kind == .file && $0.owner == getuid() } ?? false
    }

    /// Locks the root, and takes back what a run made that was killed.
    private init(_ root: String) throws(WorkshopFault) {
        self.root = root
        do throws(FileError) {
            lock = try PacksLock(of: root)
        } catch {
            throw .file(error)
        }
        guard Self.hasJournal(root), let file = try? Disk.read(journal, as: journal) else { return }
        steps = file.bytes.split(separator: 0x0A).compactMap { line in
            try? JSONDecoder().decode(Step.self, from: Data(line))
        }
        takeBack()
    }

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
        try begin(.folder(path))
        guard mkdir(path, 0o777) == 0 else { throw .unwritable(path, reason: Disk.reason) }
        _ = Flush.folder(parent)
    }

    /// Writes a file where none is.
    ///
    /// - Throws: ``WorkshopFault``.
    mutating func add(_ text: String, at path: String) throws(WorkshopFault) {
        guard !Disk.exists(path) else { throw .notEmpty(path) }
        let bytes = Array(text.utf8)
        try begin(.file(path, sha256: SHA256.hex(of: bytes)))
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
        try begin(.change(path, before: Data(file.bytes), sha256: SHA256.hex(of: bytes)))
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
        let lines = steps.compactMap { try? JSONEncoder().encode($0) }
        try write(lines.flatMap { Array($0) + [0x0A] }, at: journal)
    }

    private func removeJournal() {
        unlink(journal)
        _ = Flush.folder(root)
    }

    /// Takes back what the steps made, the last first; what somebody changed since stays.
    private mutating func takeBack() {
        for step in steps.reversed() {
            switch step {
            case .folder(let path): rmdir(path)
            case .file(let path, let sha256):
                let parts = FilePath(path)
                unlink("\(parts.folder)/\(UnfinishedFiles.name(of: parts.name))")
                if has(path, sha256) { unlink(path) }
            case .change(let path, let before, let sha256):
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
