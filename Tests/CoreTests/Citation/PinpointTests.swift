import Core
import Testing

@Suite struct PinpointTests {
    static let sound: [(String, [ClosedRange<Int>])] = [
        ("5", [5...5]), ("3–4", [3...4]), ("3-4", [3...4]), ("5, 7–9", [5...5, 7...9]), ("5,7", [5...5, 7...7]),
        (" 5 ", [5...5]), ("12, 3", [12...12, 3...3]), ("7–7", [7...7]), ("189", [189...189]),
    ]

    @Test(arguments: PinpointTests.sound)
    func readsNumbersAndSpans(text: String, ranges: [ClosedRange<Int>]) {
        #expect(Pinpoint.ranges(text) == ranges)
    }

    @Test(arguments: [
        "", " ", ",", "5,", ",5", "5,,6", "0", "0–3", "9–7", "a", "5a", "5–6–7", "para. 5", "5.", "V", "٥", "–",
        "99999999999999999999",
    ])
    func refusesAnythingElse(text: String) {
        #expect(Pinpoint.ranges(text) == nil)
    }

    @Test(arguments: ["5 6", "1 2–1 3"])
    func twoNumbersNeedAComma(text: String) {
        #expect(Pinpoint.ranges(text) == nil)
    }

    @Test(arguments: ["-5", "5-", "–5", "5–", "5––7", "3--4", "+5"])
    func aSpanHasTwoEnds(text: String) {
        #expect(Pinpoint.ranges(text) == nil)
    }

    @Test func printsParagraphs() {
        #expect(EnglishStyle.pinpoint(Pinpoint.paragraphs([5...5])) == "para. 5")
        #expect(EnglishStyle.pinpoint(Pinpoint.paragraphs([3...4])) == "paras. 3–4")
        #expect(EnglishStyle.pinpoint(Pinpoint.paragraphs([5...5, 7...9])) == "paras. 5 and 7–9")
        #expect(EnglishStyle.pinpoint(Pinpoint.paragraphs([1...1, 5...5, 7...9])) == "paras. 1, 5 and 7–9")
    }

    @Test func printsPages() {
        #expect(EnglishStyle.pinpoint(Pinpoint.pages([189...189])) == "p. 189")
        #expect(EnglishStyle.pinpoint(Pinpoint.pages([189...191])) == "pp. 189–191")
        #expect(EnglishStyle.pinpoint(Pinpoint.pages([4...4, 6...6])) == "pp. 4 and 6")
    }

    @Test func theWholeNeedsNoWords() {
        #expect(EnglishStyle.pinpoint(Pinpoint.whole) == "")
    }
}
