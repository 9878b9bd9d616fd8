import Testing
@testable import Writers

/// Text in stretches of one direction.
@Suite struct DOCXStretchTests {
    private func stretches(_ text: String, isRightToLeft: Bool) -> [String] {
        DOCXStretch.stretches(of: text, isRightToLeft: isRightToLeft).map {
            "\($0.isRightToLeft ? "<" : ">")\($0.text)"
        }
    }

    @Test(arguments: [
        ("plain (text).", [">plain (text)."]), ("ab عربي, cd.", [">ab ", "<عربي", ">, cd."]),
        ("عربي 5, 6 x", ["<عربي 5, 6", "> x"]), ("اب x جد", ["<اب", "> x ", "<جد"]),
        ("a \u{2068}عربي!\u{2069} b", [">a ", "<عربي!", "> b"]), ("a \u{2068}b", [">a \u{2068}b"]),
    ])
    func inALineFromTheLeft(text: String, expected: [String]) {
        #expect(stretches(text, isRightToLeft: false) == expected)
    }

    @Test(arguments: [
        ("5 (2019).", ["<5 (2019)."]),
        ("وفقا للوثيقة S/2019/103، الفقرة 5.", ["<وفقا للوثيقة ", ">S/2019/103", "<، الفقرة 5."]),
        ("a (b) c.", [">a (b) c", "<."]),
        ("من \u{2068}Words (2019).\u{2069} [إ]", ["<من ", ">Words (2019).", "< [إ]"]),
        ("\u{2067}\u{2066}a\u{2069} ب\u{2069}", [">a ب"]), ("\u{2069}a\u{2067}", ["<\u{2069}", ">a", "<\u{2067}"]),
    ])
    func inALineFromTheRight(text: String, expected: [String]) {
        #expect(stretches(text, isRightToLeft: true) == expected)
    }
}
