import Core
@testable import Documents
@testable import MeetingRecord
import Testing

/// The draft that a record gives by itself.
@Suite struct FirstDraftTests {
    private func lines(_ points: [Point] = SampleRecord.points) -> [SummaryDraft.Line] {
        FirstDraft.of(SampleRecord.record(points), sessions: ["opening", "north", "closing"]).sessions.flatMap(\.lines)
    }

    @Test func whatSupportsAPointStandsOnItsLine() {
        #expect(lines().first?.restsOn.map(\.id) == ["P1", "P2"])
        #expect(lines().first?.text == "Offices should meet.")
    }

    @Test func anAnswerBringsItsQuestion() {
        #expect(lines().contains { $0.restsOn.map(\.id) == ["P3", "P4"] && $0.kind == .mainPoint })
        #expect(!lines().contains { $0.restsOn.map(\.id) == ["P3"] })
    }

    @Test func proceduralAndWithdrawnPointsMakeNoLine() {
        let used = Set(lines().flatMap(\.restsOn).map(\.id))
        #expect(used.isDisjoint(with: ["P7", "P9"]))
    }

    @Test func anInitiativeIsAnExistingOneUnlessTheNoteTakerSaysOtherwise() {
        #expect(lines().first { $0.restsOn.map(\.id) == ["P10"] }?.about == .element(.existingInitiatives))
    }

    @Test func aConclusionThatSupportsAMainPointStaysAConclusion() {
        let points = [
            SampleRecord.point(1, .mainPoint, "A", "One."),
            SampleRecord.point(2, .conclusion, "B", "Two.", supports: ["P1"]),
        ]
        #expect(lines(points).map(\.kind) == [.mainPoint, .conclusion])
    }

    @Test func pointsOfASessionThatIsNotOnTheProgrammeAreLeftOut() {
        #expect(lines([SampleRecord.point(1, .mainPoint, "A", "One.", session: "south")]).isEmpty)
    }

    @Test(arguments: [
        "Plain words.", "&anchor *alias !tag and # no comment: none", "“Quoted” – and 'so' \"on\"",
        "- a dash  and   spaces", String(repeating: "A long sentence that goes on and ", count: 12) + "ends.",
        "عربي 中文 русский",
        "a #b", "*", "He asked *twice* …, R &D and !now.", "<<: {a: b}", "a: >", "- |", "two  spaces   and    four",
        "? a question", "| a pipe", "> a fold", "%percent", "@at", "`tick`", "#hash", "---", "...", "--- three",
        "{brace",
        "[bracket", "ends in a colon:", "42", "null", "~", "yes", "2019-04-26", "'single", "\"double", "-", ">-",
        "key: value",
        String(repeating: "a  b ", count: 60) + "c",
    ])
    func aDraftComesBackAsItWasWritten(text: String) throws {
        var draft = FirstDraft.of(SampleRecord.record(), sessions: ["north"])
        draft.sessions[0].lines[0].text = text
        let file = DraftText(draft: draft, record: SampleRecord.record()).text
        let (read, faults) = DraftReading.read(ContentFile(path: "draft.yaml", bytes: Array(file.utf8)))
        #expect(faults.isEmpty)
        let lines = try #require(read?.sessions.first?.lines)
        let written = draft.sessions[0].lines
        #expect(lines.map(\.id) == written.map(\.id))
        #expect(lines.map(\.kind) == written.map(\.kind))
        #expect(lines.map(\.about) == written.map(\.about))
        #expect(lines.map { $0.restsOn.map(\.id) } == written.map { $0.restsOn.map(\.id) })
        #expect(lines.map(\.text) == written.map(\.text))
    }

    @Test func aDraftThatLacksPointsIsToldTheirLines() throws {
        let draft = try #require(
            SampleRecord.draft(
                "sessions: [{session: north, lines: [{id: L4, kind: main point, text: Offices., rests on: [P1, P2]}]}]")
        )
        let lacking = DraftText.lacking(try SampleRecord.summary(draft))
        #expect(lacking.contains("rests on: [P3, P4]"))
        #expect(lacking.contains("- id: L5"))
        #expect(!lacking.contains("P1]"))
        #expect(lacking.contains("# P3, Otherland: How often?"))
        #expect(!lacking.contains("markdais"))
    }
}
