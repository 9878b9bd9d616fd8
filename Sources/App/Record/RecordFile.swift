import Core
import Foundation
import MeetingRecord

/// A record that is open for writing.
///
/// When an append returns, its entries are on the disk.
///
/// The file itself is locked. The system lifts the lock when the program ends, even if it is killed. Acknowledged
/// entries are never removed or overwritten.
final class RecordFile {
    /// The path of the file.
    let path: String
    /// The record as it was when it was opened; nil for a new file, in which the first entry must be the opening.
    let record: Record?
    /// The diagnostics from reading the record, including one for an incomplete last line.
    let diagnostics: [Diagnostic]
    private let descriptor: Int32
    private let identity: (device: UInt64, node: UInt64)
    private var length: Int
    private var hasEnded = false

    /// Opens a record for appending, and keeps other writers out until it is closed or the program ends.
    ///
    /// An incomplete last line is closed, and an entry about it is added. A missing line break is added.
    ///
    /// - Parameters:
    ///   - path: The file, which is created if it is missing.
    ///   - now: The current time in seconds since 1970.
    /// - Throws: ``FileError/record(_:)`` or another ``FileError`` if the record cannot be written to.
    init(appendingTo path: String, now: Int = time(nil)) throws(FileError) {
        self.path = path
        // The path is checked first, because opening a device may have an effect on it.
        if let status = FileStatus(path) { try RecordBytes.requireFile(status, at: path) }
        descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o666)
        guard descriptor >= 0 else { throw .record(.unreadable(path, reason: Disk.reason)) }
        do throws(FileError) {
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                throw .record(errno == EWOULDBLOCK ? .inUse(path) : .unreadable(path, reason: Disk.reason))
            }
            guard let status = FileStatus(of: descriptor) else { throw .record(.unreadable(path, reason: Disk.reason)) }
            try RecordBytes.requireFile(status, at: path)
            identity = (status.device, status.node)
            length = status.size
            let bytes = try Self.bytes(of: descriptor, count: length, at: path)
            if bytes.isEmpty {
                (record, diagnostics) = (nil, [])
            } else {
                let (record, diagnostics) = RecordReading.read(ContentFile(path: path, bytes: bytes), now: now)
                guard let record else {
                    throw .record(.refused(diagnostics.first { $0.severity == .error } ?? .recordIsEmpty(path)))
                }
                (self.record, self.diagnostics) = (record, diagnostics)
            }
            // Neither the data of a writer that crashed nor the name of the file may be on the disk yet.
            guard Flush.file(descriptor), Flush.folder(FilePath(path).folder) else {
                throw .record(.unreadable(path, reason: Disk.reason))
            }
            try closeLastLine(of: bytes, now: now)
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// Appends entries, and returns when they are on the disk.
    ///
    /// - Throws: ``FileError/record(_:)``; none of the entries is then acknowledged.
    func append(_ entries: [RecordEntry]) throws(FileError) {
        let lines = entries.map(RecordBytes.line)
        if let long = lines.first(where: { $0.count > ContentLimits.recordLine }) {
            throw .record(.tooLong(path, bytes: long.count))
        }
        try append(Array(lines.joined()))
    }

    /// Closes the file, and lifts the lock.
    func closeFile() { close(descriptor) }

    // MARK: Opening

    private static func bytes(of descriptor: Int32, count: Int, at path: String) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let part = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + done }, count - done) }
            if part < 0, errno == EINTR { continue }
            guard part > 0 else { throw .record(.unreadable(path, reason: Disk.reason)) }
            done += part
        }
        return bytes
    }

    /// Ends the last line, so that the next entry begins on a new line.
    private func closeLastLine(of bytes: [UInt8], now: Int) throws(FileError) {
        guard let last = bytes.last, last != 0x0A else { return }
        let rest = bytes[(bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? RecordBytes.start(of: bytes))...]
        var line = RecordLine(rest, number: 1, of: path)
        guard case .broken = line.read() else { return try append([0x0A]) }
        guard let time = RecordTime(secondsSince1970: now) else {
            throw .record(.unwritable(path, reason: "the machine's clock is outside the years 1900 to 2199"))
        }
        try append([0x0A] + RecordBytes.line(.torn(bytes: rest.count, at: time)))
    }

    // MARK: Appending

    private func append(_ bytes: [UInt8]) throws(FileError) {
        guard !hasEnded else { throw .record(.ended(path)) }
        guard length + bytes.count <= ContentLimits.recordBytes else {
            throw .record(.refused(.recordIsTooLarge(length + bytes.count, path)))
        }
        try requireUnchanged()
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw takenBack(reason: Disk.reason) }
            rest = rest.dropFirst(count)
        }
        guard Flush.file(descriptor) else {
            hasEnded = true
            throw .record(.unflushed(path, reason: Disk.reason))
        }
        length += bytes.count
    }

    /// Checks that the path still leads to this file, and that nobody else has written to it.
    ///
    /// An editor saves a new file under the old name. Entries that are written to the old file would then be lost.
    private func requireUnchanged() throws(FileError) {
        guard let status = FileStatus(path), (status.device, status.node) == identity, status.size == length else {
            throw .record(.changed(path))
        }
    }

    /// Removes the bytes of a failed write, none of which was acknowledged, and returns the error.
    private func takenBack(reason: String) -> FileError {
        guard ftruncate(descriptor, off_t(length)) == 0 else {
            hasEnded = true
            return .record(.unflushed(path, reason: reason))
        }
        return .record(.unwritable(path, reason: reason))
    }
}
