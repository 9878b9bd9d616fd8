@testable import Core
import Testing

@Suite struct HoursReadingTests {
    private static let person = """
        people:
          - {id: one, name: Somebody, function: Speaker, role: moderator, session: [opening], confirmed: false,
             HOURS, sources: [{key: concept-note, paragraph: 8}]}

        """

    private func read(hours: String) -> (meeting: Meeting?, diagnostics: [Diagnostic]) {
        let text = Self.person.replacing("HOURS", with: hours)
        let files = SampleMeeting.files.map { file in
            file.name == "people.yaml" ? ContentFile(path: file.path, bytes: Array(text.utf8)) : file
        }
        return MeetingReading.read(files)
    }

    private func read(windows: String, zone: String = "America/New_York", date: String = "2019-04-26")
        -> [String]
    {
        let files = SampleMeeting.files.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self)
                .replacing("\"10:00-13:00\"", with: windows).replacing("America/New_York", with: zone)
                .replacing("date: 2019-04-26", with: "date: \(date)")
            return ContentFile(path: file.path, bytes: Array(text.utf8))
        }
        return MeetingReading.read(files).diagnostics.map(\.message)
    }

    @Test func hoursElsewhereAreReadOntoTheVenuesClock() throws {
        let reading = read(hours: "remote: true, zone: Asia/Bangkok, hours: [\"2019-04-26 20:00-23:30\"]")
        #expect(reading.diagnostics == [])
        let hours = try #require(reading.meeting?.people.first?.hours)
        #expect(hours.map { "\($0.lowerBound.time)–\($0.upperBound.time)" } == ["09:00–12:30"])
        #expect(hours.first?.lowerBound.date == CalendarDate("2019-04-26"))
    }

    @Test func hoursWithoutAZoneAreTheVenuesAndThoseThatTouchAreOne() throws {
        let reading = read(hours: "hours: [\"11:00-12:00\", \"10:00-11:00\", \"15:00-16:00\"]")
        let hours = try #require(reading.meeting?.people.first?.hours)
        #expect(hours.map { "\($0.lowerBound.time)–\($0.upperBound.time)" } == ["10:00–12:00", "15:00–16:00"])
    }

    @Test func hoursWithoutADayAreThoseOfEveryDay() throws {
        let files = SampleMeeting.files.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self)
                .replacing("\"10:00-13:00\"", with: "\"10:00-13:00\", \"2019-04-29 10:00-13:00\"")
            let people = Self.person.replacing("HOURS", with: "hours: [\"11:00-12:00\", \"2019-04-29 09:00-10:00\"]")
            return ContentFile(
                path: file.path, bytes: Array((file.name == "people.yaml" ? people : text).utf8))
        }
        let reading = MeetingReading.read(files)
        #expect(reading.diagnostics == [])
        let hours = try #require(reading.meeting?.people.first?.hours)
        #expect(
            hours.map { "\($0.lowerBound.date.map { "\($0)" } ?? "") \($0.lowerBound.time)" }
                == ["2019-04-26 11:00", "2019-04-29 09:00", "2019-04-29 11:00"])
    }

    @Test(arguments: [
        ("Europe/Paris", "2019-03-31 02:30-04:00", "02:30 does not exist on 2019-03-31 in Europe/Paris"),
        ("Europe/Paris", "2019-10-27 01:00-02:30", "02:30 occurs twice on 2019-10-27 in Europe/Paris"),
        ("Asia/Nowhere", "10:00-11:00", "'Asia/Nowhere' is not a time zone"),
        ("Asia/Bangkok", "11:00-10:00", "'11:00-10:00' is not a service window"),
    ])
    func hoursThatNoClockShowsAreRefusedWithTheirPlace(zone: String, hours: String, message: String) throws {
        let reading = read(hours: "zone: \(zone), hours: [\"\(hours)\"]")
        let line = try #require(reading.diagnostics.first)
        #expect(reading.diagnostics.count == 1)
        #expect(line.message.contains(message), "\(line)")
        #expect(line.position?.line == 3)
    }

    @Test func aWindowHoldsNoChangeOfClocks() {
        let messages = read(windows: "\"01:00-04:00\"", zone: "Europe/Paris", date: "2019-03-31")
        #expect(messages == ["the clocks of Europe/Paris change within this service window"])
        #expect(read(windows: "\"04:00-06:00\"", zone: "Europe/Paris", date: "2019-03-31") == [])
    }

    @Test func theFirstWindowIsOnTheMeetingsDay() {
        for windows in ["\"2019-04-27 10:00-13:00\"", "\"2019-04-25 10:00-13:00\", \"10:00-13:00\""] {
            #expect(read(windows: windows) == ["the first service window is not on the day of the meeting's `date`"])
        }
        #expect(read(windows: "\"2019-04-26 10:00-13:00\"") == [])
        #expect(read(windows: "\"2019-04-27 10:00-13:00\", \"10:00-13:00\"") == [])
    }

    @Test func everyMinuteOfAYearIsReadBackOrNamed() throws {
        let zone = try #require(ZoneName("Europe/Paris"))
        let first = try #require(CalendarDate("2019-01-01")).daysSince1970 * 1440
        var (skipped, repeated) = (0, 0)
        for minute in stride(from: first, to: first + 365 * 1440, by: 10) {
            let local = Moment(minutes: minute)
            switch zone.reading(of: local) {
            case .once(let moment): #expect(zone.local(of: moment) == local)
            case .skipped: skipped += 1
            case .repeated: repeated += 1
            }
        }
        #expect(skipped == 6 && repeated == 6)
    }
}
