import Foundation
import PanelTesting
@testable import Programme
import Testing

/// Meetings of their own, with which nothing built in has to do.
@Suite struct OtherMeetingsTests {
    /// What only the built-in meeting and its regions are called.
    private static let own = [
        "nexus", "New York", "New_York", "Counter-Terrorism", "1267 (1999)", "Latin America", "West Africa",
        "Conference Room",
        "S/PRST/2018/9",
    ]

    private static func folder(_ name: String) -> String { Checkout.root.appending(path: "Examples/\(name)").path }

    @Test(arguments: ["two-days", "briefing"])
    func anExampleIsSoundAndItsPacksNameNothingElse(name: String) throws {
        let check = try Command.dais("check", "--meeting", Self.folder(name))
        #expect(check.exitCode == 0, "\(check.output)")
        let packs = try TemporaryFolder()
        defer { packs.remove() }
        let formats = ["html", "markdown", "json", "ics", "schedule-xml", "docx"].flatMap { ["--format", $0] }
        let run = try Command.dais(arguments: ["packs", "--meeting", Self.folder(name), "--out", packs.path] + formats)
        #expect(run.exitCode == 0, "\(run.errors)")
        let texts = packs.files.keys.filter { $0.contains(".") && !$0.hasSuffix(".docx") && !$0.hasPrefix(".") }
        #expect(texts.count > 60)
        for path in texts {
            let text = packs.text(path)
            #expect(!Self.own.contains { text.contains($0) }, "\(path)")
        }
    }

    @Test func partsMakeWayForASpeakerInAnotherZone() throws {
        let programme = try Command.dais("programme", "--meeting", Self.folder("two-days"), "--proof")
        #expect(programme.exitCode == 0, "\(programme.output)")
        let text = try Command.dais("programme", "--meeting", Self.folder("two-days")).output
        #expect(text.contains("\nFriday, 15 November 2019\n"))
        // From 11 in Nairobi, which is 3 p.m. here: the questions come first.
        #expect(
            text.contains(
                "  2.30        Questions and answers, 30\n  3           Experiences and lessons learned, 30\n"))
    }

    @Test func aMeetingIsWholeOrRefused() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("people: []\n", to: "people.yaml")
        let missing = try Command.dais("check", "--meeting", folder.path)
        #expect(missing.exitCode == 1 && missing.output.contains("meeting.yaml"), "\(missing.output)")
        #expect(try Command.dais("check", "--meeting", "\(folder.path)/nowhere").exitCode == 2)
        #expect(try Command.dais("check", "--meeting", folder.path, "--content", folder.path).exitCode == 2)
    }

    /// The engine knows no meeting, region or place; what it prints of them is content.
    @Test func noSourceOfTheEngineNamesThisMeeting() throws {
        let root = Checkout.root.appending(path: "Sources")
        for folder in [
            "Programme", "Core/Meeting", "Core/Language", "Documents", "Writers", "App/Replan", "App/Packs",
        ] {
            let names = try #require(FileManager.default.enumerator(atPath: root.appending(path: folder).path))
            for case let name as String in names where name.hasSuffix(".swift") {
                let text = try String(contentsOf: root.appending(path: "\(folder)/\(name)"), encoding: .utf8)
                // A comment may give an example.
                let code = text.split(separator: "\n").filter { !$0.drop(while: { $0 == " " }).hasPrefix("//") }
                let found = code.filter { line in Self.own.contains { line.contains($0) } }
                #expect(found == [], "\(folder)/\(name)")
            }
        }
    }
}
