@testable import Core
import PanelTesting
import Testing

@Suite struct RuleTests {
    @Test(arguments: Checks.rules.map { $0.card.id })
    func agreesWithItsExamples(id: String) throws {
        let rule = try #require(Checks.rules.first { $0.card.id == id })
        RuleExamples.verify(rule)
    }

    @Test func everyRuleHasAnIdOfItsOwn() {
        let ids = Checks.rules.map { $0.card.id }
        #expect(Set(ids).count == ids.count)
    }

    /// A no-break space, or another that looks like a space, hides no word from a rule.
    @Test(arguments: ["\u{A0}", "\u{202F}", "\u{2002}", "\u{2009}"])
    func noSpaceHidesAWord(space: String) {
        let text = "Some 57 per\(space)cent rose, and no\(space)source says why."
        let example = RuleExample("findings:\n  - {id: X1, text: \"\(text)\", sources: [{key: release}]}")
        #expect(SampleMeeting.diagnostics(of: FiguresAddUp.self, on: example).count == 1)
        #expect(SampleMeeting.diagnostics(of: AbsencesWereLookedFor.self, on: example).count == 1)
    }
}
