@testable import Core
@testable import Documents
import Foundation
@testable import MeetingRecord
@testable import Programme
@testable import Review
import Testing

/// What each of the six official languages calls things.
@Suite struct VocabularyTests {
    /// Everything a vocabulary has a word for, in a fixed order.
    private static func words(_ language: Language) -> [String] {
        let words = language.vocabulary
        let summary = language.summaryVocabulary
        var all = Heading.allCases.map(words.heading) + Column.allCases.map(words.column)
        all += PanelPart.allCases.map { words.item(ProgrammeItem.Kind($0)) }
        all += PanelPart.allCases.map { words.itemWord(ProgrammeItem.Kind($0)) }
        all += [ProgrammeItem.Kind.opening, .closing, .margin].flatMap { [words.item($0), words.itemWord($0)] }
        all += Reader.allCases.flatMap { [words.reader($0), words.pack($0)] } + Release.allCases.map(words.release)
        all += MeetingSection.allCases.map(words.section) + ResponseElement.allCases.map(words.element)
        all += InteractionForm.allCases.map(words.form) + Involvement.allCases.map(words.involvement)
        all += SharedMethod.allCases.map(words.shared) + UnitOfAnalysis.allCases.map(words.unit)
        all +=
            NoteKind.allCases.map(words.note) + ClockRow.Kind.allCases.map(words.moment)
            + Cell.Tint.allCases.map(words.tint)
        all += Box.Kind.allCases.map(words.box) + Reader.allCases.map(words.addressee)
        all += Person.Marking.allCases.map(words.marking) + Claim.Standing.allCases.compactMap(words.caution)
        all += Language.allCases.map(words.name) + words.months + words.weekdays
        all += PointKind.allCases.map(summary.point) + SpeakerKind.allCases.map(summary.speaker) + speakers(summary)
        all += PhraseSamples.summary.map { summary.summary($0).text }
        all += PhraseSamples.changes.map { language.changeVocabulary.change($0).text }
        all += SummaryTitle.allCases.map { summary.title($0) }
        let changes = language.changeVocabulary
        all += ChangeKind.allCases.map(changes.kind) + ChangeTitle.allCases.map { changes.title($0) }
        all += PhraseSamples.sheets.map(words.text)
        return all + PhraseSamples.all.map(words.text)
    }

    /// Every number of every kind of speaker.
    private static func speakers(_ words: any SummaryVocabulary) -> [String] {
        SpeakerKind.allCases.flatMap { kind in Degree.allCases.map { words.speakers($0, of: kind) } }
    }

    @Test(arguments: Language.allCases)
    func hasAWordForEverything(language: Language) {
        let english = Self.words(.english)
        let words = Self.words(language)
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
        let english = Self.words(.english)
        let words = Self.words(language)
        switch language {
        case .arabic, .chinese, .russian:
            for word in words {
                let latin = word.split { !$0.isASCII || !$0.isLetter }.map(String.init)
                #expect(latin.allSatisfy(PhraseSamples.inserted.contains), "\(word)")
            }
        case .french, .spanish:
            let same = zip(words, english).filter { $0 == $1 && $0.count > 3 }
            #expect(same.count < 24, "\(same.map(\.0))")
            let small: Set = ["the", "of", "and", "is", "by", "to", "or", "was", "with", "which"]
            for word in words {
                let parts = word.lowercased().split { !$0.isLetter }.map(String.init)
                #expect(small.isDisjoint(with: parts), "\(word)")
            }
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

    /// What stands for how many is what ``Degree`` counts by, and is called as speakers are.
    @Test(arguments: Language.allCases)
    func degreesAreExplainedAsTheyAreCounted(language: Language) {
        let words = language.summaryVocabulary
        let text = words.summary(.degreesMean).text
        let bounds = Set(Degree.allCases.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).subtracting([.max])
        #expect(text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) } == bounds.sorted())
        let quoted = text.components(separatedBy: words.quotationMarks.open).dropFirst().compactMap {
            $0.components(separatedBy: words.quotationMarks.close).first
        }
        #expect(quoted.count == Degree.allCases.count)
        for (degree, word) in zip(Degree.allCases, quoted) {
            #expect(words.speakers(degree, of: nil).contains(word))
        }
    }

    @Test(arguments: Language.allCases)
    func everyNumberOfEveryKindOfSpeakerIsToldApart(language: Language) {
        let words = language.summaryVocabulary
        let speakers = Self.speakers(words)
        #expect(Set(speakers).count == speakers.count)
        for degree in Degree.allCases { #expect(words.speakers(degree, of: nil) == words.speakers(degree, of: .other)) }
        #expect(Set(PointKind.allCases.map(words.point)).count == PointKind.allCases.count)
        #expect(Set(SpeakerKind.allCases.map(words.speaker)).count == SpeakerKind.allCases.count)
    }

    @Test(arguments: [
        (
            Language.english, "One regional organization noted",
            "Some Member States and several academic institutions noted"
        ),
        (
            .french, "Une organisation régionale a noté ce qui suit",
            "Quelques États Membres et plusieurs établissements universitaires ont noté ce qui suit"
        ),
        (
            .spanish, "Una organización regional señaló lo siguiente",
            "Algunos Estados Miembros y varias instituciones académicas señalaron lo siguiente"
        ),
        (
            .russian, "Одна региональная организация отмечает следующее",
            "Некоторые государства-члены и несколько научных учреждений отмечают следующее"
        ),
        (.chinese, "一个区域组织指出", "一些会员国和若干学术机构指出"),
        (
            .arabic, "جاء في مداخلة إحدى المنظمات الإقليمية ما يلي",
            "جاء في مداخلات بعض الدول الأعضاء وعدد من المؤسسات الأكاديمية ما يلي"
        ),
    ])
    func whoNotedIsASentenceInEachLanguage(language: Language, one: String, more: String) {
        let words = language.summaryVocabulary
        let alone = words.speakers(.one, of: .regionalOrganization)
        let together = words.list([
            words.speakers(.some, of: .memberState), words.speakers(.several, of: .academicInstitution),
        ])
        #expect(EnglishStyle.sentence(words.summary(.noted(by: [.text(alone)], isOne: true)).text) == one)
        #expect(EnglishStyle.sentence(words.summary(.noted(by: [.text(together)], isOne: false)).text) == more)
    }

    @Test(arguments: Language.allCases)
    func numbersOfLinesStandAsGiven(language: Language) {
        let text = language.summaryVocabulary.summary(.unreadableLines([3, 5, 11])).text
        #expect(text.split { !$0.isASCII || !$0.isNumber } == ["3", "5", "11"])
    }
}
