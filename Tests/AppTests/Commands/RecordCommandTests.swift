@testable import App
import Core
import Foundation
@testable import MeetingRecord
import PanelTesting
import Testing

/// `dais record`, as it is run.
@Suite struct RecordCommandTests {
    private static func record(
        _ lines: String, _ arguments: String..., in folder: TemporaryFolder
    ) throws -> Command {
        try folder.write(lines, to: "lines")
        return try Command.dais(
            arguments: ["record", "--record", "\(folder.path)/record.jsonl"] + arguments,
            limit: "exec <'\(folder.path)/lines'")
    }

    private static func record(in folder: TemporaryFolder) throws -> Record? {
        let file = try RecordBytes.read("\(folder.path)/record.jsonl")
        return RecordReading.read(file, now: Int.max).record
    }

    @Test func linesAreTakenAndFaultyOnesTold() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Self.record(
            "m state=State A: one\nx State A: two\n\n/session asia\nq State A: three\n/undo P1", "--exercise",
            "--session",
            "latin-america", in: folder)
        #expect(run.output == "P1\nP2\n")
        #expect(run.exitCode == 1)
        #expect(run.errors.hasPrefix("-:2:1: error: 'x' is not a kind of point; "))
        let record = try #require(try Self.record(in: folder))
        #expect(record.points.map(\.text) == ["three"] && record.points.map(\.session) == ["asia"])
        #expect(record.withdrawn.keys.map(\.rawValue) == ["P1"])
        #expect(record.opening.exercise && record.opening.meeting == "nexus" && record.opening.language == .english)
        #expect(record.opening.record.wholeMatch(of: /nexus-2019-04-26-[0-9a-f]{6}/) != nil)
        // The next run goes on where this one ended.
        let next = try Self.record("m State A: four\n", in: folder)
        #expect(next.output == "P3\n" && next.exitCode == 0 && next.errors == "")
        #expect(try Self.record(in: folder)?.points.last?.session == "asia")
    }

    @Test func aLineOfTenMegabytesIsRefusedAndTheNextIsRead() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let long = String(repeating: "x", count: 10 << 20)
        try folder.write("m Peru: \(long)\nm Peru: two", to: "lines")
        let run = try Command.dais(
            "record", "--record", "\(folder.path)/record.jsonl",
            limit: "exec <'\(folder.path)/lines'")
        #expect(run.output == "P1\n" && run.exitCode == 1)
        #expect(run.errors.contains("-:1:1: error: the line has 10,485,768 bytes") && run.errors.utf8.count < 500)
        try folder.write(Array("m Peru: ".utf8) + [0xFF, 0x0A], to: "bytes")
        let statements = try Command.dais(
            "record", "--record", "\(folder.path)/record.jsonl", "--statements", "\(folder.path)/bytes")
        #expect(statements.exitCode == 1 && statements.errors.contains("bytes:1:1: error: the line is not UTF-8"))
    }

    @Test func statementsAreTakenAllOrNone() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = "\(folder.path)/record.jsonl"
        let arguments = ["record", "--record", path, "--exercise", "--statements", "\(folder.path)/statements"]
        let good = "# Points\n/session asia\n/time 16:00\nq state=State A: one\n\na>1 State A: two\n"
        try folder.write(good + "m Grmany: three\n/who\n", to: "statements")
        let faulty = try Command.dais(arguments: arguments)
        #expect(faulty.exitCode == 1 && faulty.output == "")
        #expect(faulty.errors.contains("statements:7:3: error: 'Grmany'") && faulty.errors.contains("statements:8:1: "))
        #expect(!FileManager.default.fileExists(atPath: path))
        try folder.write(good, to: "statements")
        let taken = try Command.dais(arguments: arguments)
        #expect(taken.output == "2 points taken down: P1 to P2\n" && taken.exitCode == 0)
        let points = try #require(try Self.record(in: folder)).points
        #expect(points.map(\.at.description) == Array(repeating: "2019-04-26T16:00:00-04:00", count: 2))
        #expect(points.last?.answers == ["P1"])
    }

    @Test(arguments: [
        (["--session", "nowhere"], "[point.session]"), (["--item", "closing", "--session", "asia"], "[point.session]"),
        (["--exercise"], "[record.exercise]"), (["--language", "fr"], "[record.language]"),
        (["--statements", "/nowhere"], "[file.read]"), (["--langauge", "fr"], "--langauge"),
    ])
    func whatCannotBeDoneIsSaid(arguments: [String], what: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Self.record("m Peru: one\n", in: folder).exitCode == 0)
        let before = folder.text("record.jsonl")
        let run = try Command.dais(arguments: ["record", "--record", "\(folder.path)/record.jsonl"] + arguments)
        #expect(run.exitCode == 2 && run.errors.contains(what), "\(run.errors)")
        #expect(folder.text("record.jsonl") == before)
    }

    private static func write(_ entries: RecordEntry..., in folder: TemporaryFolder) throws {
        try folder.write(RecordSamples.bytes(entries), to: "record.jsonl")
    }

    /// Whatever stands in a record, a point of which the name was said is there.
    @Test func aPointStandsAlthoughAWithdrawalWaitsForOne() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let withdrawal = RecordEntry.withdrawal(of: "P3", at: try RecordSamples.moment())
        try Self.write(.point(RecordSamples.point(2)), withdrawal, in: folder)
        let run = try Self.record("m Peru: one\n", in: folder)
        #expect(run.output == "P4\n" && run.exitCode == 0 && run.errors.contains("[record.refers]"))
        #expect(try Self.record(in: folder)?.points.map(\.id) == ["P2", "P4"])
    }

    @Test func aNumberTooGreatIsRefusedAndTheGreatestEndsTheNames() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try Self.write(.point(RecordSamples.point(Int.max - 1)), in: folder)
        let run = try Self.record("m Peru: one\n", in: folder)
        #expect(run.output == "P1\n" && run.exitCode == 0 && run.errors.contains(":2:"), "\(run.errors)")
        try Self.write(.point(RecordSamples.point(999_999_998)), in: folder)
        let last = try Self.record("m Peru: one\nm Peru: two\n", in: folder)
        #expect(last.output == "P999999999\n" && last.exitCode == 1)
        #expect(last.errors.hasPrefix("-:2:1: error: no name is left after 'P999999999'; "))
        #expect(try Self.record(in: folder)?.points.count == 2)
    }

    @Test func theRecordOfAnotherMeetingIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let opening = RecordOpening(
            record: "other", meeting: "other", date: try #require(CalendarDate("2019-04-26")), language: .english,
            exercise: false)
        try folder.write(RecordBytes.line(.opening(opening)), to: "record.jsonl")
        let run = try Self.record("m Peru: one\n", in: folder)
        #expect(run.exitCode == 2 && run.output == "" && run.errors.contains("[record.meeting]"))
    }

    @Test func aSecondWriterIsRefused() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let file = try RecordFile(appendingTo: "\(folder.path)/record.jsonl")
        defer { file.closeFile() }
        let run = try Self.record("m Peru: one\n", in: folder)
        #expect(run.exitCode == 2 && run.output == "" && run.errors.contains("[record.lock]"))
    }

    /// Types at a terminal of its own, each text once the one before was answered, and ends the input.
    ///
    /// Those who start a test may have signals blocked, Ctrl-C among them.
    private static let typist = """
        import os, pty, select, signal, sys, time
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        child, terminal = pty.fork()
        if child == 0:
            os.execv(sys.argv[1], sys.argv[1:4] + ["--exercise", "--session", "latin-america"])
        heard = b""
        turns = [("", "> "), ("m Burk\\t", "Faso: "), ("a point\\r", "P1 "), ("", "> "), ("m Peru: let go", "go"),
                 ("\\x03", "> "), ("x Peru: again\\r", "point.kind"), ("", "> "), ("\\x1b[A", "again"),
                 ("\\x01\\x04m\\r", "P2 "), ("", "> "), ("/s wes\\t", "rica"), ("\\r", "west-africa> "),
                 ("m \u{4E2D}\u{56FD}\u{FF1A}\u{6587}\\r", "P3 "), ("", "> ")]
        for typed, answer in turns:
            os.write(terminal, typed.encode())
            end = time.monotonic() + 60
            while answer.encode() not in heard:
                if not select.select([terminal], [], [], 5)[0]:
                    # An interrupt that comes between two reads breaks none off: a person presses again.
                    if typed == "\\x03": os.write(terminal, typed.encode())
                    if time.monotonic() < end: continue
                    sys.exit(f"no {answer!r} after {typed!r}, but {heard}")
                heard += os.read(terminal, 4096)
            heard = heard[heard.index(answer.encode()) + len(answer.encode()):]
        os.write(terminal, b"\\x04")
        try:
            while os.read(terminal, 4096): pass
        except OSError: pass
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        """

    @Test(.enabled(if: Tool.exists("python3"))) func aNoteTakerTypesAtATerminal() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let said = try Tool.run(
            "python3", "-c", Self.typist, Command.binary, "record", "--record=\(folder.path)/record.jsonl", in: folder)
        #expect(said == "0\n")
        let points = try #require(try Self.record(in: folder)).points
        #expect(points.map(\.text) == ["a point", "again", "文"])
        #expect(points.map(\.speaker.of) == ["Burkina Faso", "Peru", "China"])
        #expect(points.map(\.session) == ["latin-america", "latin-america", "west-africa"])
    }
}
