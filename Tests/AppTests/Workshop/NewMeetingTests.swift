import Foundation
import Programme
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
        try lay(folder, arguments: more, name: name)
    }

    private static func lay(_ folder: TemporaryFolder, arguments: [String], name: String = "new/briefing") throws
        -> Command
    {
        try Command.dais(arguments: ["meeting", "new", name] + words + arguments, in: folder.path)
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

    /// The ids of items begin with letters of the title, of which like titles have the same.
    @Test func manyPanelsMayHaveTitlesAlike() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let panels = (1...35).flatMap { ["--panel", "Part \($0)"] }
        let windows = (6...20).flatMap { ["--window", "2027-03-\($0 < 10 ? "0" : "")\($0) 09:00-18:00"] }
        let run = try Self.lay(folder, arguments: panels + windows)
        #expect(run.exitCode == 0, "\(run.errors)")
    }

    @Test func aPanelMayHaveAnyTitle() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let titles = [
            "Session I: The rest", "Europe & Asia", "Afrique de l'Ouest", String(repeating: "word ", count: 66) + "end",
            "第一场会议", "第二场会议", "“Quoted” \"panel\" 100%", "Part one", "Part-one", "a/b", "Meeting", "Été #1",
        ]
        let run = try Self.lay(folder, arguments: titles.map { "--panel=\($0)" } + ["--window=14:00-23:00"])
        #expect(run.exitCode == 0, "\(run.errors)")
        let names = Set(run.output.split(separator: "\n").compactMap { $0.split(separator: "/").last.map(String.init) })
        let expected = [
            "01-session-i-the-rest.yaml", "02-europe-asia.yaml", "03-afrique-de-l-ouest.yaml", "05-panel.yaml",
            "06-panel-2.yaml", "07-quoted-panel-100.yaml", "08-part-one.yaml", "09-part-one-2.yaml", "10-a-b.yaml",
            "11-meeting-2.yaml", "12-ete-1.yaml",
        ]
        #expect(names.isSuperset(of: expected), "\(names)")
        let json = try Command.dais("panels", "--format", "json", "--meeting", "new/briefing", in: folder.path)
        let panels = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: [[String: Any]]]
        #expect(panels?["panels"]?.compactMap { $0["title"] as? String } == titles)
        let check = try Command.dais("check", "--meeting", "new/briefing", in: folder.path)
        #expect(check.output.split(separator: "\n").allSatisfy { $0.hasSuffix("[panel.written]") }, "\(check.output)")
    }

    @Test(arguments: [
        ["--panel", "a\u{202E}b"], ["--panel", "Part one", "--panel", "Part one"], ["--panel", "Opening"],
        ["--panel", "two\nlines"], ["--panel", String(repeating: "a", count: 501)],
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
