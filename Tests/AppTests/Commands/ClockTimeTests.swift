@testable import App
import Core
import Testing

/// Times as they are typed.
@Suite struct ClockTimeTests {
    @Test(arguments: [
        ("11.20", "11:20"), ("11:20", "11:20"), ("9.05", "09:05"), ("11.20 a.m.", "11:20"), ("3.20 p.m.", "15:20"),
        ("3 p.m.", "15:00"), ("3pm", "15:00"), ("12.30 p.m.", "12:30"), ("12.05 a.m.", "00:05"), ("noon", "12:00"),
        ("15.20", "15:20"), ("0.00", "00:00"),
    ])
    func isRead(text: String, time: String) throws {
        let read = try #require(ClockTime(argument: text))
        #expect(read.time.description == time)
        #expect(read.date == nil)
    }

    @Test(arguments: [
        "", "11", "25.00", "11.60", "11.2", "11.200", "13 p.m.", "0 a.m.", "-1.20", "١١.٢٠", "11.20.30", "p.m.", ":",
    ])
    func isRefused(text: String) { #expect(ClockTime(argument: text) == nil) }

    @Test func aDayMayStandBeforeIt() throws {
        let read = try #require(ClockTime(argument: "2019-04-27 3 p.m."))
        #expect(read.date == CalendarDate("2019-04-27"))
        #expect(read.time.description == "15:00")
    }
}
