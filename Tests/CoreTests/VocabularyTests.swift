import Foundation
import Testing

@testable import Core

/// What each of the six official languages calls things.
@Suite struct VocabularyTests {
    /// Everything a vocabulary has a word for, in a fixed order.
    private static func words(_ words: any Vocabulary) -> [String] {
        var all = Heading.allCases.map(words.heading) + Column.allCases.map(words.column)
        all += PanelPart.allCases.map { words.item(ProgrammeItem.Kind($0)) }
        all += PanelPart.allCases.map { words.itemWord(ProgrammeItem.Kind($0)) }
        all += [ProgrammeItem.Kind.opening, .closing, .margin].flatMap { [words.item($0), words.itemWord($0)] }
        all += Reader.allCases.flatMap { [words.reader($0), words.pack($0)] } + Release.allCases.map(words.release)
        all += MeetingSection.allCases.map(words.section) + ResponseElement.allCases.map(words.element)
        all += InteractionForm.allCases.map(words.form) + Involvement.allCases.map(words.involvement)
        all += SharedMethod.allCases.map(words.shared) + UnitOfAnalysis.allCases.map(words.unit)
        all += NoteKind.allCases.map(words.note) + Cue.Kind.allCases.map(words.cue) + Cell.Tint.allCases.map(words.tint)
        all += Person.Marking.allCases.map(words.marking) + Claim.Standing.allCases.compactMap(words.caution)
        all += Language.allCases.map(words.name) + words.months + words.weekdays
        return all + PhraseSamples.all.map(words.text)
    }

    @Test(arguments: Language.allCases)
    func hasAWordForEverything(language: Language) {
        let english = Self.words(Language.english.vocabulary)
        let words = Self.words(language.vocabulary)
        #expect(words.count == english.count)
        for (word, original) in zip(words, english) {
            #expect(!word.isEmpty, "a word for “\(original)”")
            #expect(word == word.precomposedStringWithCanonicalMapping, "\(word) is in NFC")
            #expect(!word.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }, "\(word)")
        }
    }

    /// In another script there is no Latin word; in French and Spanish few words are those of English.
    @Test(arguments: Language.allCases.filter { $0 != .english })
    func saysItInItsOwnWords(language: Language) {
        let english = Self.words(Language.english.vocabulary)
        let words = Self.words(language.vocabulary)
        switch language {
        case .arabic, .chinese, .russian:
            for word in words {
                let latin = word.split { !$0.isASCII || !$0.isLetter }.map(String.init)
                #expect(latin.allSatisfy(PhraseSamples.inserted.contains), "\(word)")
            }
        case .french, .spanish:
            let same = zip(words, english).filter { $0 == $1 && $0.count > 3 }
            #expect(same.count < 12, "\(same.map(\.0))")
        case .english: break
        }
    }

    /// The platform's names of months and days are no part of the program, and no stranger's either.
    @Test(arguments: Language.allCases)
    func monthsAndDaysAreThePlatforms(language: Language) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = Locale(identifier: language == .chinese ? "zh-Hans" : language.rawValue)
        let words = language.vocabulary
        // A week of seven days, from Monday.
        let days = calendar.weekdaySymbols[1...] + calendar.weekdaySymbols[..<1]
        for (mine, theirs) in zip(words.weekdays, days) { #expect(mine.lowercased() == theirs.lowercased()) }
        for (mine, theirs) in zip(
            words.months, language == .chinese ? calendar.shortMonthSymbols : calendar.monthSymbols)
        {
            // The United Nations writes Arabic months by two names, and Arabic spelling varies in one letter.
            let names = mine.split(separator: "/").map { Self.plain(String($0)) }
            #expect(names.contains(Self.plain(theirs)), "\(mine) and \(theirs)")
        }
    }

    private static func plain(_ text: String) -> String {
        text.lowercased().replacing("يونيه", with: "يونيو").replacing("يوليه", with: "يوليو")
    }

    @Test(arguments: [
        (Language.english, "26 April 2019", "Friday, 26 April 2019"),
        (.french, "26 avril 2019", "vendredi 26 avril 2019"),
        (.spanish, "26 de abril de 2019", "viernes 26 de abril de 2019"),
        (.russian, "26 апреля 2019 года", "пятница, 26 апреля 2019 года"),
        (.arabic, "26 نيسان/أبريل 2019", "الجمعة، 26 نيسان/أبريل 2019"),
        (.chinese, "2019年4月26日", "2019年4月26日，星期五"),
    ])
    func dates(language: Language, date: String, long: String) throws {
        let day = try #require(CalendarDate("2019-04-26"))
        #expect(language.vocabulary.date(day) == date)
        #expect(language.vocabulary.longDate(day) == long)
    }

    @Test func theFirstOfAMonthIsOrdinalInFrench() throws {
        #expect(Language.french.vocabulary.date(try #require(CalendarDate("2019-05-01"))) == "1er mai 2019")
    }

    @Test(arguments: [
        (Language.english, "3.05 p.m.", "3.05–4 p.m."),
        (.french, "15\u{A0}h\u{A0}05", "15\u{A0}h\u{A0}05\u{A0}– 16\u{A0}h"),
        (.spanish, "15.05", "15.05–16.00"), (.russian, "15:05", "15:05–16:00"), (.chinese, "15:05", "15:05–16:00"),
        (.arabic, "15:05", "من 15:05 إلى 16:00"),
    ])
    func times(language: Language, time: String, span: String) throws {
        let (start, end) = (TimeOfDay(minutes: 905), TimeOfDay(minutes: 960))
        #expect(language.vocabulary.time(start) == time)
        #expect(language.vocabulary.span(start, end) == span)
    }

    @Test(arguments: [
        (Language.english, "A, B and C"), (.french, "A, B et C"), (.spanish, "A, B y C"), (.russian, "A, B и C"),
        (.chinese, "A、B和C"),
    ])
    func lists(language: Language, list: String) {
        #expect(language.vocabulary.list(["A", "B", "C"]) == list)
        #expect(language.vocabulary.list(["A"]) == "A")
        #expect(language.vocabulary.list([String]()).isEmpty)
    }

    /// A dash would turn round between two figures in a line from the right.
    @Test func arabicRangesAreWords() {
        let words = Language.arabic.vocabulary
        let texts = [
            words.span(TimeOfDay(minutes: 600), TimeOfDay(minutes: 615)), words.pinpoint(.paragraphs([3...5])),
            words.pinpoint(.pages([3...5, 8...9])),
        ]
        for text in texts { #expect(!text.contains("–") && !text.contains("-"), "\(text)") }
    }

    @Test(arguments: Language.allCases)
    func figuresAreWestern(language: Language) {
        let digits = language.vocabulary.figures(1_234_567).filter(\.isNumber)
        #expect(digits == "1234567")
    }
}
