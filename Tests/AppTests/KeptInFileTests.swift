import Core
import Foundation
import PanelTesting
import Testing

@testable import App
@testable import BriefingPacks

/// What a desk keeps in its file and out of packs: no list asks for its translation or says that a pack has it.
@Suite struct KeptInFileTests {
    /// The built-in content with one of West Africa's experiences kept in the file.
    private static func content() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let file = try #require(Checkout().panelFile(of: "WestAfrica"))
        let text = String(decoding: file.bytes, as: UTF8.self)
        let kept = text.replacing(
            "  - id: WAx21\n    who: Nigeria\n", with: "  - id: WAx21\n    who: Nigeria\n    in packs: no\n")
        try #require(kept != text)
        try folder.write(kept, to: "west-africa.yaml")
        return folder
    }

    private static func list(_ command: String, _ arguments: String...) throws -> [[String: Any]] {
        let folder = try content()
        defer { folder.remove() }
        let run = try Command.dais(
            arguments: [command] + arguments + ["--format", "json", "--content", folder.path])
        let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require((json as? [String: [[String: Any]]])?[command] ?? (json as? [[String: Any]]))
    }

    @Test func noTranslationIsAskedFor() throws {
        let folder = try Self.content()
        defer { folder.remove() }
        func state(_ arguments: String...) throws -> String {
            let run = try Command.dais(arguments: ["translations", "--language", "fr"] + arguments)
            return try #require(run.output.split(separator: "\n").first { $0.contains("west-africa") }).description
        }
        func count(_ line: String) throws -> Int {
            let words = line.split(separator: " ")
            let of = try #require(words.firstIndex(of: "of"))
            return try #require(Int(words[of + 1]))
        }
        #expect(try count(state("--content", folder.path)) == count(state()) - 1)
        let stub = try Command.dais(
            "translations", "--language", "fr", "--stub", "west-africa", "--content", folder.path)
        #expect(stub.output.contains("WAx1:") && !stub.output.contains("WAx21:"))
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
        let rows = try Self.list("mentions", "Nigeria")
        let row = try #require(rows.first { $0["item"] as? String == "WAx21" })
        #expect((row["packs"] as? [String])?.isEmpty == true && row["isInPacks"] as? Bool == false)
        let folder = try Self.content()
        defer { folder.remove() }
        let text = try Command.dais("mentions", "Nigeria", "--content", folder.path).output
        #expect(text.contains("WAx21  west-africa  kept in the desk's file, in no pack but the secretariat's"))
    }

    @Test func sourcesTellWhatIsPrintedFromWhatIsKept() throws {
        let rows = try Self.list("sources")
        let row = try #require(rows.first { ($0["citedBy"] as? [String])?.contains("WAx21") == true })
        #expect(row["keptInFile"] as? [String] == ["WAx21"])
        #expect(
            Set(rows.compactMap { $0["reference"] as? String }).count == rows.count, "each has a reference of its own")
    }

    @Test func panelsCountWhatPacksMayPrint() throws {
        let real = try #require(
            try PanelSummary.all(in: Fixture.real(), asOf: Fixture.real().meeting.date).first {
                $0.id == "west-africa"
            })
        let row = try #require(try Self.list("panels").first { $0["id"] as? String == "west-africa" })
        #expect(row["experiences"] as? Int == real.experiences - 1)
        #expect(try #require(row["keptInFile"] as? [String]).contains("WAx21"))
        let held = try #require(row["heldBack"] as? [[String: Any]])
        #expect(!held.contains { $0["id"] as? String == "WAx21" })
    }
}
