import Core
import Foundation
import MeetingRecord

extension RecordBytes {
    /// Reads the bytes of a record.
    ///
    /// Folders, and pipes and devices, which may never end, are refused.
    ///
    /// - Throws: ``FileError`` if there is no record, or if it cannot be read.
    static func read(_ path: String) throws(FileError) -> ContentFile {
        guard let status = FileStatus(path) else {
            throw errno == ENOENT
                ? .missing(path) : .record(.unreadable(path, reason: Disk.reason))
        }
        try requireFile(status, at: path)
        return try Disk.read(path, as: path, limit: ContentLimits.recordBytes)
    }

    /// Refuses anything but a file, and a file that is too large for a record.
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
