import Core
@testable import MeetingRecord
import PanelTesting
@testable import Programme
import Testing

/// Records that tests make up; their speakers are placeholders.
enum RecordSamples {
    /// An opening of an exercise.
    static func opening() throws -> RecordEntry {
        .opening(
            RecordOpening(
                record: "exercise", meeting: "nexus", date: try #require(CalendarDate("2019-04-26")),
                language: .english, exercise: true))
    }

    /// A point with what a point must have.
    static func point(_ number: Int, _ text: String = "a point", answers: [PointID] = []) throws -> Point {
        Point(
            id: PointID(number: number), at: try moment(), session: "latin-america", kind: .mainPoint,
            speaker: Speaker(kind: .memberState, of: "State A"), text: text, answers: answers)
    }

    static func moment() throws -> RecordTime {
        try #require(RecordTime("2019-04-26T10:22:31-04:00"))
    }

    /// A moment after every sample.
    static let now = 1_600_000_000

    /// The bytes of a record with an opening and the entries after it.
    static func bytes(_ entries: [RecordEntry]) throws -> [UInt8] {
        RecordBytes.line(try opening()) + entries.flatMap(RecordBytes.line)
    }

    /// Any point at all, of what the generator gives.
    static func point(_ number: Int, _ generator: inout SeededGenerator) throws -> Point {
        let offset = Int.random(in: -1080...1080, using: &generator)
        let day = Int.random(in: 0...18_000, using: &generator)
        let at = try #require(
            RecordTime(secondsSince1970: day * 86_400 + Int.random(in: 0..<86_400, using: &generator), offset: offset))
        let numbers = 0..<Int.random(in: 0...3, using: &generator)
        return Point(
            id: PointID(number: number), at: at, session: SessionID(rawValue: text(&generator)),
            item: maybe(ProgrammeItem.Kind.allCases, &generator),
            kind: PointKind.allCases.randomElement(using: &generator) ?? .lesson,
            about: maybe(Topic.allCases, &generator),
            speaker: Speaker(
                kind: SpeakerKind.allCases.randomElement(using: &generator) ?? .other,
                of: Bool.random(using: &generator) ? text(&generator) : nil,
                name: Bool.random(using: &generator) ? text(&generator) : nil),
            language: maybe(Language.allCases, &generator), text: text(&generator),
            cites: numbers.map { CitedSource(source: "S/2019/\($0 + 1)", paragraph: $0 == 0 ? nil : "\($0)") },
            answers: numbers.map { PointID(number: $0 + 1) }, supports: numbers.map { "WA\($0 + 1)" },
            prepared: Bool.random(using: &generator), release: maybe(Release.allCases, &generator) ?? .participants)
    }

    private static func maybe<Value>(_ values: [Value], _ generator: inout SeededGenerator) -> Value? {
        Bool.random(using: &generator) ? values.randomElement(using: &generator) : nil
    }

    /// A text of signs that are easily taken for something else.
    private static func text(_ generator: inout SeededGenerator) -> String {
        let pieces = [
            "a", "\"", "\\", "/", "\\n", "{", "}", "[", ",", ":", " ", "é", "e\u{301}", "文", "عربي", "😀", "\u{A0}",
            "\u{2019}", "\\u0041", "P1", "null",
        ]
        let count = Int.random(in: 1...20, using: &generator)
        return "x" + (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
}
