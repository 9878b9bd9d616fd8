import Core
import Documents
import Testing

/// Plural forms by the rules of the Unicode CLDR, and the words that follow them.
@Suite struct PluralTests {
    @Test(arguments: [
        (Language.english, [1: Plural.one, 0: .other, 2: .other, 21: .other]),
        (.french, [0: .one, 1: .one, 2: .other, 11: .other]), (.spanish, [1: .one, 0: .other, 2: .other]),
        (.chinese, [0: .other, 1: .other, 2: .other]),
        (
            .russian,
            [
                1: .one, 21: .one, 101: .one, 2: .few, 4: .few, 22: .few, 0: .many, 5: .many, 11: .many, 12: .many,
                14: .many, 111: .many, 112: .many,
            ]
        ),
        (
            .arabic,
            [
                0: .zero, 1: .one, 2: .two, 3: .few, 10: .few, 103: .few, 11: .many, 99: .many, 111: .many, 100: .other,
                102: .other, 200: .other,
            ]
        ),
    ])
    func forms(language: Language, expected: [Int: Plural]) {
        for (number, form) in expected { #expect(Plural(number, in: language) == form, "\(number)") }
    }

    @Test func arabicMinutesFollowTheirNumber() {
        let words = Language.arabic.vocabulary
        #expect(
            [1, 2, 5, 15, 100].map(words.minutes) == ["دقيقة واحدة", "دقيقتان", "5 دقائق", "15 دقيقة", "100 دقيقة"])
    }

    @Test func aRussianSentenceFollowsItsNumber() {
        let words = Language.russian.vocabulary
        let lines = [(1, "минута"), (3, "минуты"), (55, "минут")].map {
            (words.text(.sessionNowHas(title: "", minutes: $0.0)), $0)
        }
        for (line, (number, noun)) in lines {
            #expect(line.contains("\(number) \(noun)") || line.contains("\(number)\u{A0}\(noun)"), "\(line)")
        }
    }
}
