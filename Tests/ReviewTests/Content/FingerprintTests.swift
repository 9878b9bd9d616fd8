@testable import Core
import PanelTesting
@testable import Review
import Testing

@Suite struct FingerprintTests {
    /// A change to one field of a claim.
    struct Change: Sendable, CustomTestStringConvertible {
        let field: String
        let apply: @Sendable (inout Claim) -> Void

        init(_ field: String, _ apply: @escaping @Sendable (inout Claim) -> Void) {
            self.field = field
            self.apply = apply
        }

        var testDescription: String { field }
    }

    static let changes = [
        Change("kind") { $0.kind = .experience },
        Change("text") { $0.text = "Groups were present in the area" },
        Change("then") { $0.then = Wording(text: "They were there.", position: $0.position) },
        Change("short") { $0.short = Wording(text: "Groups were there.", position: $0.position) },
        Change("who") { $0.who = "Peru" },
        Change("element") { $0.element = .lawEnforcement },
        Change("says") { $0.says = .report },
        Change("stated") { $0.stated.form = .coexistence },
        Change("readIn") { $0.readIn.form = .coexistence },
        Change("unit") { $0.unit = .groups },
        Change("actors") { $0.actors = ["described"] },
        Change("crimes") { $0.crimes = ["described"] },
        Change("places") { $0.places = ["described"] },
        Change("happened") { $0.happened = Period("2017") },
        Change("figures") { $0.figures = [figure($0)] },
        Change("sources") { $0.sources = [] },
        Change("documents") { $0.documents = ["release"] },
        Change("attribution") { $0.attribution = Attribution(speaker: "Peru", date: nil) },
        Change("hold") { $0.hold = "not verified" },
        Change("release") { $0.release = .public },
        Change("opposes") { $0.opposes = ["X2"] },
        Change("restsOn") { $0.restsOn = ["X2"] },
        Change("isInPacks") { $0.isInPacks = false },
        Change("looked") { $0.looked = search($0) },
        Change("adds") { $0.adds = ["training"] },
    ]

    @Test(arguments: FingerprintTests.changes)
    func changesWithTheField(change: Change) throws {
        let claim = try sample()
        var other = claim
        change.apply(&other)
        #expect(other != claim)
        #expect(Fingerprint.of(other) != Fingerprint.of(claim))
    }

    @Test func everyFieldIsTried() throws {
        let claim = try sample()
        let fields = Set(Mirror(reflecting: claim.details).children.compactMap(\.label))
        let tried = Set(Self.changes.map(\.field)).union(["id", "position"])
        #expect(fields == tried, "a new field of a claim needs a change here")
    }

    /// A key that no field describes could be written and never read.
    @Test func everyFieldIsDescribedOnce() {
        let keys = Claim.fields.map(\.field.key)
        #expect(Set(keys).count == keys.count)
        #expect(keys.count == Self.changes.count - 1, "the kind follows from the list that the claim is in")
        #expect(Set(ServiceRule.fields.map(\.field.key)) == Set(keys + ["for"]))
    }

    @Test func thePlaceDoesNotCount() throws {
        var claim = try sample()
        claim.figures = [Self.figure(claim)]
        let moved = SampleMeeting.panel(RuleExample("\n\n\n" + Self.yaml)).content?.findings.first
        var other = try #require(moved)
        other.figures = [Self.figure(other)]
        #expect(other.position != claim.position)
        #expect(other.sources.first?.position != claim.sources.first?.position)
        #expect(Fingerprint.of(other) == Fingerprint.of(claim))
    }

    @Test func changesWithEveryPartOfAReference() throws {
        let claim = try sample()
        let first = try #require(claim.sources.first)
        func mark(
            _ key: SourceKey, _ pinpoint: Pinpoint?, via: DocumentSymbol? = nil, quoting: String? = nil
        ) -> Fingerprint {
            var other = claim
            other.sources = [
                Citation(key: key, pinpoint: pinpoint, via: via, quoting: quoting, position: first.position)
            ]
            return Fingerprint.of(other)
        }
        let marks = [
            mark("release", nil), mark("speech", nil), mark("release", .whole), mark("release", .paragraphs([5...5])),
            mark("release", .paragraphs([5...6])), mark("release", .pages([5...5])),
            mark("release", nil, via: try DocumentSymbol("S/2019/103")), mark("release", nil, quoting: "a body"),
        ]
        #expect(Set(marks).count == marks.count)
        #expect(marks.first == Fingerprint.of(claim))
    }

    @Test func changesWithEveryPartOfAFigure() throws {
        let claim = try sample()
        let figure = Self.figure(claim)
        var variants = Array(repeating: figure, count: 8)
        variants[1].value = 2
        variants[2].value = nil
        variants[3].whole = 2
        variants[4].before = 2
        variants[5].parts = [1, 2]
        variants[6].perCent = 2
        variants[7].base = "in 2016"
        let marks = variants.map { variant in
            var other = claim
            other.figures = [variant]
            return Fingerprint.of(other)
        }
        #expect(Set(marks).count == marks.count)
    }

    @Test func equalClaimsHaveEqualMarksAndOthersOthers() throws {
        let claim = try sample()
        var random = SeededGenerator(seed: 3)
        var fields: [Fingerprint: [String]] = [:]
        for _ in 0..<300 {
            let chosen = Self.changes.filter { _ in Bool.random(using: &random) }
            var (first, second) = (claim, claim)
            for change in chosen { change.apply(&first) }
            for change in chosen.reversed() { change.apply(&second) }
            #expect(first == second)
            let mark = Fingerprint.of(first)
            #expect(mark == Fingerprint.of(second))
            let names = chosen.map(\.field)
            #expect(fields[mark, default: names] == names, "two different claims have the fingerprint \(mark.text)")
            fields[mark] = names
        }
        #expect(fields.count > 250)
    }

    @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func isTheFowlerNollVoHash(text: String, mark: String) {
        #expect(Fingerprint.of(text) == mark)
    }

    private static let yaml = """
        findings:
          - {id: X1, text: Groups were present in the area., sources: [{key: release}]}
        """

    private func sample() throws -> Claim {
        try #require(SampleMeeting.panel(RuleExample(Self.yaml)).content?.findings.first)
    }

    private static func search(_ claim: Claim) -> Search {
        Search(sources: ["release"], subject: "a label", by: "Sample desk", date: nil, position: claim.position)
    }

    private static func figure(_ claim: Claim) -> Figure {
        Figure(value: 1, whole: nil, before: nil, parts: [], perCent: nil, position: claim.position)
    }
}
