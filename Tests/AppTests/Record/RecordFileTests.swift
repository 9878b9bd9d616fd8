@testable import App
import Core
import Foundation
@testable import MeetingRecord
import Testing

/// A record is written to by one program, only at its end, and only where it is the file that was opened.
@Suite struct RecordFileTests {
    private static func point(_ number: Int, _ text: String = "said") throws -> RecordEntry {
        .point(try RecordSamples.point(number, text))
    }

    private static func open(_ path: String) throws(FileError) -> RecordFile {
        try RecordFile(appendingTo: path, now: RecordSamples.now)
    }

    /// The fault for which an attempt is refused.
    private static func fault(_ attempt: () throws(FileError) -> Void) -> RecordFault? {
        do {
            try attempt()
        } catch {
            if case .record(let fault) = error { return fault }
        }
        return nil
    }

    /// A folder with a record of one point; its path.
    private static func record(in folder: TemporaryFolder, tail: String = "") throws -> String {
        try folder.write(try RecordSamples.bytes([point(1)]) + Array(tail.utf8), to: "record.jsonl")
        return "\(folder.path)/record.jsonl"
    }

    private static func read(_ path: String) throws -> (record: Record?, diagnostics: [Diagnostic]) {
        RecordReading.read(try RecordBytes.read(path), now: RecordSamples.now)
    }

