@testable import Core
import PanelTesting
@testable import Programme
@testable import Review
import Testing

@Suite struct ContentDiffTests {
    private static let yaml = """
        scope: What it covers.
        terms: [{term: Sahel, means: An area., places: [sahel], sources: [{key: release}]}]
        sources: {own: {title: A survey, publisher: A body, kind: report, published: 2018-06, read: full}}
        findings:
          - {id: X1, text: Groups were present in the area., sources: [{key: release}]}
          - {id: X2, text: Groups were absent from the area., sources: [{key: own, page: 4}]}
        questions: [{id: Xq1, text: Where are the groups?, background: [X1]}]
        lessons: [{id: Xl1, text: Look twice., rests on: [X1]}]
        gaps: [{id: Xg1, text: Nothing was found.}]
        """

    private static func content(_ yaml: String = yaml) throws -> PanelContent {
        try #require(SampleMeeting.panel(RuleExample(yaml)).content)
    }

    private static func side(_ panels: PanelContent..., change: (inout Meeting) -> Void = { _ in }) throws
        -> ContentDiff.Side
    {
        var meeting = try #require(SampleMeeting.meeting)
        change(&meeting)
        let records = PanelAnswers.answers(of: panels.map { ContentPanel(content: $0) }, theme: meeting.theme)
        return ContentDiff.Side(Library(meeting: meeting, answers: records))
    }

    private static func changes(_ old: PanelContent, _ new: PanelContent) throws -> [Change<String>] {
        ContentDiff(from: try side(old), to: try side(new)).changes
    }

    /// Each field of a claim that a fingerprint is made of, and what another value of it is to those who review it.
    private static let kinds: [String: (field: String, kind: ChangeKind)] = [
        "kind": ("part", .reclassified), "text": ("text", .reworded),
        "then": ("then", .reworded), "short": ("short", .reworded), "who": ("who", .reworded),
        "element": ("element", .reclassified), "says": ("says", .reclassified), "stated": ("stated", .reclassified),
        "readIn": ("read in", .reclassified), "unit": ("unit", .reclassified), "actors": ("actors", .reclassified),
        "crimes": ("crimes", .reclassified), "places": ("places", .reclassified),
        "happened": ("happened", .reclassified), "figures": ("figures", .reclassified),
        "sources": ("sources", .resourced), "documents": ("documents", .resourced),
        "attribution": ("attributed to", .resourced), "hold": ("hold", .held), "release": ("release", .released),
        "opposes": ("opposes", .related), "restsOn": ("rests on", .related), "audience": ("for", .reclassified),
        "isInPacks": ("in packs", .released), "looked": ("looked", .resourced), "adds": ("adds", .related),
    ]

    @Test(arguments: FingerprintTests.changes)
    func aFieldOfAClaimIsToldAsWhatItIs(change: FingerprintTests.Change) throws {
        let content = try Self.content()
        var other = content
        change.apply(&other.findings[0])
        let found = try #require(try Self.changes(content, other).first)
        let expected = try #require(Self.kinds[change.field], "a new field of a claim needs its kind here")
        #expect(try Self.changes(content, other).count == 1)
        #expect(found.subject == ReviewSubject(.item, "X1") && found.place == "sample")
        #expect(found.differences.map(\.field) == [expected.field])
        #expect(found.kinds == [expected.kind])
    }

    @Test func spacingCommentsAndOrderAreNoChange() throws {
        let other = """
            # A comment.
            gaps:
              - id: Xg1
                text: >
                  Nothing was
                  found.
            lessons: [{rests on: [X1], text: Look twice., id: Xl1}]
            questions: [{id: Xq1, background: [X1], text: Where are the groups?}]
            findings:
              - {id: X2, sources: [{key: own, page: 4}], text: Groups were absent from the area.} # Another.
              - {id: X1, text: "Groups were present in the area.", says: finding, sources: [{key: release}]}
            sources: {own: {publisher: A body, title: A survey, kind: report, published: 2018-06, read: full}}
            terms: [{term: Sahel, means: An area., places: [sahel], sources: [{key: release}]}]
            scope: What it covers.
            """
        #expect(try Self.changes(Self.content(), Self.content(other)) == [])
    }

    @Test func anIdThatIsWrittenOtherwiseIsOneWithdrawnAndOneAdded() throws {
        let content = try Self.content()
        var other = content
        other.findings[1].id = "X3"
        let found = try Self.changes(content, other)
        #expect(found.map(\.kinds) == [[.added], [.withdrawn]])
        #expect(found.map(\.subject.id) == ["X3", "X2"])
    }

    @Test func anItemThatIsMovedToAnotherPanelIsTheSame() throws {
        let first = try Self.content()
        let second = try Self.content("panel: second")
        var (without, with) = (first, second)
        with.findings = [without.findings.remove(at: 1)]
        let found = ContentDiff(from: try Self.side(first, second), to: try Self.side(without, with)).changes
        #expect(found.map(\.kinds) == [[.moved]])
        #expect(found.first?.differences.map { [$0.old, $0.new] } == [["sample", "second"]])
    }

    /// Everything that a panel says outside its items, as its frame's fingerprint has it.
    @Test func whateverChangesTheFrameIsTold() throws {
        let content = try Self.content()
        let edits: [(inout PanelContent) -> Void] = [
            { $0.card.title = "Another" }, { $0.card.desk = "Another" }, { $0.card.regions = ["011"] },
            { $0.card.parts = [] }, { $0.scope = nil }, { $0.scope = "Something else." }, { $0.terms = [] },
            { $0.sources = [] }, { $0.basis = $0.findings[0].sources },
        ]
        for (number, edit) in edits.enumerated() {
            var other = content
            edit(&other)
            #expect(other.fingerprints["panel"] != content.fingerprints["panel"])
            let found = try Self.changes(content, other)
            #expect(found.count == 1, "edit \(number)")
            #expect(found.allSatisfy { $0.subject.category != .item && $0.place == "sample" }, "edit \(number)")
        }
        // Who may see an item that says nothing else is told at the items, which is where it matters.
        var other = content
        other.release = .public
        #expect(try Self.changes(content, other) == [])
    }

