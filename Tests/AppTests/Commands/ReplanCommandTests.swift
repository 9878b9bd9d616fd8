@testable import App
import Foundation
import PanelTesting
@testable import Programme
import Testing

/// `dais replan` and what follows it, as a user runs them.
@Suite struct ReplanCommandTests {
    private static let over = ["replan", "--at", "11.20", "--running", "latin-america", "--over", "15"]

    private static func dais(_ arguments: [String], in folder: TemporaryFolder) throws -> Command {
        try Command.dais(arguments: arguments, in: folder.path)
    }

    @Test func choicesArePrintedAndNothingIsWritten() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let result = try Self.dais(Self.over, in: folder)
        #expect(result.exitCode == 0)
        #expect(result.errors.isEmpty)
        #expect(
            result.output.hasPrefix(
                """
                11.20 a.m.: Latin America runs over by 15 minutes. From version 1 of the programme:

                1. Published times change as little as possible (30 minutes moved, 15 lost)
                   Latin America: experiences 30 → 45, questions 20 → 15
                   West Africa: begins at noon instead of 11.50 a.m.; presentation 15 → 10, experiences 30 → 25

                """))
        #expect(result.output.contains("\n   Services end at 1.10 p.m. instead of 1 p.m.\n"))
        #expect(folder.files.isEmpty)
        // What it says to type does what it says.
        let hint = try #require(result.output.split(separator: "Choose with: dais ").last?.split(separator: "\n").first)
        let words = hint.replacing("NUMBER", with: "2").split(separator: " ").map(String.init)
        let chosen = try Self.dais(words, in: folder)
        #expect(chosen.exitCode == 0)
        #expect(
            chosen.output.hasPrefix(
                "Version 2 of the programme is in day.json: Later sessions move"))
        #expect(Array(folder.files.keys) == ["day.json"])
    }

    @Test func choicesAreReadByPrograms() throws {
        struct Report: Decodable {
            struct Choice: Decodable {
                let number: Int
                let policy: ReplanPolicy
                let needsWord: Bool
                let minutesMoved: Int
                let minutesLost: Int
                let changes: [String]
            }
            let from: Int
            let minutesMissing: Int
            let choices: [Choice]
        }
        let result = try Command.dais(arguments: Self.over + ["--format", "json"])
        let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
        #expect(report.from == 1 && report.minutesMissing == 0)
        #expect(report.choices.map(\.number) == [1, 2, 3])
        #expect(report.choices.map(\.needsWord) == [false, false, true])
        #expect(report.choices.map(\.minutesMoved) == [30, 46, 60])
        #expect(report.choices.map(\.minutesLost) == [15, 10, 0])
        #expect(report.choices[0].changes.count == 2)
    }

    @Test func whatIsChosenIsFollowedAndChosenOnce() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Self.dais(Self.over + ["--choose", "1", "--from", "1"], in: folder).exitCode == 0)
        let before = folder.files
        let programme = try Self.dais(["programme", "--day", "day.json"], in: folder)
        #expect(programme.output.contains("\nnoon        3. West Africa (55 min)\n"))
        #expect(programme.output.contains("\nVersion 2\n"))
        let page = try Self.dais(
            ["programme", "--day", "day.json", "--format", "markdown", "--language", "fr"], in: folder)
        #expect(page.output.contains("**Version 2**\n\n- Amérique latine"), "\(page.output)")
        for (arguments, said) in [
            (Self.over + ["--choose", "1"], "version 2 was already made for exactly this; "),
            (Self.over, "version 2 was already made for exactly this; "),
            (
                ["replan", "--at", "11.30", "--over", "5", "--choose", "1", "--from", "1"],
                "it is at version 2, but"
            ),
            (
                ["replan", "--at", "11.10", "--until", "12.30"],
                "version 2 was made at 11.20 a.m. on 26 April 2019, which is later than the time given"
            ),
            (
                ["replan", "--at", "11.30", "--over", "5", "--choose", "4"],
                "--choose 4: error: the choices are numbered from 1 to 2"
            ),
        ] {
            let result = try Self.dais(arguments, in: folder)
            #expect(result.exitCode == 2, "\(arguments)")
            #expect(result.errors.contains(said), "\(result.errors)")
            #expect(result.errors.split(separator: "\n").count == 1)
            #expect(folder.files == before)
        }
        let next = try Self.dais(["replan", "--at", "15:10", "--over", "10", "--choose", "1"], in: folder)
        #expect(next.output.hasPrefix("Version 3 of the programme is in day.json"))
    }

    @Test func wordsAreSaidWhereNoChoiceKeepsTheRules() throws {
        let result = try Command.dais("replan", "--at", "12.58 p.m.", "--running", "west-africa", "--over", "10")
        #expect(result.exitCode == 1)
        #expect(result.output.contains("\nNo choice keeps every rule: five minutes are missing.\n"))
        #expect(result.output.contains("ask for this first"))
    }

    @Test(arguments: [
        (["--over", "5"], "10.00", "--running", "atlantis", "the programme has no session 'atlantis'"),
        (
            ["--over", "5"], "8.00", "--running", "opening",
            "the meeting does not sit at 8 a.m.; it sits from 10 a.m. to 6 p.m."
        ),
        (["--over", "5"], "3.20", "--running", "europe", "write the time as 11.20, 15.20 or 3.20 p.m."),
        (
            ["--over", "5"], "12.00", "--running", "opening",
            "Opening by the Chairs was over at 10.20 a.m., and it is noon"
        ),
        (["--over", "5"], "12.00", "--running", "asia", "begins at 4 p.m., but it is only noon"),
        (
            ["--over=-5"], "11.20", "--running", "latin-america",
            "−5 minutes are not possible; a session runs over or begins late by 1 to 360"
        ),
        (
            ["--over", "99999"], "11.20", "--running", "latin-america",
            "99,999 minutes are not possible; a session runs over"
        ),
        (["--over", "0"], "11.20", "--running", "latin-america", "0 minutes are not possible; a session runs over"),
        ([], "11.20", "--running", "latin-america", "no event is given"),
        (["--over", "5", "--late", "5"], "11.20", "--running", "latin-america", "cannot both begin late and run over"),
        (["--until", "11.00"], "11.20", "--running", "latin-america", "services cannot end at 11 a.m."),
        (["--until", "14.00"], "11.20", "--running", "latin-america", "services cannot end at 2 p.m."),
        (["--over", "5"], "25.00", "--running", "latin-america", "The value '25.00' is invalid for '--at <time>'"),
        (
            [], "11.20", "--missing", "meza-cuadra",
            "people.yaml names no part of a session in which Gustavo Meza-Cuadra speaks"
        ),
        ([], "11.20", "--missing", "Nobody", "the meeting has nobody called 'Nobody'"),
    ])
    func whatCannotBeIsSaid(what: [String], at: String, option: String, value: String, said: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let result = try Self.dais(["replan", "--at", at, option, value, "--choose", "1"] + what, in: folder)
        #expect(result.exitCode == 2)
        #expect(result.errors.contains(said), "\(result.errors)")
        #expect(result.output.isEmpty)
        #expect(folder.files.isEmpty)
    }

    // MARK: Calendars

    /// What a calendar says of each session: by the session's name, its properties.
    private static func events(_ calendar: String) -> [String: [String: String]] {
        let lines = calendar.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
        var events: [String: [String: String]] = [:]
        var event: [String: String]?
        for line in lines {
            if line == "BEGIN:VEVENT" { event = [:] }
            if line == "END:VEVENT", let done = event {
                let id = done["UID"]?.split(separator: "@").first?.dropFirst("nexus-2019-04-26-".count) ?? ""
                events[String(id)] = done
                event = nil
            }
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].split(separator: ";").first.map(String.init) ?? ""
            event?[name] = String(line[line.index(after: colon)...])
        }
        return events
    }

    /// The content of a meeting in whose introductory session one speaker presents, and in Europe's two.
    private static func speakers(in folder: TemporaryFolder) throws {
        func speaker(_ id: String, _ session: String) -> String {
            "  - {id: \(id), name: Speaker \(id), function: Director, role: panellist, session: \(session), part: presentation, "
                + "confirmed: false, text: none, sources: [{key: ctc-news-2019}]}\n"
        }
        try folder.write(
            "people:\n" + speaker("one", "introductory") + speaker("two", "europe") + speaker("three", "europe"),
            to: "content/people.yaml")
    }

    @Test func theCalendarSaysWhatChangedAndWhatFellAway() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try Self.speakers(in: folder)
        let content = ["--content", "content"]
        let calendar = ["programme", "--format", "ics"] + content
        let plain = try Self.dais(calendar, in: folder)
        #expect(plain.errors.isEmpty)
        let first = Self.events(plain.output)
        #expect(first.count == 8)
        let missing = ["replan", "--at", "10.05", "--missing", "Speaker one", "--choose", "1"]
        let chosen = try Self.dais(missing + content, in: folder)
        #expect(chosen.errors.isEmpty)
        #expect(chosen.output.contains("\nIntroductory session: falls away\n"))
        let second = Self.events(try Self.dais(calendar + ["--day", "day.json"], in: folder).output)
        #expect(second.mapValues { $0["UID"] } == first.mapValues { $0["UID"] })
        let gone = try #require(second["introductory"])
        #expect(gone["STATUS"] == "CANCELLED" && gone["SEQUENCE"] == "1")
        // It is cancelled where it was published, so that a calendar finds it.
        #expect(gone["DTSTART"] == first["introductory"]?["DTSTART"])
        #expect(gone["LAST-MODIFIED"] == "20190426T140500Z" && gone["DTSTAMP"] == "20190426T140500Z")
        #expect(second["europe"] == first["europe"])
        #expect(second["latin-america"]?["SEQUENCE"] == "1")
        #expect(second["latin-america"]?["DTSTART"] != first["latin-america"]?["DTSTART"])
        #expect(
            try Self.dais(["replan", "--at", "15.00", "--missing", "two", "--choose", "1"] + content, in: folder)
                .exitCode
                == 0)
        let third = Self.events(try Self.dais(calendar + ["--day", "day.json"], in: folder).output)
        // What did not change again keeps its number.
        #expect(third["introductory"] == gone)
        #expect(third["latin-america"] == second["latin-america"])
        #expect(third["europe"]?["SEQUENCE"] == "2" && third["europe"]?["STATUS"] == "TENTATIVE")
    }

    /// The reader that `make agree` uses, where it is installed.
    private static let reader = Checkout.root.appending(path: ".build/readers/bin/python").path

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: reader)))
    func anIndependentReaderReadsTheCalendar() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try Self.speakers(in: folder)
        let missing = ["replan", "--at", "10.05", "--missing", "one", "--choose", "1", "--content", "content"]
        #expect(try Self.dais(missing, in: folder).exitCode == 0)
        let calendar = ["programme", "--format", "ics", "--day", "day.json", "--content", "content"]
        try folder.write(try Self.dais(calendar, in: folder).output, to: "day.ics")
        let script = """
            import icalendar
            for e in icalendar.Calendar.from_ical(open("day.ics", "rb").read()).walk("VEVENT"):
                print(e["UID"].split("@")[0][17:], int(e["SEQUENCE"]), e["STATUS"], e.start.strftime("%H:%M"), e.end.strftime("%H:%M"))
            """
        let lines = try Tool.run(Self.reader, "-c", script, in: folder).split(separator: "\n").map(String.init)
        #expect(lines.count == 8)
        #expect(lines[0] == "opening 1 TENTATIVE 10:00 10:20")
        #expect(lines[1] == "introductory 1 CANCELLED 10:15 10:45")
        #expect(lines[4] == "europe 0 TENTATIVE 15:00 16:00")
    }

    // MARK: Packs and records

    @Test func aRecordAndItsSummaryFollowTheDay() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Self.dais(Self.over + ["--choose", "1"], in: folder).exitCode == 0)
        try folder.write("/session asia\nm Peru: said\n", to: "s.txt")
        let record = try Self.dais(["record", "--statements", "s.txt", "--day", "day.json"], in: folder)
        #expect(record.exitCode == 0, "\(record.errors)")
        let summary = ["summary", "--day", "day.json", "--language", "en", "--format", "markdown"]
        #expect(try Self.dais(summary, in: folder).exitCode == 0)
        #expect(folder.files.keys.contains { $0.hasPrefix("summary/") && $0.hasSuffix(".md") })
    }

    @Test func packsFollowTheDay() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let packs = ["packs", "--language", "en", "--format", "markdown", "--format", "ics"]
        #expect(try Self.dais(packs, in: folder).exitCode == 0)
        #expect(try Self.dais(Self.over + ["--choose", "1"], in: folder).exitCode == 0)
        let followed = try Self.dais(packs + ["--day", "day.json"], in: folder)
        #expect(followed.exitCode == 0)
        let chair = folder.text("packs/en/nexus-2019-04-26-chair-en.md")
        #expect(chair.contains("West Africa, noon–12.55 p.m."))
        #expect(folder.text("packs/en/nexus-2019-04-26-programme-en.ics").contains("SEQUENCE:1\r\n"))
        #expect(try Self.dais(packs + ["--day", "day.json"], in: folder).output.hasPrefix("Nothing has changed"))
        #expect(try Self.dais(["replan", "--at", "15:10", "--over", "5", "--choose", "1"], in: folder).exitCode == 0)
        #expect(try Self.dais(packs + ["--day", "day.json"], in: folder).output.hasPrefix("Wrote "))
    }

    @Test func everyCommandThatFollowsADayRefusesWhatIsNone() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("{}", to: "day.json")
        for command in [["programme"], ["packs"], ["record", "--statements", "s.txt"], ["summary"]] {
            let result = try Self.dais(command + ["--day", "day.json"], in: folder)
            #expect(result.exitCode == 2)
            #expect(result.errors.contains("day.json:1:1: error: the key 'day' is missing here"), "\(result.errors)")
            let none = try Self.dais(command + ["--day", "none.json"], in: folder)
            #expect(none.errors.contains("none.json: error: there is no such file or folder"), "\(none.errors)")
        }
        #expect(Array(folder.files.keys) == ["day.json"])
    }

    @Test func onePersonChoosesAtATime() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let lock = try FolderLock(of: folder.path)
        let result = try Self.dais(Self.over + ["--choose", "1"], in: folder)
        lock.release()
        #expect(result.exitCode == 2)
        #expect(result.errors.contains("day.json: error: another dais replan is writing there"))
        #expect(folder.files.isEmpty)
    }
}
