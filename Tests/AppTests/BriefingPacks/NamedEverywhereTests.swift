@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing
@testable import Writers

/// Each person of the built-in meeting and of the examples, followed into every document where a reader would look.
@Suite struct NamedEverywhereTests {
    /// The meetings, by name; the built-in one first.
    static let meetings = ["built in", "two-days", "briefing"]

    static func assembly(_ name: String) throws -> Assembly {
        if name == "built in" { return try Fixture.real() }
        return try Assembly(.meeting(Checkout.root.appending(path: "Examples/\(name)").path))
    }

    /// The readers of the whole day, nil for the programme: everybody who has a place on it is in their documents.
    private static let ofTheDay: [Reader?] = [nil, .chair, .delegation, .interpreter, .press]

    /// Whether a reader would look for the person in a document.
    private static func isExpected(_ person: Person, in request: PackRequest) -> Bool {
        if ofTheDay.contains(request.reader) { return true }
        switch request.reader {
        case .moderator, .panellist: return request.panel.map { person.sessions.contains(SessionID($0)) } ?? false
        case .secretariat: return true
        case .chair, .delegation, .interpreter, .press, nil: return false
        }
    }

    /// Whether a source that names the person was published by the day.
    private static func isKnown(_ person: Person, by day: CalendarDate, _ assembly: Assembly) -> Bool {
        person.sources.contains { assembly.library.sources[$0.key]?.published.isKnown(by: day) ?? false }
    }

    @Test(arguments: meetings)
    func everyoneIsNamedWhereAReaderWouldLook(meeting: String) throws {
        let assembly = try Self.assembly(meeting)
        let day = assembly.meeting.date
        let held = HeldBack.people(in: assembly, asOf: day)
        #expect(!assembly.meeting.people.isEmpty)
        let briefer = Briefer(assembly, try assembly.programme(), asOf: day, by: Product.program)
        let requests = PackRequest.all(for: [], panels: assembly.ids, in: Language.allCases)
        for request in requests {
            let texts = Fixture.texts(briefer.document(request))
            for person in assembly.meeting.people where Self.isExpected(person, in: request) {
                let isKnown = Self.isKnown(person, by: day, assembly)
                for (format, text) in texts {
                    #expect(
                        text.contains(person.name) == isKnown,
                        "\(person.id) in \(request.stem(of: assembly.meeting)) as \(format)")
                }
                #expect(held.contains { $0.id == person.id.rawValue && !$0.reason.isEmpty } == !isKnown)
            }
        }
    }

    @Test(arguments: meetings)
    func calendarsAndSchedulesNameEveryone(meeting: String) throws {
        let assembly = try Self.assembly(meeting)
        let day = assembly.meeting.date
        let briefer = Briefer(assembly, try assembly.programme(), asOf: day, by: Product.program)
        for language in Language.allCases {
            let context = briefer.context(language, .public)
            let schedule = Schedule(context)
            let calendar = String(decoding: CalendarWriter(calendar: ProgrammeCalendar(context)).write(), as: UTF8.self)
            let files = [
                calendar.replacing("\r\n ", with: ""),
                String(decoding: ScheduleXMLWriter(schedule: schedule).write(), as: UTF8.self),
                String(decoding: ScheduleJSONWriter(schedule: schedule).write(), as: UTF8.self),
            ]
            for person in assembly.meeting.people {
                for file in files {
                    #expect(file.contains(person.name) == Self.isKnown(person, by: day, assembly), "\(person.id)")
                }
            }
        }
    }

    /// The Chair reads the names where they are needed: at the opening and the closing.
    @Test func theRunningSheetsNameTheChairsAtOpeningAndClosing() throws {
        let assembly = try Fixture.real()
        let pack = try Fixture.briefer(assembly).document(PackRequest(reader: .chair, panel: nil))
        for session in ["opening", "closing"] {
            let sheets = pack.blocks.compactMap { if case .sheet(let sheet) = $0 { sheet } else { nil } }
            let sheet = try #require(sheets.first { $0.anchor == "sheet-\(session)" })
            let text = Block.sheet(sheet).lines.map(\.plainText).joined(separator: "\n")
            for name in ["Gustavo Meza-Cuadra (Peru)", "Dian Triansyah Djani (Indonesia)"] {
                #expect(text.contains(name), "\(name) in the \(session)")
            }
        }
    }

    /// Both Chairs are named from sources earlier than the meeting, and their attendance stays open.
    @Test func theChairsAreKnownByTheDayOfTheMeeting() throws {
        let assembly = try Fixture.real()
        #expect(HeldBack.people(in: assembly, asOf: assembly.meeting.date).isEmpty)
        #expect(assembly.meeting.people.allSatisfy { !$0.isConfirmed })
        let early = HeldBack.people(in: assembly, asOf: try #require(CalendarDate("2018-10-08")))
        #expect(early.map(\.id) == ["meza-cuadra", "djani"])
        let pack = try Fixture.briefer(assembly).document(.programme)
        let text = DocumentText.plain(pack)
        #expect(text.contains("Chair of the Counter-Terrorism Committee: Gustavo Meza-Cuadra"))
        #expect(text.contains("attendance not confirmed"))
    }
}
