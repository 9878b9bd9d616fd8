import Core
import Documents
import PanelTesting
import Programme
@testable import Review
import Testing

/// What a pack prints, as it is read back to be compared.
@Suite struct PrintedPackTests {
    private func table(_ kind: Table.Kind) -> Block {
        var table = Table(kind, caption: "The day", "Time", "Session", "Part", "Minutes", "Speakers")
        table.add([["10 a.m."], ["Opening"], ["statements"], ["10"], ["The Chair"]])
        return .table(table)
    }

    private func day() throws -> Block {
        .day(try Planner().plan(ProgrammeDemand(try #require(SampleMeeting.meeting), panels: [])).programme)
    }

    /// The document after a way through its JSON form, without the kinds of tables if an earlier program wrote it.
    private func lines(_ blocks: [Block], isEarlier: Bool = false) throws -> [String] {
        let status = DocumentStatus(
            meeting: "Sample", reader: "Chair", session: nil, release: .podium,
            asOf: try #require(CalendarDate("2019-04-26")), isDraft: true, isExercise: false, version: "1")
        let document = Document(title: "", language: .english, status: status, blocks: blocks, sources: [])
        var json = String(decoding: DocumentJSON.bytes(of: document), as: UTF8.self)
        if isEarlier { json.replace(/"kind": "[a-z-]+", "caption"/, with: "\"caption\"") }
        let pack = PrintedPack(id: "chair", document: try DocumentJSON.read(Array(json.utf8)))
        return pack.things.filter { $0.subject.category == .line }.map(\.subject.id)
    }

    private let speakers = "speakers Opening: statements"
    private let row = ": 10 a.m. | Opening | statements | 10 | The Chair"

    @Test func aTimetableIsFoundByItsKind() throws {
        #expect(try lines([day(), table(.timetable)]) == [speakers])
        #expect(try lines([day(), .paragraph(["As proposed."]), table(.timetable)]) == [": As proposed.", speakers])
        #expect(try lines([day(), table(.order)]) == [row])
    }

    @Test func aTimetableWithoutADayIsComparedWithItsTimes() throws {
        #expect(try lines([table(.timetable)]) == [row])
    }

    @Test func anEarlierProgramsTimetableIsTheTableAfterADay() throws {
        #expect(try lines([day(), table(.timetable)], isEarlier: true) == [speakers])
        #expect(
            try lines([day(), .paragraph(["As proposed."]), table(.order)], isEarlier: true) == [": As proposed.", row])
    }
}
