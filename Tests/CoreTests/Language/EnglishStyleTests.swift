import Core
import Testing

@Suite struct EnglishStyleTests {
    @Test(arguments: [
        ("10:00", "10 a.m."), ("15:30", "3.30 p.m."), ("12:00", "noon"), ("00:00", "midnight"), ("00:30", "12.30 a.m."),
        ("12:30", "12.30 p.m."), ("11:59", "11.59 a.m."), ("09:05", "9.05 a.m."), ("13:00", "1 p.m."),
        ("23:10", "11.10 p.m."),
    ])
    func timesHaveAPointAndNoMinutesOnTheHour(clock: String, words: String) throws {
        let time = try #require(TimeOfDay(clock))
        #expect(EnglishStyle.time(time) == words)
    }

    @Test(arguments: [("10:00", "10"), ("15:30", "3.30"), ("12:00", "12"), ("00:05", "12.05"), ("13:45", "1.45")])
    func clocksAreFiguresAlone(clock: String, figures: String) throws {
        let time = try #require(TimeOfDay(clock))
        #expect(EnglishStyle.clock(time) == figures)
    }

    @Test(arguments: [
        ("15:00-15:45", "3–3.45 p.m."), ("10:00-10:15", "10–10.15 a.m."), ("11:50-12:55", "11.50 a.m.–12.55 p.m."),
        ("11:00-12:00", "11 a.m.–noon"), ("12:00-13:00", "noon–1 p.m."), ("12:15-13:00", "12.15–1 p.m."),
        ("10:00-18:00", "10 a.m.–6 p.m."),
    ])
    func spansNameTheHalfOfTheDayOnce(span: String, words: String) throws {
        let day = try #require(CalendarDate("2019-04-26"))
        let window = try #require(ServiceWindow(span, on: day))
        #expect(EnglishStyle.span(window.start, window.end) == words)
    }

    @Test func aSpanToMidnightNamesBothHalves() {
        let span = EnglishStyle.span(TimeOfDay(minutes: 1320), TimeOfDay(minutes: 1440))
        #expect(span == "10 p.m.–midnight")
    }

    @Test(arguments: [
        ("2019-04-26", "26 April 2019"), ("2018-05-08", "8 May 2018"), ("2000-12-31", "31 December 2000"),
    ])
    func datesHaveTheMonthInFull(iso: String, words: String) throws {
        let date = try #require(CalendarDate(iso))
        #expect(EnglishStyle.date(date) == words)
    }

    @Test(arguments: [
        ("2019-04-26", "Friday, 26 April 2019"), ("2020-01-06", "Monday, 6 January 2020"),
        ("2000-12-31", "Sunday, 31 December 2000"),
    ])
    func longDatesHaveTheDayOfTheWeek(iso: String, words: String) throws {
        let date = try #require(CalendarDate(iso))
        #expect(EnglishStyle.longDate(date) == words)
    }

    @Test(arguments: [
        (0, "zero"), (1, "one"), (9, "nine"), (10, "10"), (12, "12"), (999, "999"), (1000, "1,000"), (9000, "9,000"),
        (12_345, "12,345"), (1_000_007, "1,000,007"), (-3, "−3"),
    ])
    func numbersBelowTenAreWords(number: Int, words: String) {
        #expect(EnglishStyle.number(number) == words)
    }

    @Test(arguments: [(0, "0"), (9, "9"), (100, "100"), (4800, "4,800"), (-1234, "−1,234"), (1_234_567, "1,234,567")])
    func figuresHaveCommasBetweenThousands(number: Int, figures: String) {
        #expect(EnglishStyle.figures(number) == figures)
    }

    @Test func theSmallestNumberHasFigures() {
        #expect(EnglishStyle.figures(.min) == "−9,223,372,036,854,775,808")
    }

    @Test func countsAgreeWithTheirNouns() {
        #expect(EnglishStyle.count(1, "source") == "one source")
        #expect(EnglishStyle.count(2, "source") == "two sources")
        #expect(EnglishStyle.count(12, "source") == "12 sources")
        #expect(EnglishStyle.count(0, "source") == "zero sources")
        #expect(EnglishStyle.count(1, "delegation", "delegations") == "one delegation")
        #expect(EnglishStyle.count(3, "body", "bodies") == "three bodies")
    }

    @Test(
        arguments: [
            ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
            (["a", "b", "c", "d"], "a, b, c and d"),
        ] as [([String], String)])
    func listsHaveNoSerialComma(parts: [String], words: String) {
        #expect(EnglishStyle.list(parts) == words)
    }

    @Test func sentencesBeginWithACapital() {
        #expect(EnglishStyle.sentence("noon is near") == "Noon is near")
        #expect(EnglishStyle.sentence("émigrés") == "Émigrés")
        #expect(EnglishStyle.sentence("10 a.m.") == "10 a.m.")
        #expect(EnglishStyle.sentence("") == "")
    }
}
