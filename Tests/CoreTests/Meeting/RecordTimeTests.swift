import Core
import PanelTesting
import Testing

@Suite struct RecordTimeTests {
    @Test func aMomentReadsAsItIsWritten() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<500 {
            let seconds = Int.random(in: -2_000_000_000...7_000_000_000, using: &generator)
            let offset = Int.random(in: -1080...1080, using: &generator)
            let moment = try #require(RecordTime(secondsSince1970: seconds, offset: offset))
            #expect(moment.secondsSince1970 == seconds)
            #expect(RecordTime(moment.description) == moment)
        }
    }

    @Test(arguments: [
        "", "2019-04-26", "2019-04-26 10:22:31Z", "2019-04-26T10:22:31", "2019-04-26T10:22:31z", "2019-02-29T10:22:31Z",
        "2019-04-26T24:00:00Z", "2019-04-26T10:60:00Z", "2019-04-26T10:22:60Z", "2019-04-26T10:22:31-19:00",
        "2019-04-26T10:22:31-04:60", "2019-04-26T10:22:31-0400 ", "２019-04-26T10:22:31Z",
    ])
    func whatIsNoMomentIsNone(text: String) { #expect(RecordTime(text) == nil) }

    @Test(arguments: [Int.min, Int.max, -3_000_000_000, 8_000_000_000])
    func secondsBeyondTheCalendarAreNone(seconds: Int) { #expect(RecordTime(secondsSince1970: seconds) == nil) }
}
