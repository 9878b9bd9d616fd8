@testable import App
import Foundation
@testable import MeetingRecord
import Testing

/// Kills, errors of the disk and full disks lose nothing that was acknowledged.
@Suite(.enabled(if: RecordProcess.canTrace, "strace is missing or may not trace")) struct RecordKillTests {
    /// No record; and one whose last line was torn off, which the next writer closes.
    private static func beginnings() throws -> [[UInt8]?] {
        let sound = try RecordSamples.bytes([.point(RecordSamples.point(1, "before"))])
        return [nil, sound + Array("{\"at\":\"20".utf8)]
    }

    /// Runs all, some at a time; a run is little but waiting for the command to start.
    private static func each<Case: Sendable>(
        _ cases: [Case], _ body: @escaping @Sendable (Case) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for each in cases { group.addTask { try body(each) } }
            try await group.waitForAll()
        }
    }

    private static func calls(on bytes: [UInt8]?) throws -> [RecordProcess.Call] {
        let process = try RecordProcess(with: bytes)
        defer { process.folder.remove() }
        return try process.calls()
    }

    @Test func aKillAtAnySystemCallLosesNothing() async throws {
        for bytes in try Self.beginnings() {
            var calls = try Self.calls(on: bytes)
            // From its first answer on, a new record is as any other.
            if bytes == nil, let answer = calls.firstIndex(where: { !$0.isOfRecord && $0.name == "write" }) {
                calls = Array(calls[..<answer])
            }
            for name in ["openat", "flock", "write", "fsync"] {
                #expect(calls.contains { $0.name == name && $0.isOfRecord })
            }
            try await Self.each(calls) { call in
                let process = try RecordProcess(with: bytes)
                defer { process.folder.remove() }
                let run = try process.run(
                    "-e trace=\(call.name) -e inject=\(call.name):signal=KILL:when=\(call.ordinal)")
                #expect(run.exitCode == SIGKILL, "killed at \(call)")
                try process.checkNothingIsLost("killed at \(call)")
            }
        }
    }

    @Test func anErrorOfTheDiskIsSaidAndLosesNothing() async throws {
        let torn = try Self.beginnings()[1]
        let errors = ["write": "ENOSPC", "fsync": "EIO", "flock": "ENOLCK", "read": "EIO", "openat": "EACCES"]
        let calls = try Self.calls(on: torn).filter { $0.isOfRecord && errors.keys.contains($0.name) }
        try await Self.each(calls) { call in
            let process = try RecordProcess(with: torn)
            defer { process.folder.remove() }
            let run = try process.run(
                "-e trace=\(call.name) -e inject=\(call.name):error=\(errors[call.name] ?? ""):when=\(call.ordinal)")
            #expect(run.exitCode != 0, "an error at \(call)")
            #expect(run.errors.contains("[record.file]"), "an error at \(call): \(run.errors)")
            try process.checkNothingIsLost("an error at \(call)")
        }
    }

    @Test func aFullDiskTakesBackTheHalfLineAndNothingElse() throws {
        // Near a kilobyte, beyond which the file may not grow.
        let points = try (1...5).map { RecordEntry.point(try RecordSamples.point($0, "before")) }
        let process = try RecordProcess(with: try RecordSamples.bytes(points))
        defer { process.folder.remove() }
        let run = try process.run(shell: "trap '' XFSZ; ulimit -f 1")
        #expect(run.exitCode != 0)
        #expect(run.errors.contains("nothing could be written ("))
        let (record, diagnostics) = RecordReading.read(try RecordBytes.read(process.path), now: Int.max)
        #expect(diagnostics.isEmpty)
        #expect(record?.points.dropFirst(5).map(\.id) == process.acknowledged)
        try process.checkNothingIsLost("on a full disk")
    }
}
