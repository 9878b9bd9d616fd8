import Core
import Testing

@Suite struct WordsTests {
    @Test(arguments: [
        ("it was reported", "report"), ("report", "report"), ("a (reported) link", "report"), ("“reported”", "report"),
        ("unreported, then reported", "report"), ("it could grow", "could"), ("according to a body", "according to"),
        ("in 2018 may it be", "may"), ("mayor", "may"), ("co-reported", "report"), ("of 9,000 tons", "9,000"),
    ])
    func findsAWordWhereAWordBegins(text: String, word: String) {
        #expect(Words.contains(text, word: word))
    }

    @Test(arguments: [
        ("unreported", "report"), ("dismay", "may"), ("it was said", "report"), ("Report", "report"), ("", "report"),
        ("repor", "report"), ("éreport", "report"), ("according  to", "according to"),
    ])
    func findsNoWordInsideAnother(text: String, word: String) {
        #expect(!Words.contains(text, word: word))
    }

    @Test(arguments: [
        ("", 0), ("   ", 0), ("one", 1), ("one two", 2), ("  one   two\nthree ", 3), ("one\u{A0}two", 2),
        ("half-hearted", 1), ("9,000 tons – 87 per cent", 6),
    ])
    func countsWordsAsAWordProcessorDoes(text: String, count: Int) {
        #expect(Words.count(text) == count)
    }
}
