@testable import Core
import PanelTesting
import Testing

@Suite struct SpellingTests {
    private static let words = ["finding", "report", "allegation", "expectation", "dispute"]

    @Test(arguments: [
        ("repot", "report"), ("reports", "report"), ("Report", "report"), ("FINDING", "finding"), ("fnding", "finding"),
        ("alegation", "allegation"), ("expectaton", "expectation"), ("report", "report"),
        ("rep0rt", "report"),
    ])
    func guessesWhatIsNear(word: String, meant: String) {
        #expect(Spelling.nearest(to: word, among: Self.words) == meant)
        #expect(Spelling.remedy(for: word, among: Self.words) == "did you mean '\(meant)'?")
    }

    @Test(arguments: ["zebra", "xyz", "findingsandmore", "re"])
    func guessesNothingFarAway(word: String) {
        #expect(Spelling.nearest(to: word, among: Self.words) == nil)
        #expect(
            Spelling.remedy(for: word, among: Self.words)
                == "use one of: finding, report, allegation, expectation, dispute")
    }

    @Test func aLetterThatLooksLikeAFigureIsTheFigure() {
        #expect(Spelling.nearest(to: "WAx1O", among: ["WA1", "WAx1", "WAx10"]) == "WAx10")
        #expect(Spelling.nearest(to: "EUl", among: ["EU2", "EU1", "EUx1"]) == "EU1")
    }

    @Test func aLongListIsNotPrinted() {
        let many = (1...50).map { "word-number-\($0)" }
        let remedy = Spelling.remedy(for: "zebra", among: many)
        #expect(remedy.hasPrefix("compare it with "))
        #expect(!remedy.contains("word-number"))
        #expect(Spelling.remedy(for: "zebra", among: Array(many.prefix(12))).hasPrefix("use one of: word-number-1, "))
    }

    @Test func aFloodOfTextIsNotCompared() {
        let flood = String(repeating: "report", count: 20)
        #expect(Spelling.nearest(to: flood, among: [flood]) == nil)
        #expect(Spelling.nearest(to: "report", among: []) == nil)
    }

    @Test func theFirstOfTheAlphabetWinsWhereTwoAreAsNear() {
        #expect(Spelling.nearest(to: "cat", among: ["hat", "bat"]) == "bat")
        #expect(Spelling.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
    }

    static let examples = [
        EditDistance("kitten", "sitting", 3), EditDistance("", "abc", 3), EditDistance("abc", "", 3),
        EditDistance("", "", 0), EditDistance("same", "same", 0), EditDistance("flaw", "lawn", 2),
        EditDistance("côte", "cote", 1), EditDistance("a", "b", 1),
    ]

    @Test(arguments: SpellingTests.examples)
    func countsEdits(example: EditDistance) {
        #expect(Spelling.distance(example.left, example.right) == example.edits)
        #expect(Spelling.distance(example.right, example.left) == example.edits)
    }

    struct EditDistance: Sendable {
        let left: String
        let right: String
        let edits: Int

        init(_ left: String, _ right: String, _ edits: Int) {
            (self.left, self.right, self.edits) = (left, right, edits)
        }
    }

    @Test func distancesKeepTheRulesOfDistances() {
        var random = SeededGenerator(seed: 11)
        func word() -> String {
            let letters = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                ["a", "b", "c"].randomElement(using: &random) ?? "a"
            }
            return letters.joined()
        }
        for _ in 0..<300 {
            let (first, second, third) = (word(), word(), word())
            let direct = Spelling.distance(first, third)
            #expect(direct == Spelling.distance(third, first))
            #expect((direct == 0) == (first == third))
            #expect(direct <= Spelling.distance(first, second) + Spelling.distance(second, third))
            #expect(direct >= abs(first.count - third.count) && direct <= max(first.count, third.count))
        }
    }
}
