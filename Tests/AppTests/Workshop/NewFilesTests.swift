@testable import App
@testable import Digests
import Foundation
import PanelTesting
import Testing

/// What `dais panel new` and `dais meeting new` leave when they are killed, and what the next run makes of it.
@Suite struct NewFilesTests {
    private static let meeting = [
        "meeting", "new", "there/m", "--title", "A meeting", "--date", "2027-03-05", "--zone", "Europe/Vienna",
        "--venue", "V",
        "--room", "R", "--window", "10:00-13:00", "--committee", "One", "--panel", "First",
    ]

    /// Kills a command at its n-th call of the system's `rename`, `unlink` or `mkdir`; nil where it made fewer.
    private static func kill(_ arguments: [String], at call: String, _ count: Int, in folder: TemporaryFolder) throws
        -> Bool
    {
        let run = try Command.dais(
            arguments: arguments, in: folder.path,
            limit:
                "set -- strace -f -o /dev/null -e trace=\(call) -e inject=\(call):signal=SIGKILL:when=\(count) \"$@\"")
        return run.exitCode != 0
    }

    @Test(
        .enabled(if: RecordProcess.canTrace, "strace is not here"), arguments: ["rename", "mkdir", "unlink"])
    func whatAKillLeftIsTakenBackByTheNextRun(call: String) throws {
        let clean = try TemporaryFolder()
        defer { clean.remove() }
        #expect(try Command.dais(arguments: Self.meeting, in: clean.path).exitCode == 0)
        var killed = 0
        for count in 1...40 {
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            guard try Self.kill(Self.meeting, at: call, count, in: folder) else { break }
            killed += 1
            let next = try Command.dais(arguments: Self.meeting, in: folder.path)
            // A run that was killed after its last step has made its meeting, whole.
            #expect(next.exitCode == 0 || folder.files == clean.files, "\(call) \(count): \(next.errors)")
            #expect(folder.files == clean.files, "\(call) \(count)")
        }
        #expect(killed > 1)
    }

    @Test(.enabled(if: RecordProcess.canTrace, "strace is not here"), arguments: [2, 5, 8, 11])
    func aPanelThatWasLaidByHalfIsLaidWhole(count: Int) throws {
        let folder = try NewPanelTests.checkout()
        defer { folder.remove() }
        let panel = ["panel", "new", "Arctic"]
        try #require(try Self.kill(panel, at: "rename", count, in: folder))
        let next = try Command.dais(arguments: panel, in: folder.path)
        #expect(next.exitCode == 0, "\(next.errors)")
        #expect(folder.text("Package.swift").split(separator: "\"Arctic\"").count == 2)
        #expect(folder.text("Sources/App/Registry.swift").split(separator: "ArcticPanel.self").count == 2)
        #expect(!folder.files.keys.contains { $0.hasSuffix(".dais-partial") || $0.hasSuffix(NewFiles.journalName) })
    }

