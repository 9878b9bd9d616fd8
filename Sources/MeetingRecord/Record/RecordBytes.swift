import Core
import Foundation

/// The lines of a record as bytes: one JSON object per line, with sorted keys.
package enum RecordBytes {
    /// Returns the complete line of an entry, including the line break.
    package static func line(_ entry: RecordEntry) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(entry) else {
            preconditionFailure("a record's line always encodes: it has only texts, whole numbers and lists")
        }
        return Array(data) + [0x0A]
    }

    /// Returns the index at which the first line begins, after the byte order mark that some editors add.
    package static func start(of bytes: [UInt8]) -> Int {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return bytes.starts(with: mark) ? mark.count : 0
    }
}