    @Test func aNewRecordIsMadeAndGoesOnWhereItEnded() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = "\(folder.path)/record.jsonl"
        let new = try Self.open(path)
        #expect(new.record == nil)
        try new.append([RecordSamples.opening(), Self.point(1)])
        try new.append([.withdrawal(of: "P1", at: RecordSamples.moment())])
        new.closeFile()
        let again = try Self.open(path)
        defer { again.closeFile() }
        #expect(again.diagnostics.isEmpty)
        #expect(again.record?.withdrawn.keys.map(\.rawValue) == ["P1"])
        try again.append([Self.point(2)])
        #expect(try Self.read(path).record?.points.map(\.id) == ["P2"])
    }

    @Test func aTornLastLineStaysAndIsAccountedFor() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = try Self.record(in: folder, tail: "{\"at\":\"20")
        let before = folder.text("record.jsonl")
        let file = try Self.open(path)
        #expect(file.diagnostics.map(\.rule) == ["record.torn"])
        try file.append([Self.point(2)])
        file.closeFile()
        #expect(folder.text("record.jsonl").hasPrefix(before))
        let (record, diagnostics) = try Self.read(path)
        #expect(diagnostics.isEmpty)
        #expect(record?.points.map(\.id) == ["P1", "P2"])
    }

    @Test func aLineThatLacksItsBreakAloneGetsIt() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = try Self.record(in: folder)
        let whole = try RecordSamples.bytes([Self.point(1)])
        try folder.write(Array(whole.dropLast()), to: "record.jsonl")
        let file = try Self.open(path)
        file.closeFile()
        #expect(file.record?.points.count == 1)
        #expect(folder.files["record.jsonl"] == Data(whole))
    }

    /// Some editors put a byte order mark at the beginning; it stays, and the record goes on.
    @Test func aByteOrderMarkStopsNoWriter() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = "\(folder.path)/record.jsonl"
        let opening = [0xEF, 0xBB, 0xBF] + RecordBytes.line(try RecordSamples.opening())
        for bytes in [opening, opening.dropLast()] {
            try folder.write(bytes, to: "record.jsonl")
            let file = try Self.open(path)
            try file.append([Self.point(1)])
            file.closeFile()
            #expect(folder.files["record.jsonl"] == Data(opening + RecordBytes.line(try Self.point(1))))
            let (record, diagnostics) = try Self.read(path)
            #expect(diagnostics.isEmpty)
            #expect(record?.points.map(\.id) == ["P1"])
        }
    }

    @Test func aSecondWriterIsRefusedUntilTheFirstEnds() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = try Self.record(in: folder)
        let first = try Self.open(path)
        #expect(Self.fault { () throws(FileError) in _ = try Self.open(path) } == .inUse(path))
        let command = try Command.dais("record", "--record", path)
        #expect(command.exitCode == 2)
        #expect(command.errors.contains("another dais record is writing there"))
        first.closeFile()
        try Self.open(path).closeFile()
    }

    @Test func ofManyWhoBeginARecordAtOnceOneOpensIt() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = "\(folder.path)/record.jsonl"
        let opening = try RecordSamples.opening()
        DispatchQueue.concurrentPerform(iterations: 16) { _ in
            // Those who come while another has it are refused; the others find it open or open it.
            guard let file = try? Self.open(path) else { return }
            if file.record == nil { try? file.append([opening]) }
            file.closeFile()
        }
        #expect(folder.text("record.jsonl") == String(decoding: RecordBytes.line(opening), as: UTF8.self))
    }

    @Test func aFileThatWasReplacedMovedOrChangedIsNotWrittenTo() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = try Self.record(in: folder)
        let changes: [() throws -> Void] = [
            { try FileManager.default.removeItem(atPath: path) },
            {
                try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
                try FileManager.default.copyItem(atPath: path + ".old", toPath: path)
            },
            {
                let handle = try #require(FileHandle(forWritingAtPath: path))
                try handle.seekToEnd()
                try handle.write(contentsOf: Data("another\n".utf8))
            },
        ]
        for change in changes {
            _ = try Self.record(in: folder)
            let file = try Self.open(path)
            defer { file.closeFile() }
            try change()
            let before = folder.files
            let next = try Self.point(2)
            #expect(Self.fault { () throws(FileError) in try file.append([next]) } == .changed(path))
            #expect(folder.files == before)
        }
    }

    @Test func aRecordGrowsNoLargerThanOneThatIsRead() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = try Self.record(in: folder)
        let text = Array(folder.text("record.jsonl").utf8)
        let blank = [UInt8](repeating: 0x20, count: ContentLimits.recordBytes - text.count - 11) + [0x0A]
        try folder.write(text + blank, to: "record.jsonl")
        let before = folder.files
        let file = try Self.open(path)
        defer { file.closeFile() }
        let point = try Self.point(2)
        let fault = Self.fault { () throws(FileError) in try file.append([point]) }
        #expect(fault?.description.contains("the limit for a record is 8,388,608 bytes") == true)
        #expect(folder.files == before)
    }

    @Test func aLineTooLongIsRefusedBeforeAnythingIsWritten() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = try Self.record(in: folder)
        let before = folder.files
        let file = try Self.open(path)
        let (short, long) = (try Self.point(2), try Self.point(3, String(repeating: "x", count: 70_000)))
        let fault = Self.fault { () throws(FileError) in try file.append([short, long]) }
        #expect(fault?.description.contains("the limit for a line of a record is 65,536") == true)
        #expect(folder.files == before)
        try file.append([short])
        file.closeFile()
        #expect(try Self.read(path).record?.points.map(\.id) == ["P1", "P2"])
    }

    @Test(arguments: ["a letter to a friend", "{\"some\": \"json\"}\n", "\0\0\0\0", "\n"])
    func aStrangersFileIsLeftAlone(text: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(text, to: "letter")
        #expect(throws: FileError.self) { try Self.open("\(folder.path)/letter") }
        #expect(folder.text("letter") == text)
    }

    @Test func aRecordOfALaterFormIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = try Self.record(in: folder)
        let newer = folder.text("record.jsonl").replacing("\"version\":1", with: "\"version\":2")
        try folder.write(newer, to: "record.jsonl")
        let fault = Self.fault { () throws(FileError) in _ = try Self.open(path) }
        #expect(fault?.description.contains("use a newer Dais [record.future]") == true)
        #expect(folder.text("record.jsonl") == newer)
    }

    @Test func whatIsNoFileIsRefusedAtOnce() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(throws: FileError.isAFolder(folder.path)) { try Self.open(folder.path) }
        let pipe = "\(folder.path)/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(throws: FileError.record(.notAFile(pipe))) { try Self.open(pipe) }
        #expect(throws: FileError.record(.notAFile(pipe))) { try RecordBytes.read(pipe) }
        #expect(throws: FileError.record(.notAFile("/dev/zero"))) { try Self.open("/dev/zero") }
        let loop = "\(folder.path)/loop"
        try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
        for path in [loop, "\(folder.path)/none/record.jsonl", "\(pipe)/record.jsonl"] {
            let fault = Self.fault { () throws(FileError) in _ = try Self.open(path) }
            #expect(fault?.description.contains("the record cannot be opened (") == true)
        }
    }
}