    @Test func ofFourAtOnceEachIsRegisteredOrSaysThatItIsNot() async throws {
        let folder = try NewPanelTests.checkout()
        defer { folder.remove() }
        let names = ["Alpha", "Bravo"]
        let runs = try await withThrowingTaskGroup(of: (String, Command).self) { group in
            for name in names { group.addTask { (name, try Command.dais("panel", "new", name, in: folder.path)) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let registry = folder.text("Sources/App/Registry.swift")
        for (name, run) in runs {
            #expect((run.exitCode == 0) == registry.contains("\(name)Panel.self"), "\(name): \(run.errors)")
            #expect(run.exitCode == 0 || run.errors.contains("another run is writing there"))
        }
    }

    /// A journal may come with a folder that somebody sent, and name what its writer knows the bytes of.
    @Test(arguments: [
        #"{"file":{"_0":"../home/letter","sha256":"SHA"}}"#, #"{"file":{"_0":"ABS/home/letter","sha256":"SHA"}}"#,
        #"{"change":{"_0":"../home/letter","before":"b3duZWQ=","sha256":"SHA"}}"#,
        #"{"folder":{"_0":"../home/empty"}}"#,
        #"{"file":{"_0":"link/letter","sha256":"SHA"}}"#, "nonsense", "",
    ])
    func aJournalFromElsewhereIsRefusedByName(step: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("mine", to: "home/letter")
        for name in ["home/empty", "sent"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
        }
        let sent = "\(folder.path)/sent"
        try FileManager.default.createSymbolicLink(
            atPath: "\(sent)/link", withDestinationPath: "\(folder.path)/home")
        let status = try #require(FileStatus(sent))
        let line = step.replacing("SHA", with: SHA256.hex(of: Array("mine".utf8))).replacing("ABS", with: folder.path)
        for first in ["", #"{"device":\#(status.device),"node":\#(status.node)}"#] {
            // With the right first line, a journal without steps has nothing to take back.
            if step.isEmpty, !first.isEmpty { continue }
            try folder.write("\(first)\n\(line)\n", to: "sent/\(NewFiles.journalName)")
            let run = try Command.dais(arguments: Self.meeting, in: sent)
            #expect(run.exitCode == 2 && run.errors.contains("[new.journal]"), "\(run.errors)")
            #expect(folder.text("home/letter") == "mine")
            #expect(FileManager.default.fileExists(atPath: "\(folder.path)/home/empty"))
            #expect(!folder.files.keys.contains { $0.hasPrefix("sent/there") })
        }
    }

    /// A folder that was unpacked or copied has another node than the one in which its journal was written.
    @Test func aJournalThatCameWithItsFolderIsRefused() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let status = try #require(FileStatus(folder.path))
        try folder.write("mine", to: "letter")
        let step = #"{"file":{"_0":"letter","sha256":"\#(SHA256.hex(of: Array("mine".utf8)))"}}"#
        for (device, node) in [(status.device, status.node + 1), (status.device + 1, status.node)] {
            try folder.write("{\"device\":\(device),\"node\":\(node)}\n\(step)\n", to: NewFiles.journalName)
            let run = try Command.dais(arguments: Self.meeting, in: folder.path)
            #expect(run.exitCode == 2 && run.errors.contains("[new.journal]"), "\(run.errors)")
            #expect(folder.text("letter") == "mine")
        }
    }

    /// Somebody may have worked on a file since the run was killed that made it.
    @Test func whatWasChangedSinceStays() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let status = try #require(FileStatus(folder.path))
        try folder.write("mine", to: "letter")
        let digest = SHA256.hex(of: Array("as the step left it".utf8))
        let steps = [
            #"{"file":{"_0":"letter","sha256":"\#(digest)"}}"#,
            #"{"change":{"_0":"letter","before":"eA==","sha256":"\#(digest)"}}"#,
        ]
        for step in steps {
            let first = #"{"device":\#(status.device),"node":\#(status.node)}"#
            try folder.write("\(first)\n\(step)\n", to: NewFiles.journalName)
            _ = try Command.dais(arguments: Self.meeting, in: folder.path)
            #expect(folder.text("letter") == "mine")
            #expect(!folder.files.keys.contains(NewFiles.journalName))
        }
    }

    /// A signal that comes while files are made waits until all of them are there.
    @Test(.enabled(if: RecordProcess.canTrace, "strace is not here"), arguments: ["TERM", "INT", "HUP"])
    func aSignalLeavesAllOrNothing(signal: String) throws {
        let clean = try TemporaryFolder()
        defer { clean.remove() }
        #expect(try Command.dais(arguments: Self.meeting, in: clean.path).exitCode == 0)
        for count in [1, 4, 9] {
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            let run = try Command.dais(
                arguments: Self.meeting, in: folder.path,
                limit:
                    "set -- strace -f -o /dev/null -e trace=rename -e inject=rename:signal=SIG\(signal):when=\(count) \"$@\""
            )
            #expect(run.exitCode != 0, "the signal ends it")
            #expect(folder.files == clean.files, "\(signal) at \(count)")
        }
    }
}
