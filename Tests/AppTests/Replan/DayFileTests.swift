@testable import App
@testable import BriefingPacks
import Core
import Foundation
import PanelTesting
@testable import Programme
@testable import Review
import Testing

/// Day files, sound and hostile.
@Suite struct DayFileTests {
    /// The real day with one change.
    static func day(missing: [String] = [], until: TimeOfDay? = nil) throws -> DayVersions {
        let assembly = try Fixture.real()
        let first = try assembly.programme()
        var day = DayVersions(of: assembly.meeting, first)
        let incident = Incident(
            at: Moment(assembly.meeting.date, TimeOfDay(minutes: 680)), running: "latin-america", over: 15)
        let choice = try #require(try Replanner(first, of: assembly.demand).replan(incident).choices.first)
        day.append(
            choice.programme,
            DayVersions.Change(
                at: try #require(RecordTime("2019-04-26T11:20:00-04:00")), running: "latin-america", over: 15, late: 0,
                missing: missing, until: until, choice: choice.policy))
        return day
    }

    private static func read(_ text: String) throws(DayFault) -> DayVersions {
        do {
            return try DayReading.read(ContentFile(path: "day.json", bytes: Array(text.utf8)), Fixture.real())
        } catch let fault as DayFault {
            throw fault
        } catch {
            throw .notAFile("\(error)")
        }
    }

    @Test func aDayHasALimitOfValues() throws {
        let flood =
            "{\"versions\": [" + [String](repeating: "1", count: ContentLimits.day.values).joined(separator: ",")
        let fault = try #require(throws: DayFault.self) { try Self.read(flood + "]}") }
        #expect("\(fault)".contains("from here on there are more values than the limit allows"))
    }

    @Test func aDayReadsBackAsItWas() throws {
        let day = try Self.day()
        let read = try Self.read(String(decoding: DayText.bytes(of: day), as: UTF8.self))
        #expect(read == day)
        #expect(read.latest?.version == 2)
    }

    @Test(arguments: [
        (
            "\"session\" : \"latin-america\"", "\"session\" : \"latin-amerika\"",
            "the meeting has no session 'latin-amerika'", "[day.content]"
        ),
        (
            "\"meeting\" : \"nexus\"", "\"meeting\" : \"other\"",
            "it is the day file of the meeting 'other' of 2019-04-26",
            "[day.meeting]"
        ),
        (
            "\"day\" : 1", "\"day\" : 2", "day.json:3:11: error: the file has form 2; this program knows form 1",
            "use a newer Dais"
        ),
        ("\"version\" : 2", "\"version\" : 3", "there is version 3 where version 2 should be", "[day.form]"),
        ("\"end\" : \"12:55\"", "\"end\" : \"13:55\"", "the item does not follow the previous one", "[day.form]"),
        ("\"choice\"", "\"chioce\"", "has the key 'chioce'", "did you mean 'choice'?"),
        ("\"least-moved\"", "\"most-moved\"", "no choice has this name", "[day.form]"),
        ("\"10:15\"", "\"25:15\"", "is not a time such as 11:20", "[day.form]"),
        ("\"over\" : 15", "\"over\" : 1e9", "'over' is not a whole number", "[day.form]"),
        ("\"inHand\" : 5", "\"inHand\" : 500", "its sessions are longer than the window", "[day.form]"),
        ("\"windows\" : [", "\"windows\" : [[],", "a window is a list, not an object", "[day.form]"),
        ("\"opening\"", "\"opening\\u202e\"", "is not a short text", "[day.form]"),
    ])
    func whatIsWrongIsSaidAtItsPlace(good: String, bad: String, said: String, remedy: String) throws {
        let text = String(decoding: DayText.bytes(of: try Self.day()), as: UTF8.self)
        let range = try #require(text.range(of: good))
        let broken = text.replacingCharacters(in: range, with: bad)
        let fault = #expect(throws: DayFault.self) { try Self.read(broken) }
        let message = fault?.description ?? ""
        #expect(message.contains(said))
        #expect(message.contains(remedy))
        #expect(message.hasPrefix("day.json:"))
    }

    /// A file that is torn off, or has a byte changed, is refused or is a day; nothing else happens.
    @Test func noBytesBreakTheReader() throws {
        let bytes = DayText.bytes(of: try Self.day())
        for count in stride(from: 0, to: bytes.count - 2, by: 131) {
            #expect(throws: DayFault.self) {
                try Self.read(String(decoding: bytes.prefix(count), as: UTF8.self))
            }
        }
        var random = SeededGenerator(seed: 7)
        var refused = 0
        for _ in 0..<400 {
            var broken = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                broken[Int.random(in: broken.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            do throws(DayFault) {
                _ = try DayReading.read(ContentFile(path: "day.json", bytes: broken), try Self.assembly())
            } catch {
                refused += 1
            }
        }
        #expect(refused > 200)
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: DayFault.self) { try Self.read(deep) }
    }

