import Core
import Foundation

/// A record's lines as bytes: one JSON object a line, its keys in order.
package enum RecordBytes {
    /// An entry as a whole line.
    package static func line(_ entry: RecordEntry) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(entry) else {
            preconditionFailure("a record's line always encodes: it holds texts, whole numbers and lists alone")
        }
        return Array(data) + [0x0A]
    }

    /// Where the first line begins: behind the byte order mark that some editors put before it.
    package static func start(of bytes: [UInt8]) -> Int {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return bytes.starts(with: mark) ? mark.count : 0
    }
}
