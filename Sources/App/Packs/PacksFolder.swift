import Core
import Foundation

/// Writes files into a folder so that a run that fails leaves what was there as it was.
///
/// Every file is first written in full beside its place and flushed to the disk: that is where a disk fills up and where
/// permissions are refused. Only when all of them are there are they renamed into place, the manifest last; a machine that
/// stops between two renames leaves whole files, and a manifest that tells which of them it does not know.
struct PacksFolder {
    let path: String

    /// Writes files; on failure the temporary ones are taken away again.
    ///
    /// - Throws: ``FileError/unwritable(_:reason:)`` with the system's own reason.
    func write(_ files: [(path: String, bytes: [UInt8])]) throws(FileError) {
        var staged: [(from: String, to: String)] = []
        do throws(FileError) {
            for file in files {
                let target = "\(path)/\(file.path)"
                let folder = (target as NSString).deletingLastPathComponent
                try makeFolder(folder)
                let temporary = "\(folder)/.\((target as NSString).lastPathComponent).partial"
                // Known before it is written, so that a failure half-way takes it away too.
                staged.append((temporary, target))
                try stage(file.bytes, at: temporary)
            }
            for (_, target) in staged where Disk.isFolder(target) { throw .isAFolder(target) }
            for (temporary, target) in staged where rename(temporary, target) != 0 {
                throw .unwritable(target, reason: Self.reason)
            }
            for folder in Set(staged.map { ($0.to as NSString).deletingLastPathComponent }) { flush(folder: folder) }
        } catch {
            for (temporary, _) in staged { unlink(temporary) }
            throw error
        }
    }

    /// Makes a folder where it is missing.
    func makeFolder(_ folder: String) throws(FileError) {
        if Disk.isFolder(folder) { return }
        if Disk.exists(folder) { throw .notAFolder(folder) }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw .unwritable(folder, reason: Self.reason)
        }
    }

    private func stage(_ bytes: [UInt8], at temporary: String) throws(FileError) {
        // A leftover of a run that was killed is in nobody's use.
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw .unwritable(temporary, reason: Self.reason) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unwritable(temporary, reason: Self.reason) }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw .unwritable(temporary, reason: Self.reason) }
    }

    /// Makes the renames last; a file system that cannot flush a folder has nothing to add.
    private func flush(folder: String) {
        let descriptor = open(folder, O_RDONLY)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
