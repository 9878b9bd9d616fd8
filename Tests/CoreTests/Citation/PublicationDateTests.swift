import Core
import Testing

@Suite struct PublicationDateTests {
    @Test(arguments: [
        ("2018-05-08", "2018-05-08"), ("2018-05", "2018-05-31"), ("2016-02", "2016-02-29"), ("2018-02", "2018-02-28"),
        ("2018-12", "2018-12-31"), ("2018", "2018-12-31"), ("before 2019-04-26", "2019-04-25"),
        ("before 2019-03-01", "2019-02-28"), ("before 2019-01-01", "2018-12-31"),
    ])
    func countsFromTheLatestDayItMayMean(text: String, day: String) throws {
        let date = try #require(PublicationDate(text))
        let latest = try #require(CalendarDate(day))
        #expect(date.latestDay == latest)
        #expect(date.isKnown(by: latest))
        #expect(!date.isKnown(by: latest.previous))
    }

    @Test func withoutADateNothingIsKnownEver() throws {
        let date = try #require(PublicationDate("not shown"))
        let last = try #require(CalendarDate("2199-12-31"))
        #expect(date.latestDay == nil)
        #expect(!date.isKnown(by: last))
    }

    @Test(arguments: ["2018-05-08", "2018-05", "2018-11", "2018", "before 2019-04-26", "not shown"])
    func printsBackAsContentWritesIt(text: String) {
        #expect(PublicationDate(text)?.description == text)
    }

    @Test(arguments: [
        "", "18", "2018-5", "2018-13", "2018-00", "2018-02-30", "2018-05-8", "1899", "2200", "２０１８", " 2018", "2018 ",
        "before", "before 2018", "before  2018-05-08", "Before 2018-05-08", "before 2018-02-30", "Not shown",
        "not  shown", "notshown", "May 2018", "8 May 2018", "2018/05", "c. 2018",
    ])
    func refusesAnythingElse(text: String) {
        #expect(PublicationDate(text) == nil)
    }

    @Test(arguments: [
        ("2018-05-08", "8 May 2018"), ("2018-05", "May 2018"), ("2018-12", "December 2018"), ("2018", "2018"),
        ("before 2019-04-26", "date not shown, before 26 April 2019"), ("not shown", "date not shown"),
    ])
    func printsInWords(text: String, words: String) throws {
        let date = try #require(PublicationDate(text))
        #expect(EnglishStyle.published(date) == words)
    }

    @Test(arguments: [
        ("2013", "2013"), ("2017-06", "June 2017"), ("2016-03–2017-03", "March 2016 to March 2017"),
        ("2016–2017", "2016 to 2017"), ("2018-05-08", "8 May 2018"),
    ])
    func aPeriodHasOneOrTwoEnds(text: String, words: String) throws {
        let period = try #require(Period(text))
        #expect(EnglishStyle.period(period) == words)
    }

    @Test(arguments: [
        "", "–", "2017–2016", "2017–", "–2017", "2013–2014–2015", "2017-06–2017-05", "not shown", "2016-2017",
    ])
    func aPeriodRunsForward(text: String) {
        #expect(Period(text) == nil)
    }

    @Test func aPeriodIsATimeThatSomethingHappened() {
        #expect(Period("before 2018-01-01") == nil)
    }
}
