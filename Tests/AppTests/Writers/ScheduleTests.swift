@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
@testable import Programme
import Testing
@testable import Writers

/// The programme as schedules and as events of a page: what other systems read in them is the programme.
@Suite struct ScheduleTests {
    private static let formats: [PackFormat] = [.html, .scheduleXML, .scheduleJSON]

    private static func file(_ format: PackFormat, _ context: PackContext) throws -> String {
        let document = Document(
            title: "Programme", language: context.words.language,
            status: DocumentStatus(
                meeting: "A meeting", reader: "", session: nil, release: .public, asOf: context.meeting.date,
                isDraft: true, version: ""),
            blocks: [], sources: [])
        let bytes = try #require(ProgrammeFile(context: context, day: nil).bytes(format, of: document))
        return try #require(String(validating: bytes, as: UTF8.self))
    }

    private static func events(_ format: PackFormat, _ context: PackContext) throws -> [ReadEvent] {
        let text = try file(format, context)
        return switch format {
        case .scheduleXML: try ReadEvent.read(xml: text)
        case .scheduleJSON: try ReadEvent.read(json: text)
        default: try ReadEvent.read(html: text)
        }
    }

    private static func context(
        _ assembly: Assembly, _ language: Language = .english, titled title: String? = nil
    ) throws -> PackContext {
        let view = View(of: assembly.library, asOf: assembly.meeting.date, release: .public)
        let programme = try assembly.programme().titled { title ?? $0.title }
        return PackContext(
            assembly: assembly, programme: programme, view: view, answers: assembly.answers,
            links: PanelLinks(assembly.answers, view: view, limit: 8),
            references: ShortReferences(of: [(assembly, view.asOf)], for: view.release), language: language)
    }

