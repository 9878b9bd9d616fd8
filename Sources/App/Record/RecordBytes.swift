import Core
import Foundation

/// A record's lines as bytes: one JSON object a line, its keys in order.
enum RecordBytes {
    /// An entry as a whole line.
    static func line(_ entry: RecordEntry) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(entry) else {
            preconditionFailure("a record's line always encodes: it holds texts, whole numbers and lists alone")
        }
        return Array(data) + [0x0A]
    }

    /// Where the first line begins: behind the byte order mark that some editors put before it.
    static func start(of bytes: [UInt8]) -> Int {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return bytes.starts(with: mark) ? mark.count : 0
    }

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
