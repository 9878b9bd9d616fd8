import Core
import Foundation
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: ["2019-04-26", "2020-02-29", "2000-02-29", "1900-01-01", "2199-12-31", "2019-12-31"])
    func readsADayAndPrintsItBack(text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: [
        "2019-02-29", "1900-02-29", "2100-02-29", "2019-02-30", "2019-04-31", "2019-06-31", "2019-13-01", "2019-00-10",
        "2019-01-00", "2019-01-32", "1899-12-31", "2200-01-01", "0000-01-01",
    ])
    func refusesADayThatIsNotInTheCalendar(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [
        "", "2019", "2019-04", "2019-4-26", "2019-04-6", "19-04-26", "2019/04/26", "26-04-2019", "2019-04-26 ",
        " 2019-04-26", "2019-04-26T10:00", "2019-04-26-01", "+019-04-26", "2019--4-26", "2019-+4-26", "２０１９-04-26",
        "2019–04–26", "2019-0a-26",
    ])
    func refusesAnotherForm(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func knowsItsParts() throws {
        let date = try #require(CalendarDate("2019-04-26"))
        #expect(date.year == 2019)
        #expect(date.month == 4)
        #expect(date.day == 26)
        #expect(date == CalendarDate(year: 2019, month: 4, day: 26))
    }

    @Test(arguments: [(2019, 28), (2020, 29), (1900, 28), (2000, 29), (2100, 28), (2196, 29)])
    func februaryFollowsTheLeapYears(year: Int, days: Int) {
        #expect(CalendarDate.days(inMonth: 2, of: year) == days)
        #expect(CalendarDate(year: year, month: 2, day: days) != nil)
        #expect(CalendarDate(year: year, month: 2, day: days + 1) == nil)
    }

    @Test func aYearHasTwelveLengths() {
        let lengths = (1...12).map { CalendarDate.days(inMonth: $0, of: 2019) }
        #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    }

    @Test(arguments: [
        ("2019-04-26", 4), ("2000-02-29", 1), ("1900-01-01", 0), ("2199-12-31", 1), ("1969-12-31", 2),
        ("1945-10-24", 2), ("2019-04-28", 6),
    ])
    func knowsTheDayOfTheWeek(text: String, weekday: Int) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.weekday == weekday)
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2019-04-26", 18_012), ("1900-01-01", -25_567),
        ("2199-12-31", 84_005),
    ])
    func countsDaysSince1970(text: String, days: Int) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.daysSince1970 == days)
        #expect(CalendarDate(daysSince1970: days) == date)
    }

    @Test func everyDayOfTheRangeIsCountedOnce() throws {
        var last = try #require(CalendarDate("1900-01-01"))
        var faults: [String] = []
        for days in -25_566...84_005 {
            guard let date = CalendarDate(daysSince1970: days) else {
                faults.append("no day \(days)")
                continue
            }
            let isNext = date.daysSince1970 == days && date.previous == last && last < date
            if !isNext || date.weekday != (last.weekday + 1) % 7 { faults.append("\(date)") }
            last = date
        }
        #expect(faults == [])
        #expect(last.description == "2199-12-31")
    }

    @Test func thereIsNoDayOutsideTheRange() {
        #expect(CalendarDate(daysSince1970: -25_568) == nil)
        #expect(CalendarDate(daysSince1970: 84_006) == nil)
        #expect(CalendarDate(daysSince1970: -1_000_000) == nil)
    }

    @Test(arguments: [
        ("2019-04-26", "2019-04-25"), ("2019-05-01", "2019-04-30"), ("2019-03-01", "2019-02-28"),
        ("2020-03-01", "2020-02-29"), ("2019-01-01", "2018-12-31"), ("1900-01-01", "1900-01-01"),
    ])
    func stepsBackAcrossMonthsAndYears(text: String, previous: String) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.previous.description == previous)
    }

    @Test func ordersByTime() {
        let texts = ["2019-04-26", "2018-12-31", "2019-04-03", "2019-01-30"]
        let sorted = texts.compactMap { CalendarDate($0) }.sorted().map(\.description)
        #expect(sorted == ["2018-12-31", "2019-01-30", "2019-04-03", "2019-04-26"])
    }

    @Test func isWrittenAsItsIsoForm() throws {
        let date = try #require(CalendarDate("2019-04-26"))
        let data = try JSONEncoder().encode([date])
        #expect(String(decoding: data, as: UTF8.self) == #"["2019-04-26"]"#)
        #expect(try JSONDecoder().decode([CalendarDate].self, from: data) == [date])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2019-02-29"]"#.utf8))
        }
    }
}
