@testable import App
@testable import BriefingPacks
import Core
import Foundation
import PanelTesting
import Testing

/// A change to a programme that was given out reaches those who took its calendar in, or the run says that it will not.
@Suite struct CalendarVersionTests {
    /// The example of two days in a folder of its own.
    private struct Meeting {
        let folder: TemporaryFolder
        let packs: TemporaryFolder

        init() throws {
            (folder, packs) = (try TemporaryFolder(), try TemporaryFolder())
            for file in Checkout().files(in: "Examples/two-days") {
                try folder.write(file.bytes, to: String(file.name))
            }
        }

        func remove() {
            folder.remove()
            packs.remove()
        }

        func edit(_ old: String, to new: String) throws {
            let text = folder.text("meeting.yaml")
            try #require(text.ranges(of: old).count == 1)
            try folder.write(text.replacing(old, with: new), to: "meeting.yaml")
        }

        func make(_ more: String...) throws -> Command {
            let options = ["--meeting", folder.path, "--out", packs.path, "--language", "en", "--format", "ics"]
            return try Command.dais(arguments: ["packs"] + options + more)
        }

        var calendar: String { packs.text("en/exercise-two-days-2019-11-14-programme-en.ics") }

        /// The values of a property, by event.
        func values(_ name: String, of text: String? = nil) -> [String] {
            (text ?? calendar).components(separatedBy: "\r\n").filter { $0.hasPrefix("\(name):") }
                .map { String($0.dropFirst(name.count + 1)) }
        }
    }

    @Test(arguments: [
        ("room: Room 1", "room: Room 2"),
        ("\"09:00-12:00\"", "\"09:30-12:30\""),
    ])
    func aChangeWithoutAHigherNumberIsTold(old: String, new: String) throws {
        let meeting = try Meeting()
        defer { meeting.remove() }
        if old != "room: Room 1" {
            try meeting.edit("hours: 9 a.m. to noon on the first day, 2 to 5 p.m. on the second\n", to: "")
        }
        let first = try meeting.make()
        #expect(first.exitCode == 0 && !first.errors.contains("[calendar."))
        #expect(Set(meeting.values("SEQUENCE")) == ["0"])
        #expect(!(try meeting.make("--fresh")).errors.contains("[calendar."))
        let before = meeting.calendar
        try meeting.edit(old, to: new)
        let changed = try meeting.make()
        #expect(changed.exitCode == 0 && changed.errors.contains("`programme: published` in meeting.yaml"))
        #expect(changed.errors.ranges(of: "[calendar.sequence]").count == 1)
        // It is said until it is put right, also by a run that has nothing to do.
        for more in [[], ["--fresh"]] {
            let options = ["--meeting", meeting.folder.path, "--out", meeting.packs.path, "--language", "en"]
            let again = try Command.dais(arguments: ["packs", "--format", "ics"] + options + more)
            #expect(again.errors.contains("[calendar.sequence]"))
        }
        try meeting.edit("cleared: none", to: "programme: {published: [2019-11-01, 2019-11-08]}\ncleared: none")
        let raised = try meeting.make()
        #expect(raised.exitCode == 0 && !raised.errors.contains("[calendar."))
        #expect(Set(meeting.values("SEQUENCE")) == ["1"])
        #expect(Set(meeting.values("DTSTAMP")) == ["20191108T000000Z"])
        #expect(meeting.values("UID") == meeting.values("UID", of: before))
        #expect(meeting.values("SEQUENCE").count == meeting.values("UID").count)
        try meeting.edit("2019-11-01, 2019-11-08", to: "2019-11-01")
        #expect(try meeting.make().errors.contains("[calendar.sequence]"))
    }

    @Test func aSessionThatIsDroppedIsCancelled() throws {
        let meeting = try Meeting()
        defer { meeting.remove() }
        _ = try meeting.make()
        let uid = "exercise-two-days-2019-11-14-north@dais.invalid"
        #expect(meeting.values("UID").contains(uid))
        try FileManager.default.removeItem(atPath: "\(meeting.folder.path)/1-north.yaml")
        try meeting.edit("  - {session: south, after: [north]}\n", to: "")
        let dropped = try meeting.make()
        #expect(dropped.errors.ranges(of: "[calendar.cancelled]").count == 1 && !meeting.values("UID").contains(uid))
        let list = "{published: [2019-11-01, 2019-11-08], cancelled: [{session: north, title: Region North}]}"
        try meeting.edit("cleared: none", to: "programme: \(list)\ncleared: none")
        let told = try meeting.make()
        #expect(told.exitCode == 0 && !told.errors.contains("[calendar."))
        let event = try #require(meeting.calendar.components(separatedBy: "BEGIN:VEVENT").first { $0.contains(uid) })
        for line in [
            "SEQUENCE:1", "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20191114", "SUMMARY;LANGUAGE=en:Region North",
        ] {
            #expect(event.contains("\r\n\(line)\r\n"))
        }
        // What was cancelled once may be left out at last.
        try meeting.edit(", cancelled: [{session: north, title: Region North}]", to: "")
        #expect(!(try meeting.make()).errors.contains("[calendar."))
    }

    @Test func aFinalRunDoesNotLeaveItAtAWarning() throws {
        let real = try Fixture.real()
        var meeting = real.meeting
        let earlier = PublishedCalendar(of: try Fixture.context(real), nil)
        meeting.published.issues = []
        var same = earlier
        #expect(same.follow(earlier, isFinal: true, in: meeting) == [])
        var moved = earlier
        for name in moved.events.keys { moved.events[name]?.mark = "other" }
        let faults = moved.follow(earlier, isFinal: true, in: meeting)
        #expect(faults.map(\.rule) == ["calendar.sequence"] && faults.map(\.severity) == [.error])
        #expect(moved == earlier)
    }

    @Test func theVersionIsTheSameInEveryFormat() throws {
        let meeting = try Meeting()
        defer { meeting.remove() }
        try meeting.edit(
            "cleared: none", to: "programme: {published: [2019-11-01, 2019-11-08, 2019-11-08]}\ncleared: none")
        func printed(_ format: String) throws -> String {
            try Command.dais("programme", "--meeting", meeting.folder.path, "--format", format).output
        }
        #expect(try printed("text").contains("\nVersion 3\n"))
        #expect(try printed("schedule-xml").contains("<version>3</version>"))
        #expect(try printed("schedule-json").contains("\"version\" : \"3\""))
        #expect(try printed("ics").contains("\r\nSEQUENCE:2\r\n"))
    }

    @Test func aDayFollowsTheVersionThatWasGivenOut() throws {
        let meeting = try Meeting()
        defer { meeting.remove() }
        try meeting.edit("cleared: none", to: "programme: {published: [2019-11-01, 2019-11-08]}\ncleared: none")
        let day = "\(meeting.folder.path)/day.json"
        let replan = try Command.dais(
            "replan", "--meeting", meeting.folder.path, "--day", day, "--at", "2019-11-14 09:20", "--running", "north",
            "--over", "5", "--choose", "1")
        #expect(replan.exitCode == 0, "\(replan.errors)")
        let calendar = try Command.dais("programme", "--meeting", meeting.folder.path, "--format", "ics", "--day", day)
        #expect(Set(meeting.values("SEQUENCE", of: calendar.output)) == ["1", "2"])
        try meeting.edit("2019-11-01, 2019-11-08", to: "2019-11-01")
        let other = try Command.dais("programme", "--meeting", meeting.folder.path, "--format", "ics", "--day", day)
        #expect(other.exitCode == 2 && other.errors.contains("the day begins with version 2, but the programme of the"))
    }
}
