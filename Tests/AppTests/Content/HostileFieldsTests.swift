@testable import App
import Core
@testable import Documents
import Foundation
@testable import MeetingRecord
import PanelTesting
@testable import Programme
import Testing

/// Every refused character, raw and by every escape, in every field that a schema knows: an error at its place.
@Suite struct HostileFieldsTests {
    private static let characters: [Unicode.Scalar] =
        ([
            0x00, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D,
            0x200E,
            0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2061, 0x2066, 0x2069, 0x3164, 0xE000, 0xFE0F, 0xFEFF,
            0xFFF9,
            0xFFFA, 0xFFFB, 0xFFFE, 0xFFFF, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0x10FFFF,
        ] as [UInt32]).compactMap(Unicode.Scalar.init)

    private static func digits(_ value: UInt32, _ count: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: count - digits.count) + digits
    }

    /// YAML 1.2, 5.7: the escapes of a double-quoted scalar.
    private static func escapes(of scalar: Unicode.Scalar) -> [String] {
        let named: [UInt32: String] = [
            0x00: "0", 0x07: "a", 0x08: "b", 0x0B: "v", 0x0C: "f", 0x1B: "e", 0x85: "N", 0x2028: "L", 0x2029: "P",
        ]
        let value = scalar.value
        return [named[value]].compactMap { $0 } + (value < 0x100 ? ["x\(digits(value, 2))"] : [])
            + (value < 0x1_0000 ? ["u\(digits(value, 4))"] : []) + ["U\(digits(value, 8))"]
    }

    /// A file that holds nothing but the way to one field.
    private static func file(_ name: String, _ path: [SchemaFields.Step], _ value: String) -> (ContentFile, column: Int)
    {
        var (front, back) = ("", "")
        for step in path {
            switch step {
            case .key(let key): (front, back) = ("\(front){\"\(key)\": ", "}\(back)")
            case .anyKey: (front, back) = ("\(front){a1: ", "}\(back)")
            case .element: (front, back) = ("\(front)[", "]\(back)")
            }
        }
        let file = ContentFile(path: name, bytes: Array("\(front)\(value)\(back)\n".utf8))
        return (file, front.unicodeScalars.count + 1)
    }

    private static func diagnostics(of file: ContentFile, _ schema: ContentSchema) -> [Diagnostic] {
        schema.name == "draft" ? DraftReading.read(file).diagnostics : ParsedContent(file).diagnostics
    }

    private static func name(_ schema: ContentSchema) -> String {
        schema.name == "translation" ? "panel.fr.yaml" : "\(schema.name).yaml"
    }

    @Test(arguments: [ContentSchema.draft] + ContentSchema.ofContent)
    func contentRefusesThemInEveryField(schema: ContentSchema) throws {
        let paths = try SchemaFields(Data(schema.text.utf8)).paths
        #expect(paths.count >= 3)
        let name = Self.name(schema)
        for path in paths {
            func expect(_ value: String, at offset: Int, _ scalar: Unicode.Scalar) {
                let (file, column) = Self.file(name, path, value)
                let found = Self.diagnostics(of: file, schema)
                let place = Position(path: name, line: 1, column: column + offset)
                let isRefused = found.count == 1 && found[0].rule == "content.bytes" && found[0].position == place
                let isShown = found.allSatisfy { RefusedCharacters.first(in: $0.description) == nil }
                #expect(isRefused && isShown, "\(scalar.codePoint) in \(path) as \(value.debugDescription): \(found)")
            }
            for scalar in Self.characters {
                for escape in Self.escapes(of: scalar) { expect("\"a\\\(escape)b\"", at: 0, scalar) }
                expect("\"a\(Character(scalar))b\"", at: 2, scalar)
            }
        }
    }

    // MARK: JSON

    /// Every text of a JSON value: the steps that lead to it, and where its letters begin and end.
    private static func texts(_ value: JSONValue, _ path: [SchemaFields.Step] = []) -> [(
        path: [SchemaFields.Step], place: Int
    )] {
        switch value.content {
        case .object(let members): members.flatMap { texts($0.value, path + [.key($0.key)]) }
        case .list(let values): values.flatMap { texts($0, path + [.element]) }
        case .text: [(path, value.place)]
        case .number, .boolean, .null: []
        }
    }

    /// RFC 8259, 7: raw, and by the escape.
    private static func forms(of scalar: Unicode.Scalar) -> [String] {
        let escaped = String(scalar).utf16.map { "\\u" + digits(UInt32($0), 4) }.joined()
        return [String(scalar), escaped]
    }

    /// Puts every character into the first text of each field of a value, each in turn.
    private static func each(
        _ bytes: [UInt8],
        _ body: (_ hostile: [UInt8], _ scalar: Unicode.Scalar, _ path: [SchemaFields.Step]) throws -> Void
    ) throws {
        var seen: Set<[SchemaFields.Step]> = []
        for (path, place) in texts(try JSONParser.value(of: bytes[...], depth: 12)) where seen.insert(path).inserted {
            for scalar in characters {
                for form in forms(of: scalar) {
                    try body(Array(bytes[...place]) + Array(form.utf8) + Array(bytes[(place + 1)...]), scalar, path)
                }
            }
        }
    }

    @Test func aRecordRefusesThemInEveryField() throws {
        var point = try RecordSamples.point(2)
        (point.item, point.about, point.language) = (.questions, .form(.convergence), .french)
        point.speaker = Speaker(kind: .memberState, of: "Mali", name: "A speaker")
        point.cites = [CitedSource(source: "S/2019/103", paragraph: "4")]
        (point.answers, point.supports, point.release) = (["P1"], ["WA1"], .podium)
        let moment = try RecordSamples.moment()
        let opening = RecordBytes.line(try RecordSamples.opening())
        let entries: [RecordEntry] = [
            .point(point), .withdrawal(of: PointID(number: 1), at: moment), .torn(bytes: 4, at: moment),
        ]
        let first = RecordBytes.line(.point(try RecordSamples.point(1)))
        var paths: Set<[SchemaFields.Step]> = []
        try Self.each(opening) { line, scalar, path in
            let (record, diagnostics) = RecordReading.read(
                ContentFile(path: "r", bytes: line + first), now: RecordSamples.now)
            paths.insert(path)
            let isRefused = diagnostics.contains { $0.severity == .error && $0.position?.line == 1 }
            #expect(record == nil && isRefused, "\(scalar.codePoint) in \(path)")
        }
        for entry in entries {
            try Self.each(RecordBytes.line(entry)) { line, scalar, path in
                let (record, diagnostics) = RecordReading.read(
                    ContentFile(path: "r", bytes: opening + first + line), now: RecordSamples.now)
                paths.insert(path)
                let isRefused = diagnostics.contains { $0.severity == .error && $0.position?.line == 3 }
                #expect(record?.points.count == 1 && isRefused, "\(scalar.codePoint) in \(path)")
                #expect(diagnostics.allSatisfy { RefusedCharacters.first(in: $0.description) == nil })
            }
        }
        let known = try SchemaFields(Data(contentsOf: Self.schema("record"))).paths
        #expect(paths == known, "a text of the schema that no line here has: \(known.subtracting(paths))")
    }

    @Test func aDayRefusesThemInEveryField() throws {
        let assembly = try Fixture.real()
        let bytes = DayText.bytes(of: try DayFileTests.day(missing: ["somebody"], until: TimeOfDay(minutes: 1050)))
        _ = try DayReading.read(ContentFile(path: "d", bytes: bytes), assembly)
        var paths: Set<[SchemaFields.Step]> = []
        try Self.each(bytes) { hostile, scalar, path in
            paths.insert(path)
            #expect("\(scalar.codePoint) in \(path)") {
                try DayReading.read(ContentFile(path: "d", bytes: hostile), assembly)
            } throws: {
                RefusedCharacters.first(in: "\($0)") == nil
            }
        }
        let known = try SchemaFields(Data(contentsOf: Self.schema("day"))).paths
        #expect(paths == known, "a text of the schema that the day here lacks: \(known.subtracting(paths))")
    }

    private static func schema(_ name: String) -> URL {
        Checkout.root.appending(path: "Documentation/\(name).schema.json")
    }
}