    @Test func aClearanceIsLostWithTheWordsThatWereCleared() throws {
        var cleared = try Self.content()
        cleared.clearance = Clearance(
            by: "desk officer", on: try #require(CalendarDate("2019-04-12")),
            items: cleared.fingerprints.mapValues(\.text),
            position: cleared.position)
        var edited = cleared
        edited.findings[0].text = "Groups were seen in the area."
        let lost = try Self.changes(cleared, edited)
        #expect(lost.map(\.kinds) == [[.reworded, .clearanceLost]])
        #expect(try Self.changes(edited, cleared).map(\.kinds) == [[.reworded, .cleared]])
        var draft = cleared
        draft.clearance = nil
        let all = try Self.changes(cleared, draft)
        #expect(all.count == cleared.fingerprints.count)
        #expect(all.allSatisfy { $0.kinds == [.clearanceLost] })
    }

    @Test func theMeetingsOwnContentIsTold() throws {
        let panel = try Self.content()
        let person = Person(
            id: "p", name: "Placeholder", function: "Chair", delegation: nil, chairs: [], role: .chair,
            sessions: ["opening"], part: nil, isConfirmed: false, isRemote: false, language: nil, hasText: false,
            marking: nil, sources: [], position: panel.position)
        let edits: [((inout Meeting) -> Void, ReviewSubject, ChangeKind)] = [
            ({ $0.theme = "Something" }, ReviewSubject(.frame, "meeting"), .reworded),
            ({ $0.windows = [] }, ReviewSubject(.frame, "meeting"), .moved),
            ({ $0.people = [person] }, ReviewSubject(.person, "p"), .added),
            ({ $0.sources.removeAll { $0.key == "later" } }, ReviewSubject(.source, "later"), .withdrawn),
            ({ $0.registries.crimes = [] }, ReviewSubject(.entry, "crime.drug trafficking"), .withdrawn),
            ({ $0.sections[.background] = [panel.findings[0]] }, ReviewSubject(.item, "X1"), .added),
        ]
        for (edit, subject, kind) in edits {
            let empty = try Self.side()
            let found = ContentDiff(from: empty, to: try Self.side(change: edit)).changes
            #expect(found.map(\.subject) == [subject])
            #expect(found.map(\.kinds) == [[kind]])
            #expect(found.first?.place == nil)
        }
    }

    @Test func timesThatMoveAreTold() throws {
        let (first, later) = (
            try Self.content("minutes: {presentation: [10, 15, 20]}"),
            try Self.content("minutes: {presentation: [20, 20, 20]}")
        )
        func planned(_ content: PanelContent) throws -> ContentDiff.Side {
            let side = try Self.side(content)
            let demand = ProgrammeDemand(side.library.meeting, panels: [content.card])
            return ContentDiff.Side(side.library, programme: try Planner().plan(demand).programme)
        }
        let (old, new) = (try planned(first), try planned(later))
        let found = ContentDiff(from: old, to: new).changes
        let moved = found.filter { $0.subject.category == .session }
        #expect(moved.contains { $0.subject.id == "sample" && $0.kinds == [.moved] })
        // Where one has no timetable, only what was asked for can be compared.
        let unplanned = ContentDiff.Side(new.library)
        let rest = ContentDiff(from: old, to: unplanned).changes
        #expect(rest.map(\.subject) == [ReviewSubject(.frame, "sample")])
    }

    /// Many small edits, against what fingerprints say: nothing is told of a thing with itself, turned round all is turned
    /// round, and what is told is what has another fingerprint.
    @Test func whatIsToldIsWhatHasAnotherFingerprint() throws {
        let content = try Self.content()
        var random = SeededGenerator(seed: 60)
        func edited() -> PanelContent {
            var other = content
            for index in other.findings.indices {
                for change in FingerprintTests.changes where Int.random(in: 0..<12, using: &random) == 0 {
                    change.apply(&other.findings[index])
                }
            }
            if Int.random(in: 0..<4, using: &random) == 0 { other.findings.removeFirst() }
            if Int.random(in: 0..<4, using: &random) == 0 { other.gaps = [] }
            if Int.random(in: 0..<4, using: &random) == 0 { other.card.title = "Another" }
            return other
        }
        for _ in 0..<150 {
            let (old, new) = (edited(), edited())
            #expect(try Self.changes(old, old) == [])
            let found = try Self.changes(old, new)
            let told = Set(found.map { $0.subject.category == .item ? ItemID(rawValue: $0.subject.id) : "panel" })
            let marks = (old.fingerprints, new.fingerprints)
            let differ = Set(marks.0.keys).union(marks.1.keys).filter { marks.0[$0] != marks.1[$0] }
            #expect(told == differ)
            let turned = try Self.changes(new, old)
            #expect(Set(turned.map { [$0.new, $0.old] }) == Set(found.map { [$0.old, $0.new] }))
            for change in found {
                let back = try #require(turned.first { $0.subject == change.subject })
                #expect(
                    Set(back.differences.map { [$0.field, $0.new, $0.old] })
                        == Set(change.differences.map { [$0.field, $0.old, $0.new] }))
            }
        }
    }
}
