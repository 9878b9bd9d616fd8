@testable import App
@testable import BriefingPacks
import Core
import Foundation
import PanelTesting
import Testing

/// What a desk keeps in its file and out of packs: no list asks for its translation or says that a pack has it.
@Suite struct KeptInFileTests {
    /// An example of a meeting, one of whose panels keeps an experience in its file.
    private static func meeting() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for file in Checkout().files(in: "Examples/two-days") { try folder.write(file.bytes, to: String(file.name)) }
        let text = folder.text("1-north.yaml")
        let kept = """
            experiences:
              - id: N9
                who: State N
                in packs: no
                text: State N keeps Mali in its file.
                sources: [{key: kept}]
            """
        try folder.write(text.replacing("experiences:\n  -", with: "\(kept)\n  -"), to: "1-north.yaml")
        try folder.write(
            folder.text("sources.yaml")
                + "  kept: {title: A note, publisher: State N, kind: news, published: 2019-10-01, read: full}\n",
            to: "sources.yaml")
        return folder
    }

    private static func list(_ command: String, _ arguments: String...) throws -> [[String: Any]] {
        let folder = try meeting()
        defer { folder.remove() }
        let run = try Command.dais(arguments: [command] + arguments + ["--format", "json", "--meeting", folder.path])
        let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(
            (json as? [String: Any])?[command] as? [[String: Any]] ?? json as? [[String: Any]], "\(run.errors)")
    }

    @Test func noTranslationIsAskedFor() throws {
        let assembly = try Fixture.sample(
            """
            findings:
              - {id: X1, text: Printed., sources: [{key: release}]}
              - {id: X2, text: Kept., sources: [{key: release}], in packs: no}
            """)
        let state = try #require(TranslationState.all(of: assembly, in: .french).first { $0.file == "sample" })
        #expect(state.missing.contains("X1") && !state.missing.contains("X2"))
        #expect(state.texts == state.missing.count)
        #expect(state.stub(assembly).contains("X1:") && !state.stub(assembly).contains("X2:"))
    }

    /// A translation that is there already is no fault: the item may come back into packs.
    @Test func aTranslationOfItIsNoFault() throws {
        let item = "text: Who met whom then?, sources: [{key: release}], in packs: no"
        let assembly = try Fixture.sample("findings: [{id: X1, \(item)}]")
        let mark = Fingerprint.of("Who met whom then?")
        let file = ContentFile(
            path: "x/sample.fr.yaml",
            bytes: Array("translation: sample\nlanguage: fr\ntexts:\n  X1: {of: \"\(mark)\", text: Qui ?}\n".utf8))
        let with = Assembly(
            assembly.meeting, try PanelRegistry(assembly.modules), [:], [],
            [TranslatedFile(file: file, parsed: ParsedContent(file))], contentHash: "")
        #expect(with.translationDiagnostics.isEmpty)
    }

    @Test func mentionsSayThatNoPackHasIt() throws {
        let row = try #require(try Self.list("mentions", "Mali").first)
        #expect(row["item"] as? String == "N9")
        #expect((row["packs"] as? [String])?.isEmpty == true && row["isInPacks"] as? Bool == false)
        let folder = try Self.meeting()
        defer { folder.remove() }
        let text = try Command.dais("mentions", "Mali", "--meeting", folder.path).output
        #expect(text.hasPrefix("N9  north  kept in the desk's file, and only in the secretariat's pack\n"), "\(text)")
    }

    @Test func sourcesTellWhatIsPrintedFromWhatIsKept() throws {
        let rows = try Self.list("sources")
        let row = try #require(rows.first { $0["key"] as? String == "kept" })
        #expect(row["citedBy"] as? [String] == ["N9"] && row["keptInFile"] as? [String] == ["N9"])
        #expect(row["reference"] as? String == "State N, 2019")
        let folder = try Self.meeting()
        defer { folder.remove() }
        let text = try Command.dais("sources", "--meeting", folder.path).output
        #expect(text.contains("cited by N9, which no pack prints\n"), "\(text)")
    }

    @Test func everySourceIsListedUnderAReferenceOfItsOwn() throws {
        let run = try Command.dais("sources", "--format", "json")
        let rows = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(Set(rows.compactMap { $0["reference"] as? String }).count == rows.count)
    }

    @Test func panelsCountWhatPacksMayPrint() throws {
        let row = try #require(try Self.list("panels").first { $0["id"] as? String == "north" })
        #expect(row["experiences"] as? Int == 1)
        #expect(row["keptInFile"] as? [String] == ["N9"])
        #expect((row["heldBack"] as? [[String: Any]])?.isEmpty == true)
    }

    @Test func noPackPrintsIt() throws {
        let folder = try Self.meeting()
        defer { folder.remove() }
        let briefer = try Fixture.briefer(Assembly(.meeting(folder.path)), asOf: "2019-11-14")
        for request in briefer.requests(for: Reader.allCases) where request.reader != .secretariat {
            for (format, text) in Fixture.texts(briefer.document(request)) {
                #expect(!text.contains("keeps Mali") && !text.contains("State N, 2019"), "\(request) in \(format)")
            }
        }
    }
}
