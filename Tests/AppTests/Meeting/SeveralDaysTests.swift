@testable import App
@testable import Core
import Foundation
@testable import MeetingRecord
import PanelTesting
@testable import Programme
import Testing

/// The real meeting on two days, in all that prints it: nowhere does a time stand without its day.
@Suite struct SeveralDaysTests {
    /// A folder with the meeting's file as it would be for a second day, with a week-end between.
    private static func content() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let text = try String(
            contentsOf: Checkout.root.appending(path: "Sources/App/Meeting/Content/meeting.yaml"), encoding: .utf8)
        let windows = "windows: [\"10:00-13:00\", \"15:00-18:00\"]"
        try #require(text.contains(windows))
        try folder.write(
            text.replacing(windows, with: "windows: [\"10:00-13:00\", \"2019-04-29 15:00-18:00\"]"), to: "meeting.yaml")
        return folder
    }

    private static func run(_ arguments: String..., content: TemporaryFolder) throws -> String {
        let result = try Command.dais(arguments: arguments + ["--content", content.path])
        #expect(result.exitCode == 0, "\(result.errors)")
        return result.output
    }

    @Test func theProgrammeSaysTheDayOfEachSession() throws {
        let content = try Self.content()
        defer { content.remove() }
        let text = try Self.run("programme", content: content)
        #expect(text.contains("\n26 April 2019 and 29 April 2019, United Nations Headquarters"), "\(text)")
        let monday = try #require(text.range(of: "\nMonday, 29 April 2019\n"))
        let friday = try #require(text.range(of: "\nFriday, 26 April 2019\n"))
        let europe = try #require(text.range(of: "4. Europe"))
        #expect(friday.lowerBound < monday.lowerBound && monday.upperBound < europe.lowerBound)
        let timeline = try Self.run("programme", "--format", "timeline", content: content)
        #expect(timeline.contains("\nMonday, 29 April 2019\n"))
    }

    @Test(arguments: ["html", "markdown"])
    func eachDayHasItsOwnTable(format: String) throws {
        let content = try Self.content()
        defer { content.remove() }
        let text = try Self.run("programme", "--format", format, content: content)
        let days = text.matches(of: /Monday, 29 April 2019/)
        #expect(!days.isEmpty)
        for caption in ["Programme of 26 April 2019", "Programme of 29 April 2019"] {
            #expect(text.contains(caption), "\(caption)")
        }
        // No break is told between one day and another.
        #expect(!text.contains("No services"))
    }

    @Test func otherSystemsAreGivenTheDay() throws {
        let content = try Self.content()
        defer { content.remove() }
        let calendar = try Self.run("programme", "--format", "ics", content: content)
        #expect(calendar.contains("DTSTART;TZID=America/New_York:20190426T100000"))
        #expect(calendar.contains("DTSTART;TZID=America/New_York:20190429T150000"))
        // Names stay what they are on one day.
        let one = try Command.dais("programme", "--format", "ics").output
        let names = { (text: String) in text.matches(of: /UID:\S+/).map { String($0.output) } }
        #expect(names(calendar) == names(one))
        for format in ["xml", "json"] {
            let schedule = try Self.run("programme", "--format", "schedule-\(format)", content: content)
            let events = try format == "xml" ? ReadEvent.read(xml: schedule) : ReadEvent.read(json: schedule)
            let days = events.map { "\($0.start)".prefix(10) }
            #expect(Set(days) == ["2019-04-26", "2019-04-29"], "\(days)")
            #expect(schedule.contains(format == "xml" ? "<days>2</days>" : "\"daysCount\" : 2"))
        }
    }

    @Test func packsSayTheDayAndTheScriptCrossesTheNight() throws {
        let content = try Self.content()
        let packs = try TemporaryFolder()
        defer {
            content.remove()
            packs.remove()
        }
        let result = try Command.dais(
            "packs", "--format", "markdown", "--language", "en", "--language", "fr", "--language", "zh", "--content",
            content.path, "--out", packs.path)
        #expect(result.exitCode <= 1, "\(result.errors)")
        let chair = packs.text("en/nexus-2019-04-26-chair-en.md")
        #expect(chair.contains("the day ends; then on Monday, 29 April 2019, 3 p.m. Europe"), "\(chair)")
        #expect(!chair.contains("break; then"))
        #expect(packs.text("fr/nexus-2019-04-26-chair-fr.md").contains("reprise le lundi 29 avril 2019"))
        #expect(packs.text("zh/nexus-2019-04-26-chair-zh.md").contains("2019年4月29日"))
        let europe = try #require(packs.files.keys.first { $0.contains("en/") && $0.contains("panellist-europe") })
        #expect(packs.text(europe).contains("Monday, 29 April 2019"))
    }

    @Test func aRecordKnowsTheDayOfItsSession() throws {
        let content = try Self.content()
        defer { content.remove() }
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(
            "/session latin-america\nm @11:00 Peru: one\n/session europe\nm @15:20 Peru: two\n", to: "lines")
        let path = "\(folder.path)/record.jsonl"
        let run = try Command.dais(
            "record", "--record", path, "--content", content.path, limit: "exec <'\(folder.path)/lines'")
        #expect(run.exitCode == 0 && run.output == "P1\nP2\n", "\(run.errors)")
        let record = try #require(RecordReading.read(try RecordBytes.read(path), now: Int.max).record)
        #expect(record.points.map { "\($0.at.date)" } == ["2019-04-26", "2019-04-29"])
    }

    @Test func aTimeIsOfTheDayThatSitsThen() throws {
        let content = try Self.content()
        defer { content.remove() }
        let monday = try Self.run("replan", "--at", "15.20", "--over", "10", content: content)
        #expect(monday.hasPrefix("3.20 p.m.: Europe runs over by 10 minutes."), "\(monday)")
        let text = content.text("meeting.yaml").replacing("2019-04-29 15:00-18:00", with: "2019-04-29 10:00-13:00")
            .replacing("hours: 10 a.m. to 6 p.m.\n", with: "")
        try content.write(text, to: "meeting.yaml")
        let arguments = ["replan", "--over", "10", "--content", content.path, "--at"]
        let either = try Command.dais(arguments: arguments + ["10.20"])
        #expect(either.exitCode == 2)
        #expect(either.errors.contains("the meeting sits at 10.20 a.m. on 26 April 2019 and 29 April 2019; "))
        let second = try Command.dais(arguments: arguments + ["2019-04-29 10.20"])
        #expect(second.exitCode == 0 && second.output.contains("Europe runs over by 10 minutes"), "\(second.errors)")
    }

    @Test func theProofHolds() throws {
        let content = try Self.content()
        defer { content.remove() }
        let proof = try Self.run("programme", "--proof", content: content)
        #expect(proof.hasPrefix("The programme of 26 April 2019 and 29 April 2019, checked against "), "\(proof)")
    }
}
