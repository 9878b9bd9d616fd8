@testable import Core
import Testing

@Suite struct ClearanceTests {
    private static let yaml = """
        findings:
          - {id: X1, text: Groups were present., sources: [{key: release}]}
          - {id: X2, text: Groups grew., sources: [{key: release}]}
        questions:
          - {id: Xq1, text: Since when?, background: [X1]}
        lessons:
          - {id: Xl1, text: Count., rests on: [X1]}
        gaps:
          - {id: Xg1, text: Nothing was dated.}
        """

    @Test func aPanelIsADraftUntilItIsCleared() throws {
        var content = try sample()
        #expect(!content.isCleared)
        #expect(content.clearedItems.isEmpty)
        #expect(content.fingerprints.keys.map(\.rawValue).sorted() == ["X1", "X2", "Xg1", "Xl1", "Xq1", "panel"])
        content.clearance = try clearance(of: content)
        #expect(content.isCleared)
        #expect(content.clearedItems.count == 6)
    }

    @Test func anItemThatChangedSinceIsADraftAgain() throws {
        var content = try sample()
        content.clearance = try clearance(of: content)
        content.findings[1].text = "Groups grew fast."
        #expect(!content.isCleared)
        #expect(content.clearedItems.map(\.rawValue).sorted() == ["X1", "Xg1", "Xl1", "Xq1", "panel"])
    }

    @Test func anItemAddedSinceIsADraft() throws {
        var content = try sample()
        content.clearance = try clearance(of: content)
        var another = content.findings[0]
        another.id = "X3"
        content.findings.append(another)
        #expect(!content.isCleared)
        #expect(content.clearedItems.count == 6)
    }

    @Test func anItemThatIsGoneClearsNothing() throws {
        var content = try sample()
        content.clearance = try clearance(of: content)
        content.findings.removeLast()
        #expect(content.isCleared)
        #expect(content.clearedItems.count == 5)
    }

    @Test(arguments: [
        "title: Another", "scope: Another scope.", "minutes: {presentation: [10, 15, 25]}",
        "sources:\n  own: {title: A, publisher: B, kind: news, published: 2018, read: full}",
    ])
    func whatAPanelSaysOutsideItsItemsIsClearedToo(lines: String) throws {
        let content = try sample()
        var changed = try #require(SampleMeeting.panel(RuleExample(Self.yaml + "\n" + lines)).content)
        changed.clearance = try clearance(of: content)
        #expect(!changed.isCleared)
        #expect(changed.clearedItems.map(\.rawValue).sorted() == ["X1", "X2", "Xg1", "Xl1", "Xq1"])
    }

    @Test func questionsAndGapsHaveMarksToo() throws {
        let content = try sample()
        let changed = try #require(
            SampleMeeting.panel(
                RuleExample(Self.yaml.replacing("Since when?", with: "Till when?").replacing("dated", with: "signed"))
            ).content)
        let moved = content.fingerprints.filter { changed.fingerprints[$0.key] != $0.value }.keys
        #expect(moved.map(\.rawValue).sorted() == ["Xg1", "Xq1"])
    }

    @Test func aMeetingsOwnClaimsAreClearedAlike() throws {
        var meeting = try #require(SampleMeeting.meeting)
        meeting.service = try sample().findings.map { ServiceRule(claim: $0, readers: [.chair]) }
        #expect(!meeting.isCleared)
        let day = try #require(CalendarDate("2019-04-12"))
        let place = Position(path: "meeting.yaml", line: 1, column: 1)
        meeting.clearance = Clearance(
            by: "secretary", on: day, items: meeting.fingerprints.mapValues(\.text), position: place)
        #expect(meeting.isCleared)
        let cleared = meeting
        meeting.service[0].claim.text = "Groups left."
        #expect(!meeting.isCleared)
        meeting = cleared
        meeting.service[0].readers.append(.press)
        #expect(!meeting.isCleared)
    }

    private func sample() throws -> PanelContent {
        let reading = SampleMeeting.panel(RuleExample(Self.yaml))
        #expect(reading.diagnostics == [])
        return try #require(reading.content)
    }

    private func clearance(of content: PanelContent) throws -> Clearance {
        let day = try #require(CalendarDate("2019-04-12"))
        return Clearance(
            by: "desk officer", on: day, items: content.fingerprints.mapValues(\.text), position: content.position)
    }
}
