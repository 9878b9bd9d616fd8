import Core
import Testing

@Suite struct TransitivityTests {
    static let chain = """
        findings:
          - {id: X1, text: Groups were present., sources: [{key: release}]}
          - {id: X2, text: Groups grew., release: dais, sources: [{key: later}]}
        lessons:
          - {id: Xl3, text: Compare., rests on: [Xl2]}
          - {id: Xl2, text: Count again., rests on: [X1, X2]}
          - {id: Xl1, text: Count., rests on: [X1]}
        """

    @Test func aLessonIsAsStrictAsTheStrictestOfItsClaims() throws {
        let now = try SampleView.of(Self.chain, asOf: "2019-04-26", release: .podium)
        #expect(now.withheld["X1"] == nil && now.withheld["Xl1"] == nil)
        #expect(now.withheld["Xl2"] == Withholding.restsOn("X2"))
        #expect(now.withheld["Xl3"] == Withholding.restsOn("Xl2"))
        let wide = try SampleView.of(Self.chain, asOf: "2021-01-01", release: .participants)
        #expect(wide.withheld["X2"] == Withholding.released(.podium))
        #expect(wide.withheld["Xl2"] == Withholding.restsOn("X2"))
        #expect(try SampleView.of(Self.chain, asOf: "2021-01-01", release: .podium).withheld.isEmpty)
    }

    @Test func aLessonOnAHeldClaimIsHeld() throws {
        let held = Self.chain.replacing("{id: X1,", with: "{id: X1, hold: not verified,")
        let view = try SampleView.of(held, asOf: "2021-01-01", release: .secretariat)
        #expect(SampleView.withheld(by: view) == ["X1", "Xl1", "Xl2", "Xl3"])
    }

    @Test func aCircleHasNothingToRestOn() throws {
        let yaml = """
            findings:
              - {id: X1, text: Groups were present., sources: [{key: release}]}
            lessons:
              - {id: Xl1, text: Count., rests on: [X1, Xl2]}
              - {id: Xl2, text: Name., rests on: [Xl3]}
              - {id: Xl3, text: Compare., rests on: [Xl1]}
              - {id: Xl4, text: Alone., rests on: [Xl4]}
              - {id: Xl5, text: Unknown., rests on: [X9]}
              - {id: Xl6, text: Sound., rests on: [X1]}
            """
        // The order in which a dictionary yields its keys differs from run to run; no order may show more.
        for _ in 0..<20 {
            let view = try SampleView.of(yaml, asOf: "2199-12-31", release: .secretariat)
            #expect(SampleView.withheld(by: view) == ["Xl1", "Xl2", "Xl3", "Xl4", "Xl5"])
        }
    }

    @Test func aLessonMayRestOnAnotherPanel() throws {
        let other = "panel: other\nlessons:\n  - {id: Yl1, text: Count., rests on: [X1]}"
        let finding = "findings:\n  - {id: X1, text: Groups were present., sources: [{key: later}]}"
        #expect(try SampleView.of(other, finding, asOf: "2019-04-26").withheld["Yl1"] == Withholding.restsOn("X1"))
        #expect(try SampleView.of(other, finding, asOf: "2020-06-01").withheld["Yl1"] == nil)
    }
}
