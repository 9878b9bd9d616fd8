import Core
import Documents
import Foundation

/// Reads lines as soon as they arrive, and keeps no more of a line than the limit allows.
struct LineReader {
    /// A line without its break.
    enum Line {
        case text(String)
        /// A line longer than the limit; its text is discarded.
        case tooLong(bytes: Int)
        /// A line that is not UTF-8.
        case notText
        /// The rest of the input cannot be read, for the given reason.
        case unreadable(reason: String)
    }

    private let descriptor: Int32
    private let limit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var hasEnded = false
    private var isFirst = true
    private var failure: String?

    init(descriptor: Int32, limit: Int) {
        self.descriptor = descriptor
        self.limit = limit
    }

    /// The next line; nil at the end.
    mutating func next() -> Line? {
        var line: [UInt8] = []
        var count = 0
        while true {
            let rest = buffer[start...]
            let end = rest.firstIndex(of: 0x0A)
            let part = rest[..<(end ?? rest.endIndex)]
            count += part.count
            line += part.prefix(limit + 1 - line.count)
            start = end.map { $0 + 1 } ?? buffer.count
            if end != nil { break }
            guard fill() else {
                if let reason = failure {
                    failure = nil
                    return .unreadable(reason: reason)
                }
                if count == 0 { return nil }
                break
            }
        }
        defer { isFirst = false }
        if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        if line.last == 0x0D { line.removeLast() }
        guard line.count <= limit else { return .tooLong(bytes: count) }
        return String(validating: line, as: UTF8.self).map(Line.text) ?? .notText
    }

    /// Reads more bytes; the result is false at the end.
    private mutating func fill() -> Bool {
        guard !hasEnded else { return false }
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { failure = Disk.reason }
            hasEnded = count <= 0
            buffer = Array(bytes.prefix(max(0, count)))
            start = 0
            return count > 0
        }
    }
}
