@testable import App
import Core
@testable import Documents
@testable import Programme
@testable import Review
import Testing

/// Two plans of a day, told apart in words.
@Suite struct SessionChangesTests {
    private static func programme(_ sessions: [(id: String, parts: [(ProgrammeItem.Kind, Int)])]) throws -> Programme {
        let date = try #require(CalendarDate("2019-04-26"))
        let window = try #require(ServiceWindow("10:00-13:00", on: date))
        let range = try #require(MinuteRange(least: 5, wished: 10, most: 60))
        var start = window.start
        let planned = sessions.enumerated().map { index, session in
            let items = session.parts.map { kind, minutes in
                let item = ProgrammeItem(
                    kind: kind, start: start, end: TimeOfDay(minutes: start.minutes + minutes), range: range)
                start = item.end
                return item
            }
            return Session(
                id: SessionID(rawValue: session.id), number: index + 1, title: session.id.uppercased(), items: items)
        }
        return Programme(
            date: date, zone: "America/New_York",
            windows: [PlannedWindow(window: window, sessions: planned, margin: nil)])
    }

    private static func lines(
        _ old: [(id: String, parts: [(ProgrammeItem.Kind, Int)])],
        _ new: [(id: String, parts: [(ProgrammeItem.Kind, Int)])]
    ) throws -> [String] {
        SessionChanges(from: try programme(old), to: try programme(new), words: English()).lines
    }

    @Test func eachWayInWhichADayChangesIsALine() throws {
        let (a, b) = (
            ("a", [(ProgrammeItem.Kind.presentation, 10), (.questions, 10)]),
            ("b", [(ProgrammeItem.Kind.presentation, 10)])
        )
        #expect(try Self.lines([a, b], [a, b]).isEmpty)
        #expect(
            try Self.lines([a, b], [("a", [(.presentation, 20), (.questions, 10)]), b])
                == ["A: presentation 10 → 20", "B: begins at 10.30 a.m. instead of 10.20 a.m."])
        #expect(try Self.lines([a, b], [a]) == ["B: falls away"])
        #expect(try Self.lines([a], [a, b]) == ["Added: 2. B, 10.20–10.30 a.m."])
        // A part that is new, one that is gone, and parts that changed places.
        #expect(try Self.lines([b], [("b", [(.presentation, 10), (.questions, 15)])]) == ["B: questions 0 → 15"])
        #expect(try Self.lines([a], [("a", [(.presentation, 10)])]) == ["A: questions left out (10 min)"])
        #expect(
            try Self.lines([a], [("a", [(.questions, 10), (.presentation, 10)])])
                == ["1. A: questions 10–10.10 a.m., presentation 10.10–10.20 a.m."])
    }
}
