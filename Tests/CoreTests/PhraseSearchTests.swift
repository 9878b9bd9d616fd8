import Testing

@testable import Core

@Suite struct PhraseSearchTests {
    @Test(arguments: [
        ("the Council found links", true), ("The council Found links", true), ("council found", true),
        ("the council foun", false), ("the council", false), ("", false),
    ])
    func findsInAnyCase(text: String, isFound: Bool) {
        #expect(PhraseSearch(["gold", "Council found"], inAnyCase: true).findsAny(in: text) == isFound)
    }

    @Test(arguments: [("the IS of today", true), ("this is it", false), ("ISIL", true)])
    func comparesCase(text: String, isFound: Bool) {
        #expect(PhraseSearch(["IS"]).findsAny(in: text) == isFound)
    }

    /// Only letters of ASCII are compared in any case, so a phrase with others may be in any text.
    @Test func letsTheRuleLookForOtherLetters() {
        #expect(PhraseSearch(["école"], inAnyCase: true).findsAny(in: "a school"))
        #expect(!PhraseSearch(["école"]).findsAny(in: "a school"))
    }
}