    @Test(arguments: Language.allCases)
    func everySessionStandsAtItsMoment(language: Language) throws {
        let context = try Self.context(Fixture.real(), language)
        let sessions = context.programme.sessions
        #expect(sessions.count == 8)
        let read = try Self.formats.map { try Self.events($0, context) }
        #expect(read.map(\.count) == [8, 8, 8])
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "America/New_York"))
        let people = People(context: context)
        for (format, events) in zip(Self.formats, read) {
            // Neither Chair has confirmed, so that neither is a performer yet.
            let named = sessions.map { session in
                format == .html ? [] : people.named(in: session).map { people.name($0).plainText }
            }
            #expect(events.map(\.people) == named, "\(format)")
        }
        for (event, session) in read.flatMap({ zip($0, sessions) }) {
            let at = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: event.start)
            #expect(
                [at.year, at.month, at.day, at.hour, at.minute, at.second]
                    == [2019, 4, 26, session.start.hour, session.start.minute, 0])
            #expect(event.minutes == session.minutes)
            #expect(event.title.hasSuffix(session.title))
        }
    }

    @Test func theCalendarHasTheSameMomentsAndNames() throws {
        let context = try Self.context(try Fixture.real())
        let lines = String(decoding: CalendarWriter(calendar: ProgrammeCalendar(context)).write(), as: UTF8.self).split(
            separator: "\r\n")
        let schedule = Schedule(context).days.flatMap(\.events)
        #expect(lines.filter { $0.hasPrefix("UID:") } == schedule.map { "UID:\($0.identity.name)@dais.invalid" })
        let times = lines.filter { $0.hasPrefix("DTSTART;") }.map { $0.suffix(6) }
        #expect(times == schedule.map { "\($0.clock.description.filter { $0 != ":" })00" })
    }

    @Test func namesStayWhenASessionMovesAndInEveryLanguage() throws {
        let real = try Fixture.real()
        let moved = Assembly(real.meeting, try PanelRegistry(real.modules.reversed()), contentHash: "0")
        func names(_ assembly: Assembly, _ language: Language) throws -> [SessionID: [String]] {
            let events = Schedule(try Self.context(assembly, language)).days.flatMap(\.events)
            let pairs = zip(try assembly.programme().sessions, events).map {
                ($0.id, ["\($1.identity.uuid)", "\($1.number)"])
            }
            return Dictionary(uniqueKeysWithValues: pairs)
        }
        let expected = try names(real, .english)
        #expect(expected["west-africa"]?.first == "4ae0c04d-1d54-5c59-a5b0-891bd31ea3c3")
        for language in Language.allCases { #expect(try names(moved, language) == expected) }
        let starts = try [real, moved].map { try Self.events(.scheduleXML, Self.context($0)) }
            .map { Dictionary(uniqueKeysWithValues: $0.map { ($0.guid, $0.start) }) }
        #expect(starts[0] != starts[1] && Set(starts[0].keys) == Set(starts[1].keys))
    }

    @Test func conferenceAndScheduleStandAtTheFront() throws {
        let long = String(repeating: "W", count: 5000)
        let xml = try Self.file(.scheduleXML, Self.context(Fixture.sample(GoldenTests.panel), titled: long))
        #expect(xml.prefix(1024).contains("<schedule>") && xml.prefix(1024).contains("<conference>"))
    }

    @Test(arguments: ["a", "nexus", "counter-terrorism-2"])
    func theAcronymFitsBothSchemas(id: String) throws {
        var meeting = try #require(SampleMeeting.meeting)
        meeting.id = id
        let assembly = Assembly(
            meeting, try PanelRegistry(Fixture.sample(GoldenTests.panel).modules), contentHash: "0")
        let acronym = Schedule(try Self.context(assembly)).acronym
        #expect(acronym.wholeMatch(of: /[a-z0-9_-]{4,}/) != nil)
        #expect(acronym.wholeMatch(of: /[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?/) != nil)
    }

    @Test(arguments: HostileContentTests.texts)
    func aTitleIsOnlyEverText(title: String) throws {
        let assembly = try Fixture.sample(GoldenTests.panel)
        let (plain, hostile) = (try Self.context(assembly), try Self.context(assembly, titled: title))
        let expected = "Session 1: \(title)"
        #expect(try Self.events(.scheduleJSON, hostile)[1].title == expected)
        #expect(try Self.events(.html, hostile)[1].title == expected)
        let elements = try [plain, hostile].map { try XMLReader(Self.file(.scheduleXML, $0)).elements }
        #expect(elements[0].map(\.name) == elements[1].map(\.name))
        // What XML has no way to write at all is marked; everything else is read as it was.
        let isReplaced = MarkupText.escaped(title).contains("\u{FFFD}")
        #expect(try isReplaced || Self.events(.scheduleXML, hostile)[1].title == expected)
        let pages = try [plain, hostile].map { try Self.file(.html, $0) }
        #expect(HostileContentTests.tags(in: pages[0]) == HostileContentTests.tags(in: pages[1]))
        #expect(!pages[1].unicodeScalars.contains { (0x2028...0x202E).contains($0.value) })
        #expect(!(try ReadEvent.script(pages[1])).contains { "<>&".contains($0) })
    }

    @Test func onlyThoseWhomTheProgrammeNamesAreNamed() throws {
        let moderator =
            "  - {id: m, name: Speaker Two, function: Adviser, role: moderator, session: north, confirmed: true, sources: [{key: release}]}"
        let chair =
            "  - {id: c, name: Chair One, function: Chair, role: Chair, session: opening, chairs: [one], confirmed: true, sources: [{key: release}]}"
        let people = [PeopleTests.panellist, moderator, chair].joined(separator: "\n")
        let context = try Self.context(PeopleTests.assembly(people))
        let named = [
            ["Chair One, Chair"], ["Speaker Two, Adviser", "Speaker One, Director (Peru) [attendance not confirmed]"],
            ["Chair One, Chair"],
        ]
        #expect(try Self.events(.scheduleXML, context).map(\.people) == named)
        #expect(try Self.events(.scheduleJSON, context).map(\.people) == named)
        #expect(try Self.events(.html, context).map(\.people) == [["Chair One"], ["Speaker Two"], ["Chair One"]])
        let confirmed = people.replacing("confirmed: false", with: "confirmed: true")
        let performers = try Self.events(.html, Self.context(PeopleTests.assembly(confirmed))).map(\.people)
        #expect(performers == [["Chair One"], ["Speaker Two", "Speaker One"], ["Chair One"]])
        let unknown = try PeopleTests.assembly(people.replacing("key: release", with: "key: later"))
        for format in Self.formats {
            let file = try Self.file(format, Self.context(unknown))
            #expect(!file.contains("Speaker One") && !file.contains("Chair One"), "\(format)")
        }
    }

    /// A day on whose night the clocks change: no moment is lost, and the wall shows what the programme says.
    @Test(arguments: [
        ("America/New_York", "2019-03-10"), ("America/New_York", "2019-11-03"), ("Europe/Berlin", "2019-10-27"),
    ])
    func aNightOnWhichClocksChangeIsWritten(zone: String, day: String) throws {
        var meeting = try #require(SampleMeeting.meeting)
        meeting.zone = try #require(ZoneName(zone))
        meeting.date = try #require(CalendarDate(day))
        meeting.windows = try ["01:05-02:20", "02:35-04:00"].map { try #require(ServiceWindow($0, on: meeting.date)) }
        let assembly = Assembly(
            meeting, try PanelRegistry(Fixture.sample(GoldenTests.panel).modules), contentHash: "0")
        let context = try Self.context(assembly)
        let starts = try Self.events(.scheduleXML, context).map(\.start)
        #expect(starts.count == context.programme.sessions.count)
        #expect(starts == starts.sorted())
        #expect(try Self.events(.scheduleJSON, context).map(\.start) == starts)
        let walls = Schedule(context).days.flatMap(\.events).map { "\($0.start.dropFirst(11).prefix(5))" }
        #expect(walls == context.programme.sessions.map(\.start.description))
    }

    @Test func packsHoldWhatTheCommandPrints() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let formats = ["html", "schedule-xml", "schedule-json"].flatMap { ["--format", $0] }
        let run = try Command.dais(arguments: ["packs", "--out", folder.path, "--language", "fr"] + formats)
        #expect(run.exitCode == 0)
        let stem = "fr/nexus-2019-04-26-programme-fr"
        for (format, ending) in [
            ("html", "html"), ("schedule-xml", "schedule.xml"), ("schedule-json", "schedule.json"),
        ] {
            let printed = try Command.dais("programme", "--language", "fr", "--format", format)
            #expect(printed.exitCode == 0)
            #expect(folder.text("\(stem).\(ending)") == printed.output)
        }
        #expect(folder.files.keys.filter { $0.contains(".schedule.") }.count == 2, "of the programme alone")
        let told = folder.files.keys.filter { folder.text($0).contains("application/ld+json") }
        #expect(told == ["\(stem).html"])
        #expect(folder.text("fr/index.html").contains("\(stem).schedule.xml"))
    }
}
