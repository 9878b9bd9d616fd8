import Foundation
import Testing

/// `dais meeting new`, as a secretariat runs it.
@Suite struct NewMeetingTests {
    private static let words = [
        "--title", "Briefing: \"the\" # theme", "--date", "2027-03-05", "--zone", "Europe/Vienna", "--venue",
        "Building A",
        "--room", "to be confirmed", "--window", "10:00-13:00", "--committee", "Committee One",
    ]

    private static func lay(_ folder: TemporaryFolder, _ more: String..., name: String = "new/briefing") throws
        -> Command
    {
        try Command.dais(arguments: ["meeting", "new", name] + words + more, in: folder.path)
    }

    @Test func aMeetingIsLaidCheckedAndPlanned() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Self.lay(
            folder, "--panel", "Part one", "--panel", "Part two", "--window", "2027-03-06 14:00-17:00")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(Set(run.output.split(separator: "\n").map(String.init)) == Set(folder.files.keys))
        let check = try Command.dais("check", "--meeting", "new/briefing", in: folder.path)
        let lines = check.output.split(separator: "\n")
        #expect(check.exitCode == 1 && lines.count == 10 && lines.allSatisfy { $0.hasSuffix("[panel.written]") })
        let programme = try Command.dais("programme", "--meeting", "new/briefing", in: folder.path)
        #expect(
            programme.output.hasPrefix("Briefing: \"the\" # theme\nFriday, 5 March 2027, Building A, to be confirmed\n")
        )
        #expect(programme.output.contains("1. Part one (") && programme.output.contains("2. Part two ("))
        let packs = try Command.dais(
            "packs", "--meeting", "new/briefing", "--out", "packs", "--language", "en", "--format", "markdown",
            in: folder.path)
        #expect(packs.exitCode == 0, "\(packs.errors)")
        let pack = try #require(folder.files.keys.first { $0.hasSuffix("-delegation-en.md") })
        #expect(folder.text(pack).contains("The general presentation of this panel is still to be written."))
        #expect(!folder.text(pack).contains("what do sources state"), "what a desk is asked is the desk's")
        // What is there is never written over.
        let before = folder.files
        #expect(try Self.lay(folder, "--panel", "Part one").errors.hasSuffix("[new.folder]\n"))
        #expect(folder.files == before)
    }

    @Test(arguments: [
        ["--panel", "a/b"], ["--panel", "Part one", "--panel", "Part-one"], ["--panel", "Opening"],
        ["--panel", "One", "--window", "13:00-10:00"], ["--panel", "One", "--window", "09:00-10:30"],
        ["--panel", "One", "--committee", "two\nlines"], [],
    ])
    func whatCannotBeAMeetingLeavesNothing(more: [String]) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Command.dais(arguments: ["meeting", "new", "new/briefing"] + Self.words + more, in: folder.path)
        #expect(run.exitCode == 2 && !run.errors.isEmpty, "\(run.output)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
}
