@testable import App
@testable import BriefingPacks
@testable import Digests
@testable import Documents
import Foundation
import Testing
@testable import Writers

/// `dais diff` on two packs folders: what their documents print, and nothing that their manifests may lead to elsewhere.
@Suite struct PacksDiffTests {
    private static func packs(_ content: ContentCopy? = nil, at name: String, in folder: TemporaryFolder) throws
        -> String
    {
        let path = "\(folder.path)/\(name)"
        let place = content.map { ["--content", $0.path] } ?? []
        let made = try Command.dais(
            arguments: ["packs", "--out", path, "--language", "en", "--format", "json"] + place)
        try #require(made.exitCode == 0, "\(made.errors)")
        return path
    }

    @Test func whatIsPrintedOtherwiseIsTold() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let copy = try ContentCopy()
        defer { copy.remove() }
        let file = ContentCopy.westAfrica
        try copy.editFirst(file, "vulnerable to exploitation for", to: "vulnerable to abuse for")
        try copy.edit(file, "presentation: [10, 15, 20]", to: "presentation: [10, 10, 20]")
        try copy.edit(
            file, "sources: [{key: concept-note, paragraph: 6, via: S/2019/50}]\n    release: public\n  # The note",
            to: "sources: [{key: concept-note, paragraph: 5, via: S/2019/50}]\n    release: public\n  # The note")
        let old = try Self.packs(at: "old", in: folder)
        let new = try Self.packs(copy, at: "new", in: folder)
        #expect(try Command.dais("diff", old, old).exitCode == 0)
        let result = try Command.dais("diff", old, "\(new)/manifest.json")
        #expect(result.exitCode == 1 && result.errors.isEmpty)
        let delegation = try #require(
            result.output.components(separatedBy: "\n\n").first { $0.hasPrefix("Delegation's pack\n") })
        #expect(delegation.contains("  session west-africa  moved\n"))
        #expect(delegation.contains("  WA2  reworded\n      text: "))
        #expect(delegation.contains("could be vulnerable to [-exploitation-] {+abuse+} for"))
        #expect(delegation.contains("  WA3a  re-sourced\n      sources: concept note, para. [-6,-] {+5,+} summarizing"))
        #expect(result.output.contains("Press pack\n  session west-africa  moved\n"))
        // A document on one side alone; content and packs; a language that is not there.
        let one = try Command.dais(
            "packs", "--out", "\(folder.path)/one", "--language", "en", "--format", "json", "--reader", "press")
        #expect(one.exitCode == 0)
        let fewer = try Command.dais("diff", old, "\(folder.path)/one")
        #expect(fewer.output.contains("  document chair  withdrawn\n") && !fewer.output.contains("WA1"))
        for (sides, rule) in [
            ([old, copy.path], "diff.side"), ([copy.path, old], "diff.side"),
            ([old, new, "--language", "fr"], "diff.format"), ([old, new, "--out", "x"], "diff.side"),
            ([old, new, "--language", "fr", "--language", "en"], "diff.format"),
        ] {
            let refused = try Command.dais(arguments: ["diff"] + sides, in: folder.path)
            #expect(refused.exitCode == 2 && refused.errors.contains("[\(rule)]"), "\(refused.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/x"))
    }

    /// Packs of a program that wrote no kinds of tables are compared with those of this one.
    @Test func packsWithoutKindsOfTablesAreRead() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let new = try Self.packs(at: "new", in: folder)
        func difference(_ floor: String) throws -> Command {
            var manifest = try #require(Manifest.read(in: new))
            for (index, entry) in manifest.files.enumerated() {
                var text = folder.text("new/\(entry.path)")
                text.replace(/"kind": "[a-z-]+", "caption"/, with: "\"caption\"")
                text.replace("\"The floor\"", with: "\"\(floor)\"")
                manifest.files[index].sha256 = SHA256.hex(of: Array(text.utf8))
                try folder.write(text, to: "old/\(entry.path)")
            }
            try folder.write(JSONText.of(manifest), to: "old/manifest.json")
            return try Command.dais("diff", "\(folder.path)/old", new)
        }
        let none = try difference("The floor")
        #expect(none.exitCode == 0 && none.output.isEmpty, "\(none.output)\(none.errors)")
        let one = try difference("Everyone")
        #expect(one.exitCode == 1 && one.output.contains("speakers: [-Everyone-] {+The floor+}"), "\(one.output)")
    }

    /// A folder with a manifest of one entry, and whatever stands there.
    private static func folder(_ path: String, _ document: [UInt8], digest: String? = nil, named name: String) throws
        -> TemporaryFolder
    {
        let folder = try TemporaryFolder()
        let entry = """
            {"path": \(name), "sha256": "\(digest ?? SHA256.hex(of: document))", "bytes": 1, "title": "T",
             "reader": "press", "language": "en", "format": "json", "release": "public", "asOf": "2019-04-26",
             "draft": true, "document": "", "content": ""}
            """
        try folder.write(
            """
            {"dais": 2, "program": "0", "meeting": "m", "content": "", "zone": "Etc/UTC", "files": [\(entry)], "pages": []}
            """, to: "manifest.json")
        if !path.isEmpty { try folder.write(document, to: path) }
        return folder
    }

    private static func refusal(_ folder: TemporaryFolder) throws -> String {
        defer { folder.remove() }
        let result = try Command.dais("diff", folder.path, folder.path)
        #expect(result.exitCode == 2 && result.output.isEmpty, "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
        return result.errors
    }

    private static func document() throws -> [UInt8] {
        let assembly = try Fixture.sample("findings: []")
        return JSONWriter().write(try Fixture.briefer(assembly).document(.programme))
    }

    @Test(arguments: ["../secret.json", "/etc/hostname", "en/../../secret.json", "./a.json", "a//b.json", "", "en/"])
    func aPathThatLeadsOutIsNotOpened(path: String) throws {
        let folder = try Self.folder("", Self.document(), named: "\"\(path)\"")
        #expect(try Self.refusal(folder).contains("[diff.path]"))
    }

    @Test func aLinkIsNotFollowed() throws {
        let document = try Self.document()
        let outside = try TemporaryFolder()
        defer { outside.remove() }
        try outside.write(document, to: "a.json")
        for (link, target, name) in [("a.json", "a.json", "a.json"), ("en", "", "en/a.json")] {
            let folder = try Self.folder("", document, named: "\"\(name)\"")
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(link)", withDestinationPath: "\(outside.path)/\(target)")
            #expect(try Self.refusal(folder).contains("[diff.path]"))
        }
    }

    @Test func anAlteredPackOrManifestIsRefused() throws {
        let document = try Self.document()
        let whole = try Self.folder("a.json", document, named: "\"a.json\"")
        #expect(try Command.dais("diff", whole.path, whole.path).exitCode == 0)
        whole.remove()
        #expect(
            try Self.refusal(Self.folder("a.json", document, digest: "0", named: "\"a.json\"")).contains("[diff.pack]"))
        #expect(try Self.refusal(Self.folder("", document, named: "\"a.json\"")).contains("[file.read]"))
        for text in [
            "", "{}", "[]", "null", "{\"dais\": 99, \"document\": {}}", "{\"dais\": 3, \"document\": {\"blocks\": 7}}",
            String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000), "\"", "\u{0}",
        ] {
            let bytes = Array(text.utf8)
            #expect(
                try Self.refusal(Self.folder("a.json", bytes, named: "\"a.json\"")).contains("[diff.pack]"),
                "\(text.prefix(40))")
            let folder = try TemporaryFolder()
            try folder.write(bytes, to: "manifest.json")
            #expect(try Self.refusal(folder).contains("[diff.manifest]"), "\(text.prefix(40))")
        }
    }

    /// What somebody wrote into a pack is no command to a terminal.
    @Test func whatATerminalWouldObeyIsNotPrinted() throws {
        let assembly = try Fixture.sample("findings: []")
        var document = try Fixture.briefer(assembly).document(.programme)
        let old = try Self.folder("a.json", JSONWriter().write(document), named: "\"a.json\"")
        document.blocks.append(.item(id: "X\u{1B}[2J", [.text("a\u{1B}[31mred\u{7}\u{202E}\nline")]))
        let new = try Self.folder("a.json", JSONWriter().write(document), named: "\"a.json\"")
        defer {
            old.remove()
            new.remove()
        }
        let result = try Command.dais("diff", old.path, new.path)
        #expect(result.exitCode == 1)
        #expect(result.output.contains("{+a\u{FFFD}[31mred\u{FFFD}\u{FFFD} line+}"))
        #expect(!result.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
    }

    /// Documents that are read nest no deeper than they may, whatever stands in their texts.
    @Test func bracketsInATextAreText() throws {
        let brackets = String(repeating: "[{\\\"", count: 50)
        let assembly = try Fixture.sample("findings: []")
        var document = try Fixture.briefer(assembly).document(.programme)
        document.blocks.append(.item(id: "X1", [.text(brackets)]))
        let folder = try Self.folder("a.json", JSONWriter().write(document), named: "\"a.json\"")
        defer { folder.remove() }
        let result = try Command.dais("diff", folder.path, folder.path)
        #expect(result.exitCode == 0, "\(result.errors)")
    }
}
