import Core
@testable import MeetingRecord
import PanelTesting
import Testing

/// What holds of every record, whatever was said.
@Suite struct RecordInvariantTests {
    private static func read(_ bytes: [UInt8]) -> (record: Record?, diagnostics: [Diagnostic]) {
        RecordReading.read(ContentFile(path: "record.jsonl", bytes: bytes), now: RecordSamples.now)
    }

    private static func points(_ count: Int, _ generator: inout SeededGenerator) throws -> [Point] {
        var points: [Point] = []
        for number in 1...count { points.append(try RecordSamples.point(number, &generator)) }
        return points
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func everyPointIsOneLineAndComesBackAsItWas(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let points = try Self.points(30, &generator)
        for point in points {
            let line = RecordBytes.line(.point(point))
            #expect(line.firstIndex(of: 0x0A) == line.count - 1)
        }
        let (record, diagnostics) = Self.read(try RecordSamples.bytes(points.map(RecordEntry.point)))
        #expect(diagnostics.isEmpty, "\(diagnostics.first?.description ?? "")")
        #expect(record?.points == points)
    }

    /// A record that grows says what it said, and what its new lines say.
    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func whatIsAppendedChangesNothingBeforeIt(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let points = try Self.points(12, &generator)
        let bytes = try RecordSamples.bytes(points.map(RecordEntry.point))
        let ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
        for (count, end) in ends.enumerated() {
            #expect(Self.read(Array(bytes[..<end])).record?.points == Array(points[..<count]))
        }
    }

    /// Wherever a record is cut off, the whole lines before the cut are there, and nothing else is.
    @Test func aCutAnywhereLosesTheLineItCutsAlone() throws {
        let points = try (1...3).map { try RecordSamples.point($0, "said é 文") }
        let bytes = try RecordSamples.bytes(points.map(RecordEntry.point))
        let opening = RecordBytes.line(try RecordSamples.opening()).count
        for end in opening...bytes.count {
            let (record, diagnostics) = Self.read(Array(bytes[..<end]))
            let whole = bytes[..<end].count { $0 == 0x0A } - 1
            // A line that lacks its break alone counts already.
            let isWhole = end < bytes.count && bytes[end] == 0x0A
            #expect(record?.points == Array(points[..<(whole + (isWhole ? 1 : 0))]))
            #expect(diagnostics.isEmpty == (isWhole || bytes[end - 1] == 0x0A))
        }
    }

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func aLineThatIsSpoiltSpoilsNoOther(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let points = try (1...6).map { try RecordSamples.point($0) }
        var lines = try [RecordSamples.opening()].map(RecordBytes.line) + points.map { RecordBytes.line(.point($0)) }
        let spoilt = Int.random(in: 1...6, using: &generator)
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            let index = Int.random(in: 0..<lines[spoilt].count - 1, using: &generator)
            // Any byte but a line break, which would make two lines of one.
            lines[spoilt][index] = UInt8.random(in: 0x0B...0xFF, using: &generator)
        }
        let (record, _) = Self.read(lines.flatMap { $0 })
        let others = points.filter { $0.id.number != spoilt }
        #expect(record?.points.filter { point in others.contains(point) } == others)
    }

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func anyBytesAreAnsweredWithARecordOrAReason(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("{}[]\",:\\u0d8\n P1-\u{FEFF}é".utf8) + [0, 0xFF]
        let bytes = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
            alphabet.randomElement(using: &generator) ?? 0
        }
        let (record, diagnostics) = Self.read(bytes)
        #expect(record == nil && !diagnostics.isEmpty)
    }
}
