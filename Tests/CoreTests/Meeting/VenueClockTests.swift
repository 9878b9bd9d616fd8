import Core
import PanelTesting
import Testing

/// What a clock at the venue shows, and when.
@Suite struct VenueClockTests {
    @Test(arguments: [
        ("America/New_York", "2019-04-26", "10:00", "2019-04-26T10:00:00-04:00"),
        ("America/New_York", "2019-01-31", "10:00", "2019-01-31T10:00:00-05:00"),
        ("Asia/Kathmandu", "2019-04-26", "10:00", "2019-04-26T10:00:00+05:45"),
        ("Pacific/Kiritimati", "2019-04-26", "00:00", "2019-04-26T00:00:00+14:00"),
        // Skipped: the offset before the change. Repeated: the first of the two.
        ("America/New_York", "2019-03-10", "01:59", "2019-03-10T01:59:00-05:00"),
        ("America/New_York", "2019-03-10", "02:30", "2019-03-10T02:30:00-05:00"),
        ("America/New_York", "2019-03-10", "03:00", "2019-03-10T03:00:00-04:00"),
        ("America/New_York", "2019-11-03", "01:30", "2019-11-03T01:30:00-04:00"),
        ("America/New_York", "2019-11-03", "02:00", "2019-11-03T02:00:00-05:00"),
        ("Europe/Berlin", "2019-10-27", "02:30", "2019-10-27T02:30:00+02:00"),
        ("Europe/Berlin", "2019-03-31", "02:30", "2019-03-31T02:30:00+01:00"),
        // A whole day was skipped.
        ("Pacific/Apia", "2011-12-30", "12:00", "2011-12-30T12:00:00-10:00"),
        ("Pacific/Apia", "2011-12-31", "12:00", "2011-12-31T12:00:00+14:00"),
    ])
    func everyTimeHasAMoment(zone: String, day: String, time: String, moment: String) throws {
        let clock = VenueClock(zone: try #require(ZoneName(zone)))
        let found = clock.moment(try #require(TimeOfDay(time)), on: try #require(CalendarDate(day)))
        #expect(found?.description == moment)
    }

    @Test func theMidnightThatEndsADayIsTheNextDays() throws {
        let clock = VenueClock(zone: try #require(ZoneName("America/New_York")))
        let moment = clock.moment(TimeOfDay(minutes: 1440), on: try #require(CalendarDate("2019-03-09")))
        #expect(moment?.description == "2019-03-10T00:00:00-05:00")
        #expect(clock.moment(TimeOfDay(minutes: 1440), on: try #require(CalendarDate("2199-12-31"))) == nil)
    }

    /// The wall shows what was asked for, in every zone's year and at every minute that the zone has.
    @Test(arguments: [
        "America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Africa/Casablanca", "Australia/Lord_Howe",
    ])
    func theClockShowsTheTimeOfItsMoment(zone: String) throws {
        let clock = VenueClock(zone: try #require(ZoneName(zone)))
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<2000 {
            let date = try #require(CalendarDate(daysSince1970: Int.random(in: 0...36_000, using: &generator)))
            let time = TimeOfDay(minutes: Int.random(in: 0..<1440, using: &generator))
            let moment = try #require(clock.moment(time, on: date))
            #expect(moment.date == date && moment.time == time)
        }
    }
}
