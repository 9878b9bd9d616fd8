import Core
@testable import MeetingRecord
import Testing

/// A draft held against its record: what may be printed, and what is said of the rest.
@Suite struct SummaryTests {
    private static func draft(_ lines: String..., head: String = "", session: String = "north") -> String {
        "\(head)sessions:\n  - session: \(session)\n    lines:\n"
            + lines.map { "      - {\($0)}\n" }.joined()
    }

    private static func sound(_ lines: String...) throws -> SummaryDraft {
        let yaml = "sessions:\n  - session: north\n    lines:\n" + lines.map { "      - {\($0)}\n" }.joined()
        return try #require(SampleRecord.draft(yaml))
    }

    @Test func theRecordsOwnDraftUsesAllThatMayBeUsed() throws {
        let summary = try SampleRecord.summary()
        #expect(summary.diagnostics.isEmpty)
        #expect(summary.unused.map(\.id) == ["P7"])
        #expect(summary.withheld.map(\.id) == ["P8"])
        #expect(summary.lines.map(\.number) == Array(4...8))
        #expect(summary.lines.flatMap(\.points).allSatisfy { $0.release <= .participants })
    }

    @Test func theOrderIsTheTypologysAndThenTheDrafts() throws {
        let draft = try #require(
            SampleRecord.draft(
                Self.draft(
                    "id: L1, kind: lesson, text: D., rests on: [P6]",
                    "id: L2, kind: main point, text: C., rests on: [P4]",
                    "id: L3, kind: main point, about: law-enforcement, text: B., rests on: [P2]",
                    "id: L4, kind: main point, about: ad hoc alliance, text: A., rests on: [P1]",
                    "id: L5, kind: main point, about: law-enforcement, text: B too., rests on: [P10]")))
        #expect(try SampleRecord.summary(draft).lines.map(\.draft.id) == ["L4", "L3", "L5", "L2", "L1"])
    }

    @Test(arguments: [
        (
            "id: L1, kind: main point, text: A., rests on: [P1, P99]", "summary.traced",
            "P99, which is not in the record"
        ),
        ("id: L1, kind: main point, text: A., rests on: [P9]", "summary.traced", "P9, which was withdrawn"),
        ("id: L1, kind: main point, text: A., rests on: [P8]", "summary.release", "released to: podium"),
    ])
    func aLineWithoutAllItsPointsIsNotPrinted(line: String, rule: String, says: String) throws {
        let draft = try #require(
            SampleRecord.draft(Self.draft(line, "id: L2, kind: main point, text: B., rests on: [P2]")))
        let summary = try SampleRecord.summary(draft)
        #expect(summary.lines.map(\.draft.id) == ["L2"])
        let diagnostic = try #require(summary.diagnostics.first)
        #expect(summary.diagnostics.count == 1)
        #expect(diagnostic.rule == rule)
        #expect(diagnostic.description.contains(says), "\(diagnostic)")
        #expect(diagnostic.position?.line == 7)
    }

    @Test(arguments: [
        ("id: L1, kind: conclusion, text: A., rests on: [P1]", "summary.conclusion"),
        ("id: L1, kind: main point, text: A., rests on: [P7]", "summary.traced"),
    ])
    func aLineThatSaysMoreThanItsPointsIsQuestioned(line: String, rule: String) throws {
        let summary = try SampleRecord.summary(try Self.sound(line))
        #expect(summary.lines.count == 1)
        #expect(summary.diagnostics.map(\.rule) == [rule])
        #expect(summary.diagnostics.map(\.severity) == [.warning])
    }

    @Test func aSessionThatIsNotOnTheProgrammeTakesNothingElseWithIt() throws {
        let draft = try #require(
            SampleRecord.draft(Self.draft("id: L1, kind: main point, text: A., rests on: [P1]", session: "nroth")))
        let points = SampleRecord.points + [SampleRecord.point(11, .mainPoint, "A", "Lost.", session: "south")]
        let summary = try SampleRecord.summary(draft, of: SampleRecord.record(points))
        #expect(summary.lines.isEmpty)
        #expect(summary.diagnostics.map(\.rule) == ["summary.session", "summary.session"])
        #expect(summary.diagnostics[0].description.contains("did you mean 'north'?"))
        #expect(summary.diagnostics[1].position == Position(path: "record.jsonl", line: 12, column: 1))
    }

    @Test func aLineTwiceAndAStrayReferenceAreTold() throws {
        var points = SampleRecord.points
        points[0].supports = ["N77"]
        points[1].cites = [CitedSource(source: "no-such-key")]
        let line = "id: L1, kind: main point, text: A., rests on: [P1]"
        let summary = try SampleRecord.summary(
            try Self.sound(line, line), of: SampleRecord.record(points))
        #expect(Set(summary.diagnostics.map(\.rule)) == ["summary.unique", "summary.refers"])
        #expect(summary.diagnostics.count == 3)
    }

    @Test func anApprovalIsOfOneWording() throws {
        let line = "id: L1, kind: main point, text: A., rests on: [P1]"
        let bare = try Self.sound(line)
        let mark = bare.fingerprint(of: bare.sessions[0].lines[0], in: SampleRecord.record()).text
        #expect(try !SampleRecord.summary(bare).isApproved)

        func approved(_ of: String, by chair: String = "one", text: String = "A.") throws -> Summary {
            let approval = "approved by: [{chair: \(chair), on: 2019-05-02, of: \(of)}]"
            let line = "id: L1, kind: main point, text: \(text), rests on: [P1], \(approval)"
            return try SampleRecord.summary(try Self.sound(line))
        }
        #expect(try approved(mark).isApproved)
        #expect(try approved(mark).diagnostics.isEmpty)
        let changed = try approved(mark, text: "B.")
        #expect(!changed.isApproved)
        #expect(changed.diagnostics.map(\.rule) == ["summary.approved"])
        #expect(changed.diagnostics.map(\.severity) == [.warning])
        var corrected = SampleRecord.points
        corrected[0].text = "Offices must meet."
        let approval = "approved by: [{chair: one, on: 2019-05-02, of: \(mark)}]"
        let same = try #require(
            SampleRecord.draft(Self.draft("id: L1, kind: main point, text: A., rests on: [P1], \(approval)")))
        #expect(try !SampleRecord.summary(same, of: SampleRecord.record(corrected)).isApproved)
        var named = same
        named.speakers = .name
        #expect(try !SampleRecord.summary(named).isApproved)
        let stranger = try approved(mark, by: "two")
        #expect(!stranger.isApproved)
        #expect(stranger.diagnostics.map(\.severity) == [.error])
    }

    @Test func aSessionIsApprovedAsItStands() throws {
        let lines = "lines: [{id: L1, kind: main point, text: A., rests on: [P1]}]"
        func draft(_ approval: String) throws -> SummaryDraft {
            try #require(SampleRecord.draft("sessions: [{session: north, \(approval)\(lines)}]"))
        }
        let bare = try draft("")
        let mark = bare.fingerprint(of: bare.sessions[0], in: SampleRecord.record()).text
        let approved = "approved by: [{chair: one, on: 2019-05-02, of: \(mark)}], "
        #expect(try SampleRecord.summary(draft(approved)).isApproved)
        var other = try draft(approved)
        other.sessions[0].lines[0].restsOn[0].id = "P2"
        #expect(try !SampleRecord.summary(other).isApproved)
    }

    @Test func aSessionTwiceAndAPointTwiceAreTold() throws {
        let lines = "lines: [{id: L1, kind: main point, text: A., rests on: [P1, P1]}]"
        let again = "lines: [{id: L2, kind: main point, text: B., rests on: [P2]}]"
        let draft = try #require(
            SampleRecord.draft("sessions: [{session: north, \(lines)}, {session: north, \(again)}]"))
        let summary = try SampleRecord.summary(draft)
        #expect(summary.diagnostics.map(\.rule).sorted() == ["summary.traced", "summary.unique"])
        #expect(summary.lines.map { $0.points.map(\.id) } == [["P1"], ["P2"]])
    }

    @Test(arguments: ["release: everybody\nsessions: []\n", "releas: public\nsessions: []\n"])
    func aDraftWithAFaultOfFormIsNotUsed(lines: String) {
        #expect(SampleRecord.draft(lines) == nil)
    }
}

extension Summary {
    /// Whether every Chair approved every line as it stands.
    fileprivate var isApproved: Bool { lines.allSatisfy(\.missing.isEmpty) }
}
