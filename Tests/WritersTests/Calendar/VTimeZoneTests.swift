import Core
import Testing
@testable import Writers

/// A zone in a calendar: one rule for each change of clocks where there is one, and the changes themselves where there is none.
@Suite struct VTimeZoneTests {
    private static func lines(_ zone: String, _ dates: String...) -> [String] {
        VTimeZone(zone: zone, dates: dates.compactMap { CalendarDate($0) }).lines
    }

    @Test(arguments: [
        ("America/New_York", ["FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"]),
        ("Europe/Vienna", ["FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"]),
        ("Australia/Lord_Howe", ["FREQ=YEARLY;BYMONTH=4;BYDAY=1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=1SU"]),
    ])
    func aYearlyRuleIsOne(zone: String, rules: [String]) {
        let lines = Self.lines(zone, "2019-04-26")
        #expect(lines.filter { $0.hasPrefix("RRULE:") } == rules.map { "RRULE:\($0)" })
        #expect(lines.count { $0 == "BEGIN:STANDARD" } == 1 && lines.count { $0 == "BEGIN:DAYLIGHT" } == 1)
        #expect(lines == Self.lines(zone, "2019-04-26", "2019-11-30"), "a meeting over a change needs no other rule")
    }

    /// The clocks of Morocco follow the moon, and those of Nepal never change.
    @Test(arguments: [("Africa/Casablanca", 3), ("Asia/Kathmandu", 1), ("UTC", 1)])
    func whereNoRuleHoldsTheChangesAreListed(zone: String, count: Int) {
        let lines = Self.lines(zone, "2019-04-26")
        #expect(lines.count { $0.hasPrefix("BEGIN:") && $0 != "BEGIN:VTIMEZONE" } == count)
        #expect(!lines.contains { $0.hasPrefix("RRULE:") })
    }
}
