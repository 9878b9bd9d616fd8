@testable import Core
import Foundation
import PanelTesting
import Testing

/// `dais clear`, as a desk runs it.
@Suite struct ClearCommandTests {
    private static func panel() throws -> (folder: TemporaryFolder, text: String) {
        let folder = try TemporaryFolder()
        let file = try #require(Checkout().panelFile(of: "WestAfrica"))
        let text = String(decoding: file.bytes, as: UTF8.self)
        try #require(text.contains("\ncleared: none\n"))
        try folder.write(text, to: "panel.yaml")
        return (folder, text)
    }

    private static func clear(_ folder: TemporaryFolder, by: String, on day: String = "2019-04-12") throws -> Command {
        try Command.dais("clear", "west-africa", "--by", by, "--on", day, "--content", folder.path)
    }

    @Test func aPanelIsClearedInItsFileAndNothingElseChanges() throws {
        let (folder, text) = try Self.panel()
        defer { folder.remove() }
        let result = try Self.clear(folder, by: "desk officer")
        #expect(result.exitCode == 0, "\(result.errors)")
        #expect(
            result.output.contains("panel.yaml: ")
                && result.output.hasSuffix("cleared by desk officer on 12 April 2019\n"))
        let now = folder.text("panel.yaml")
        #expect(now.replacing(/cleared:\n(?:  .*\n)+/, with: "cleared: none\n") == text)
        #expect(try Command.dais("check", "west-africa", "--content", folder.path).exitCode == 0)
        #expect(
            try Command.dais("panels", "--content", folder.path).output.contains("by desk officer on 12 April 2019"))
        // The same again is the same file; a later clearance takes the place of the earlier one.
        #expect(try Self.clear(folder, by: "desk officer").exitCode == 0)
        #expect(folder.text("panel.yaml") == now)
        #expect(try Self.clear(folder, by: "head: \"desk\" #1", on: "2019-04-13").exitCode == 0)
        let later = folder.text("panel.yaml")
        #expect(later.contains("  by: \"head: \\\"desk\\\" #1\"\n  on date: 2019-04-13\n"))
        #expect(later.replacing(/cleared:\n(?:  .*\n)+/, with: "cleared: none\n") == text)
    }

    @Test func whatChangesAfterwardsIsADraftAgain() throws {
        let (folder, text) = try Self.panel()
        defer { folder.remove() }
        #expect(try Self.clear(folder, by: "desk officer").exitCode == 0)
        let claim = try #require(text.firstMatch(of: #/text: >\n +\w+ /#))
        let now = folder.text("panel.yaml").replacing(
            String(claim.0), with: String(claim.0) + "indeed ", maxReplacements: 1)
        try folder.write(now, to: "panel.yaml")
        let check = try Command.dais("check", "west-africa", "--content", folder.path)
        #expect(check.output.contains("changed since it was cleared on 2019-04-12"), "\(check.output)")
        let panels = try Command.dais("panels", "--content", folder.path).output
        #expect(panels.matches(of: /\n  changed since: panel\n|\n  changed since: WA\w+\n/).count == 1, "\(panels)")
    }

    @Test func faultyFilesAndStrangersAreNotCleared() throws {
        let (folder, text) = try Self.panel()
        defer { folder.remove() }
        #expect(try Command.dais("clear", "west-africa", "--by", "desk officer", "--on", "2019-04-12").exitCode == 2)
        #expect(
            try Command.dais("clear", "atlantis", "--by", "x", "--on", "2019-04-12", "--content", folder.path).exitCode
                == 2)
        #expect(try Self.clear(folder, by: "desk\u{202E}officer").exitCode == 2)
        #expect(try Self.clear(folder, by: "").exitCode == 2)
        #expect(folder.text("panel.yaml") == text)
        let faulty = text.replacing("\nrelease: ", with: "\nrelaese: ")
        try #require(faulty != text)
        try folder.write(faulty, to: "panel.yaml")
        let result = try Self.clear(folder, by: "desk officer")
        #expect(result.exitCode == 2 && result.errors.contains("[clear.errors]"))
        #expect(folder.text("panel.yaml") == faulty)
    }

    @Test func aMeetingWithoutClaimsOfItsOwnIsClearedToo() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let laid = try Command.dais(
            "meeting", "new", "briefing", "--title", "Briefing", "--date", "2027-03-05", "--zone", "Europe/Vienna",
            "--venue", "Building A", "--room", "Room 1", "--window", "10:00-13:00", "--committee", "Committee One",
            "--panel", "Part one", in: folder.path)
        #expect(laid.exitCode == 0, "\(laid.errors)")
        for part in ["meeting", "part-one"] {
            let result = try Command.dais(
                "clear", part, "--by", "desk officer", "--on", "2027-03-01", "--meeting", "briefing", in: folder.path)
            #expect(result.exitCode == 0, "\(result.errors)")
        }
        #expect(folder.text("briefing/meeting.yaml").hasSuffix("  on date: 2027-03-01\n  items: {}\n"))
        let packs = try Command.dais(
            "packs", "--final", "--meeting", "briefing", "--format", "markdown", "--language", "en", in: folder.path)
        #expect(packs.exitCode == 0 && packs.output.hasPrefix("Wrote "), "\(packs.errors)")
    }

    @Test func lineEndingsAndCommentsStay() throws {
        let (folder, text) = try Self.panel()
        defer { folder.remove() }
        let windows = text.replacing("\ncleared: none\n", with: "\ncleared: none # by whom\n").replacing(
            "\n", with: "\r\n")
        try folder.write(windows, to: "panel.yaml")
        #expect(try Self.clear(folder, by: "desk officer").exitCode == 0)
        let now = folder.text("panel.yaml")
        #expect(now.contains("\r\ncleared: # by whom\r\n  by: desk officer\r\n"))
        #expect(now.utf8.count { $0 == 0x0A } == now.utf8.count { $0 == 0x0D })
    }
}
