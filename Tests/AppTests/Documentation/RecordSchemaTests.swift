import Core
import Foundation
@testable import MeetingRecord
import PanelTesting
@testable import Programme
import Testing

/// The published schema of a record knows the words that the program knows.
@Suite struct RecordSchemaTests {
    private struct Schema: Decodable {
        struct Form: Decodable {
            let properties: [String: Property]?
            let required: [String]?
            let `enum`: [String]?
            let pattern: String?
        }
        struct Property: Decodable {
            let `enum`: [String]?
        }
        let forms: [String: Form]

        enum CodingKeys: String, CodingKey { case forms = "$defs" }

        func words(_ form: String, _ key: String) -> [String]? { forms[form]?.properties?[key]?.enum }
    }

    private static func schema() throws -> Schema {
        let url = Checkout.root.appending(path: "Documentation/record.schema.json")
        return try JSONDecoder().decode(Schema.self, from: Data(contentsOf: url))
    }

    @Test func itsWordsAreTheProgramsOwn() throws {
        let schema = try Self.schema()
        #expect(schema.words("point", "item") == ProgrammeItem.Kind.allCases.map(\.rawValue))
        #expect(schema.words("point", "kind") == PointKind.allCases.map(\.rawValue))
        #expect(schema.words("point", "about") == Topic.allCases.map(\.rawValue))
        #expect(schema.words("point", "release") == Release.allCases.map(\.rawValue))
        #expect(schema.words("speaker", "kind") == SpeakerKind.allCases.map(\.rawValue))
        #expect(Set(schema.forms["language"]?.enum ?? []) == Set(Language.allCases.map(\.rawValue)))
    }

    @Test func itsNamesOfPointsAreTheProgramsOwn() throws {
        let pattern = try Regex(try #require(try Self.schema().forms["point-id"]?.pattern))
        for name in ["P1", "P12", "P999999999", "P1000000000", "P0", "P01", "P-1", "P+1", "p1", "P", "1", "P1 ", ""] {
            let isName = name.firstMatch(of: pattern) != nil
            #expect(isName == (PointID(rawValue: name).number != nil), "'\(name)'")
        }
    }

    /// A point with every key has the schema's keys, and loses its line with any that the schema requires.
    @Test func itsKeysAreTheProgramsOwn() throws {
        let form = try #require(try Self.schema().forms["point"])
        var point = try RecordSamples.point(1)
        (point.item, point.about, point.language) = (.questions, .form(.convergence), .french)
        (point.cites, point.answers, point.supports) = ([CitedSource(source: "S/2019/103")], ["P1"], ["WA1"])
        (point.prepared, point.release) = (true, .podium)
        let line = Data(RecordBytes.line(.point(point)))
        let object = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
        #expect(Set(object.keys) == Set((form.properties ?? [:]).keys))
        for key in object.keys {
            let rest = try JSONSerialization.data(withJSONObject: object.filter { $0.key != key })
            let bytes = RecordBytes.line(try RecordSamples.opening()) + Array(rest) + [0x0A]
            let (record, _) = RecordReading.read(
                ContentFile(path: "record.jsonl", bytes: bytes), now: RecordSamples.now)
            #expect(record?.points.isEmpty == form.required?.contains(key), "without '\(key)'")
        }
    }
}
