@testable import Core
import Testing

/// What is new since the meeting, in the sample meeting of 26 April 2019 with a source of 1 June 2020.
@Suite struct NoveltyTests {
    private static let yaml = """
        findings:
          - {id: X1, text: Known before., sources: [{key: release}]}
          - {id: X2, text: Known since., sources: [{key: later}]}
          - {id: X3, text: Known before and since., sources: [{key: release}, {key: later}]}
          - {id: X4, text: Never dated., sources: [{key: undated}]}
          - {id: X5, text: Held., hold: A reason., sources: [{key: later}]}
          - id: X6
            text: Peru said so.
            sources: [{key: release}]
            attributed to: {speaker: Peru, date: 2019-09}
        lessons:
          - {id: Xl1, text: Rests on what was known., rests on: [X1]}
          - {id: Xl2, text: Rests on both., rests on: [X1, X2]}
          - {id: Xl3, text: Rests on a lesson., rests on: [Xl2]}
        """

    private static func new(asOf: String) throws -> [String]? {
        let view = try SampleView.of(yaml, asOf: asOf)
        return Novelty(of: view)?.inOrder(view.library.answers.flatMap(\.claims)).map(\.id.rawValue)
    }

    @Test(arguments: ["2018-06-01", "2019-04-26"])
    func nothingFollowsUpTheMeetingBeforeItIsOver(asOf: String) throws {
        #expect(try Self.new(asOf: asOf) == nil)
    }

    @Test func whatIsNewComesInTheOrderOfItsDays() throws {
        #expect(try Self.new(asOf: "2019-04-27") == [])
        #expect(try Self.new(asOf: "2019-09-01") == ["X6"])
        #expect(try Self.new(asOf: "2020-05-31") == ["X6"])
        #expect(try Self.new(asOf: "2020-06-01") == ["X6", "X2", "Xl2", "Xl3"])
    }

    @Test func aLessonIsKnownFromTheLastThatItRestsOn() throws {
        let view = try SampleView.of(Self.yaml, asOf: "2020-06-01")
        let novelty = try #require(Novelty(of: view))
        let day = try #require(CalendarDate("2020-06-01"))
        func known(_ id: ItemID) throws -> PublicationDate? { novelty.known(try #require(view.library.claims[id])) }
        #expect(try known("X2") == .day(day))
        #expect(try known("Xl3") == .day(day))
        #expect(try known("X6") == .month(year: 2019, month: 9))
        #expect(try known("X1") == nil)
        #expect(novelty.isNew(SourceKey(rawValue: "later")))
        #expect(!novelty.isNew(SourceKey(rawValue: "release")))
        #expect(!novelty.isNew(SourceKey(rawValue: "undated")))
    }

    @Test func aFactThatIsStillToComeIsInNoPack() throws {
        let yaml = """
            findings:
              - {id: X1, text: Patrols began., happened: 2019-12, sources: [{key: release}, {key: later}]}
            """
        let begins = try #require(CalendarDate("2019-12-01"))
        #expect(try SampleView.of(yaml, asOf: "2019-11-30").withheld["X1"] == Withholding.later(begins))
        #expect(try SampleView.of(yaml, asOf: "2019-12-01").withheld["X1"] == nil)
    }
}
