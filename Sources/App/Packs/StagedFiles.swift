import Core
import Foundation
import Synchronization

/// Files that wait beside their places in a folder until all of them are there.
///
/// Each is written and flushed to the disk while others are still being made. A run that fails, now or at the end, leaves
/// what was there as it was.
final class StagedFiles: Sendable {
    private struct Stage {
        var files: [(temporary: String, target: String)] = []
        /// Why a file could not be written; what comes after it is not.
        var fault: FileError?
    }

    private let folder: PacksFolder
    private let stage = Mutex(Stage())
    private let disk = DispatchQueue(label: "dais.disk")

    init(in folder: PacksFolder) { self.folder = folder }

    /// Hands over a file; it is written behind those that came before it.
    func add(_ path: String, _ bytes: [UInt8]) {
        disk.async { self.stage.withLock { self.write(bytes, to: "\(self.folder.path)/\(path)", &$0) } }
    }

    /// Puts all files in their places, in the order in which they came.
    ///
    /// - Throws: ``FileError``; the files are then taken away again.
    func commit() throws(FileError) {
        disk.sync {}
        let stage = stage.withLock { $0 }
        do throws(FileError) {
            if let fault = stage.fault { throw fault }
            for (_, target) in stage.files where Disk.isFolder(target) { throw .isAFolder(target) }
            for (temporary, target) in stage.files where rename(temporary, target) != 0 {
                throw .unwritable(target, reason: Disk.reason)
            }
        } catch {
            for (temporary, _) in stage.files { unlink(temporary) }
            throw error
        }
        for folder in Set(stage.files.map { ($0.target as NSString).deletingLastPathComponent }) {
            // The files stand there whole; that a folder cannot be flushed loses none of them.
            _ = Flush.folder(folder)
        }
    }

    private func write(_ bytes: [UInt8], to target: String, _ stage: inout Stage) {
        guard stage.fault == nil else { return }
        do throws(FileError) {
            let parent = (target as NSString).deletingLastPathComponent
            try folder.makeFolder(parent)
            let temporary = "\(parent)/.\((target as NSString).lastPathComponent).partial"
            // Known before it is written, so that a failure half-way takes it away too.
            stage.files.append((temporary, target))
            try write(bytes, at: temporary)
        } catch {
            stage.fault = error
        }
    }

    private func write(_ bytes: [UInt8], at temporary: String) throws(FileError) {
        // A leftover of a run that was killed is in nobody's use.
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw .unwritable(temporary, reason: Disk.reason) }
        defer { close(descriptor) }
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