    private static func assembly() throws(DayFault) -> Assembly {
        do {
            return try Fixture.real()
        } catch {
            throw .notAFile("\(error)")
        }
    }

    /// An editor may save the file while a choice is being made.
    @Test func aFileThatWasChangedMeanwhileStays() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path + "/day.json"
        let assembly = try Fixture.real()
        let day = try Self.day()
        let version = try #require(day.versions.last)
        let change = try #require(version.change)
        var file = try DayFile(writingTo: path, assembly)
        try folder.write("mine", to: "day.json")
        #expect(throws: FileError.day(.changed(path))) { try file.append(version.programme, change) }
        #expect(folder.text("day.json") == "mine")
    }

    @Test func contentThatHasChangedSinceIsRefused() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let over = ["replan", "--at", "11.20", "--over", "5", "--choose", "1"]
        #expect(try Command.dais(arguments: over, in: folder.path).exitCode == 0)
        let before = folder.files
        let file = try #require(Checkout().panelFile(of: "Asia"))
        let text = String(decoding: file.bytes, as: UTF8.self).replacing("panel: asia\n", with: "panel: oceania\n")
        try folder.write(text, to: "content/oceania.yaml")
        for arguments in [
            ["programme", "--day", "day.json"], ["replan", "--at", "11.30", "--over", "5", "--choose", "1"],
        ] {
            let result = try Command.dais(arguments: arguments + ["--content", "content"], in: folder.path)
            #expect(result.exitCode == 2)
            #expect(
                result.errors.contains("the content has changed since the programme was published"), "\(result.errors)")
        }
        #expect(folder.files["day.json"] == before["day.json"])
    }

    /// Where the disk takes nothing more, the day stays as it was.
    @Test func aFailedWriteLosesNothing() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let over = ["replan", "--at", "11.20", "--over", "5", "--choose", "1"]
        #expect(try Command.dais(arguments: over, in: folder.path).exitCode == 0)
        let before = folder.files
        let next = ["replan", "--at", "15.10", "--over", "5", "--choose", "1"]
        let result = try Command.dais(arguments: next, in: folder.path, limit: "trap '' XFSZ; ulimit -f 1")
        #expect(result.exitCode == 2)
        #expect(result.errors.contains("it cannot be written"))
        #expect(folder.files == before)
    }

    /// A session that fell away and came back is no longer cancelled.
    @Test func whatBecameOfASessionIsKnown() throws {
        var day = try Self.day()
        let changed = day.histories.filter { $0.version.programme.version == 2 }.map(\.session.id)
        #expect(changed == ["latin-america", "west-africa"])
        #expect(day.histories.allSatisfy { $0.stands })
        let full = try #require(day.latest)
        let less = Programme(
            date: full.date, zone: full.zone,
            windows: full.windows.map { planned in
                PlannedWindow(
                    window: planned.window, sessions: planned.sessions.filter { $0.id != "asia" },
                    margin: planned.margin)
            }, version: 3)
        let change = try #require(day.versions.last?.change)
        day.append(less, change)
        let gone = try #require(day.histories.first { $0.session.id == "asia" })
        #expect(!gone.stands && gone.version.programme.version == 3)
        day.append(Programme(date: full.date, zone: full.zone, windows: full.windows, version: 4), change)
        let back = try #require(day.histories.first { $0.session.id == "asia" })
        #expect(back.stands && back.version.programme.version == 4)
    }

    /// The published schema has the words and the keys that the program writes.
    @Test func theSchemaIsTheProgramsOwn() throws {
        let url = Checkout.root.appending(path: "Documentation/day.schema.json")
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
        let forms = try #require(schema["$defs"] as? [String: [String: Any]])
        func property(_ form: String, _ key: String) -> [String: Any]? {
            (forms[form]?["properties"] as? [String: [String: Any]])?[key]
        }
        #expect(property("change", "choice")?["enum"] as? [String] == ReplanPolicy.allCases.map(\.rawValue))
        #expect(property("item", "kind")?["enum"] as? [String] == ProgrammeItem.Kind.allCases.map(\.rawValue))
        let bytes = Data(DayText.bytes(of: try Self.day()))
        let day = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        let root = try #require(schema["properties"] as? [String: Any])
        #expect(Set(day.keys) == Set(root.keys))
        let version = try #require((day["versions"] as? [[String: Any]])?.last)
        let change = try #require(version["change"] as? [String: Any])
        for (form, object) in [("version", version), ("change", change)] {
            let known = try #require(forms[form]?["properties"] as? [String: Any])
            let required = try #require(forms[form]?["required"] as? [String])
            #expect(Set(object.keys).isSubset(of: known.keys))
            #expect(Set(required).isSubset(of: object.keys))
        }
    }
}
