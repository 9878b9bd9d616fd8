import Core
import Foundation
import Synchronization

/// Files that wait next to their places in a folder until all of them are complete.
///
/// Each file is written in full and flushed to the disk while others are still being made. A full disk or a missing
/// permission is noticed in this step, and the earlier files then stay unchanged. When all files are complete, they are
/// renamed into place.
final class StagedFiles: Sendable {
    private struct Stage {
        var files: [(temporary: String, target: String)] = []
        /// The reason why a file could not be written; later files are then skipped.
        var fault: FileError?
    }

    private let folder: String
    /// The file whose mode new files get; if nil, each file gets the mode of the file that it replaces, or the default.
    private let model: String?
    private let stage = Mutex(Stage())
    private let disk = DispatchQueue(label: "dais.disk")
    /// The bytes that wait for the disk.
    private let waiting = Mutex(0)
    /// The bytes that may wait, so that a slow disk does not fill the memory.
    private static let room = 16 << 20

    init(in folder: String, like model: String? = nil) {
        self.folder = folder
        self.model = model
    }

    /// Writes files into a folder; on failure, the earlier files stay unchanged.
    ///
    /// - Parameters:
    ///   - files: Their paths below the folder, and their bytes.
    ///   - folder: The folder.
    ///   - model: A file whose mode the new files get; by default each file gets the mode of the file that it replaces.
    /// - Throws: ``FileError/unwritable(_:reason:)`` with the system's own reason, or another ``FileError``.
    static func write(
        _ files: [(path: String, bytes: [UInt8])], in folder: String, like model: String? = nil
    ) throws(FileError) {
        let staged = StagedFiles(in: folder, like: model)
        for file in files { staged.add(file.path, file.bytes) }
        try staged.commit()
    }

    /// Writes one file at its path.
    ///
    /// - Throws: ``FileError/unwritable(_:reason:)`` with the system's own reason, or another ``FileError``.
    static func write(_ bytes: [UInt8], to path: String, like model: String? = nil) throws(FileError) {
        guard !path.isEmpty else { throw .missing(path) }
        let path = FilePath(path)
        try write([(path.name, bytes)], in: path.folder, like: model)
    }

    /// Adds a file, to be written after the files that were added before it; returns when there is room for it.
    func add(_ path: String, _ bytes: [UInt8]) {
        let ahead = waiting.withLock { sum in
            sum += bytes.count
            return sum
        }
        disk.async {
            self.stage.withLock { self.write(bytes, to: "\(self.folder)/\(path)", &$0) }
            self.waiting.withLock { $0 -= bytes.count }
        }
        if ahead > Self.room { disk.sync {} }
    }

    /// Moves all files into their places, in the order in which they were added.
    ///
    /// - Throws: ``FileError``; the temporary files are then removed.
    func commit() throws(FileError) {
        disk.sync {}
        let stage = stage.withLock { $0 }
        do throws(FileError) {
            if let fault = stage.fault { throw fault }
            for (_, target) in stage.files where Disk.isFolder(target) { throw .isAFolder(target) }
            for (index, file) in stage.files.enumerated() {
                guard rename(file.temporary, file.target) == 0 else {
                    let reason = Disk.reason
                    throw index == 0
                        ? .unwritable(file.target, reason: reason)
                        : .halfWritten(file.target, reason: reason, done: index, of: stage.files.count)
                }
                UnfinishedFiles.remove(file.temporary)
            }
        } catch {
            for (temporary, _) in stage.files {
                unlink(temporary)
                UnfinishedFiles.remove(temporary)
            }
            throw error
        }
        for folder in Set(stage.files.map { FilePath($0.target).folder }) {
            // All files are complete and in place. None of them is lost if a folder cannot be flushed.
            _ = Flush.folder(folder)
        }
    }

    private func write(_ bytes: [UInt8], to target: String, _ stage: inout Stage) {
        guard stage.fault == nil else { return }
        do throws(FileError) {
            guard FilePath.isWithin(String(target.dropFirst(folder.count + 1)), folder) else {
                throw .linked(target)
            }
            let path = FilePath(target)
            try Disk.makeFolder(path.folder)
            let temporary = "\(path.folder)/\(UnfinishedFiles.name(of: path.name))"
            // The file is registered before it is written, so that a failure or a signal removes it even half-written.
            stage.files.append((temporary, target))
            UnfinishedFiles.insert(temporary)
            try write(bytes, at: temporary, as: FileStatus(model ?? target))
        } catch {
            stage.fault = error
        }
    }

    /// Writes a file with the mode and, if the system allows it, the owner of the file that it replaces.
    private func write(_ bytes: [UInt8], at temporary: String, as earlier: FileStatus?) throws(FileError) {
        // A leftover of a killed run is not in use.
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .unwritable(temporary, reason: Disk.reason) }
        defer { close(descriptor) }
        if let earlier, earlier.kind == .file {
            // The system may refuse the change of owner. The file then belongs to its writer, and still gets the mode.
            _ = fchown(descriptor, earlier.owner, earlier.group)
            guard fchmod(descriptor, earlier.mode) == 0 else { throw .unwritable(temporary, reason: Disk.reason) }
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unwritable(temporary, reason: Disk.reason) }
            rest = rest.dropFirst(count)
        }
        guard Flush.file(descriptor) else { throw .unwritable(temporary, reason: Disk.reason) }
    }
}
