import Core
import Foundation
import Testing

@Suite struct TimeOfDayTests {
    @Test(arguments: [("00:00", 0), ("09:05", 545), ("10:00", 600), ("12:00", 720), ("15:30", 930), ("23:59", 1439)])
    func readsTheClockAndPrintsItBack(text: String, minutes: Int) throws {
        let time = try #require(TimeOfDay(text))
        #expect(time.minutes == minutes)
        #expect(time.description == text)
        #expect(time == TimeOfDay(minutes: minutes))
    }

    @Test(arguments: [
        "", "10", ":", "1:00", "10:0", "010:00", "24:00", "25:00", "10:60", "aa:bb", "10.30", "10:00:00", " 10:00",
        "10:00 ", "-1:00", "１０:００", "10：00",
    ])
    func refusesAnotherForm(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test(arguments: ["+9:30", "-0:30", "10:+5", "10:-0"])
    func refusesSigns(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func knowsHourAndMinute() throws {
        let time = try #require(TimeOfDay("15:30"))
        #expect(time.hour == 15)
        #expect(time.minute == 30)
    }

    @Test func staysWithinTheDay() {
        #expect(TimeOfDay(minutes: -5).minutes == 0)
        #expect(TimeOfDay(minutes: 1440).description == "24:00")
        #expect(TimeOfDay(minutes: 2000).minutes == 1440)
        #expect((TimeOfDay(minutes: 1430) + 20).minutes == 1440)
        #expect((TimeOfDay(minutes: 10) - 20).minutes == 0)
    }

    @Test func addsAndTakesMinutes() {
        let time = TimeOfDay(minutes: 595)
        #expect((time + 70).description == "11:05")
        #expect((time - 70).description == "08:45")
        #expect((time + 70) - 70 == time)
    }

    @Test func ordersByTime() {
        let texts = ["15:00", "09:59", "10:00", "00:30"]
        let sorted = texts.compactMap { TimeOfDay($0) }.sorted().map(\.description)
        #expect(sorted == ["00:30", "09:59", "10:00", "15:00"])
    }

    @Test func isWrittenAsTheClockShowsIt() throws {
        let times = [TimeOfDay(minutes: 0), TimeOfDay(minutes: 930), TimeOfDay(minutes: 1440)]
        let data = try JSONEncoder().encode(times)
        #expect(String(decoding: data, as: UTF8.self) == #"["00:00","15:30","24:00"]"#)
        #expect(try JSONDecoder().decode([TimeOfDay].self, from: data) == times)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([TimeOfDay].self, from: Data(#"["24:01"]"#.utf8))
        }
    }
}
