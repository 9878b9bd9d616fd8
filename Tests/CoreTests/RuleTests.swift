import Core
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
}
