import Core
import Foundation

/// A record's lines as bytes: one JSON object a line, its keys in order.
enum RecordBytes {
    /// The most bytes that a line may have, its line break among them.
    static let line = 64 << 10
    /// The most bytes that a record may have; a day's points are a hundredth of it.
    static let file = 64 << 20

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
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw errno == ENOENT
                ? .missing(path) : .record(.unreadable(path, reason: Disk.reason))
        }
        try requireFile(status, at: path)
        return try Disk.read(path, as: path)
    }

    /// Refuses what is no file, and a file too large to be a record.
    static func requireFile(_ status: stat, at path: String) throws(FileError) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .isAFolder(path)
        default: throw .record(.notAFile(path))
        }
        guard status.st_size <= file else { throw .record(.refused(.recordIsTooLarge(Int(status.st_size), path))) }
    }
}
