import Core
import Foundation
import MeetingRecord

extension RecordBytes {
    /// The bytes of a record that is only read; never those of a folder, a pipe or a device, which may have no end.
    ///
    /// - Throws: ``FileError`` where there is none, or it cannot be read.
    static func read(_ path: String) throws(FileError) -> ContentFile {
        guard let status = FileStatus(path) else {
            throw errno == ENOENT
                ? .missing(path) : .record(.unreadable(path, reason: Disk.reason))
        }
        try requireFile(status, at: path)
        return try Disk.read(path, as: path, limit: ContentLimits.recordBytes)
    }

    /// Refuses what is no file, and a file too large to be a record.
    static func requireFile(_ status: FileStatus, at path: String) throws(FileError) {
        switch status.kind {
        case .file: break
        case .folder: throw .isAFolder(path)
        case .link, .other: throw .record(.notAFile(path))
        }
        guard status.size <= ContentLimits.recordBytes else {
            throw .record(.refused(.recordIsTooLarge(status.size, path)))
        }
    }
}
