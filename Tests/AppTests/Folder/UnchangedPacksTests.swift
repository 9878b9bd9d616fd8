@testable import App
@testable import Core
@testable import Digests
import Foundation
import PanelTesting
import Testing

/// What did not change is not made again, and what a folder holds can be told.
@Suite struct UnchangedPacksTests {
    @Test func aSecondRunDoesNothingAndSaysSo() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path).exitCode == 0)
        let before = folder.files
        let again = try Packs.make("--out", folder.path)
        #expect(again.exitCode == 0)
        #expect(again.output.hasPrefix("Nothing has changed: "))
        #expect(folder.files == before)
    }

    @Test func aChangeInOnePanelRemakesWhatItReaches() throws {
        let (folder, content) = (try TemporaryFolder(), try TemporaryFolder())
        defer {
            folder.remove()
            content.remove()
        }
        #expect(try Packs.make("--out", folder.path).exitCode == 0)
        let before = folder.packs
        let file = try #require(Checkout().panelFile(of: "Europe"))
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(
            "Where one body deals with", with: "Where a single body deals with")
        try content.write(text, to: "europe.yaml")
        // The question's translations were made from another wording now; English does not print them.
        let run = try Packs.make("--out", folder.path, "--content", content.path)
        #expect(run.exitCode == 0)
        let changed = folder.packs.filter { before[$0.key] != $0.value }.keys.filter { $0.contains("nexus") }
        let stems = Set(changed.map { $0.split(separator: ".").dropLast().joined(separator: ".") })
        #expect(
            stems == [
                "en/nexus-2019-04-26-chair-en", "en/nexus-2019-04-26-moderator-europe-en",
                "en/nexus-2019-04-26-panellist-europe-en",
            ])
        #expect(run.output.contains("unchanged"))
    }

    @Test func freshMakesEverythingAnew() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path).exitCode == 0)
        let before = folder.packs
        let run = try Packs.make("--out", folder.path, "--fresh")
        #expect(run.output.hasPrefix("Wrote ") && !run.output.contains("unchanged"))
        #expect(folder.packs == before)
    }

    @Test(arguments: ["", "{", "{\"run\": 1}", "\u{0}\u{1}\u{2}", "{\"run\": \"x\", \"notes\": [], \"files\": {}}"])
    func aBrokenMemoryIsNone(text: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path, "--reader", "press").exitCode == 0)
        let before = folder.packs
        try folder.write(text, to: FolderMemory.name)
        #expect(try Packs.make("--out", folder.path, "--reader", "press").exitCode == 0)
        #expect(folder.packs == before)
    }

    @Test func whatWasAlteredOrTakenAwayIsMadeAgain() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path, "--reader", "press").exitCode == 0)
        let before = folder.packs
        try folder.write("altered", to: "en/nexus-2019-04-26-press-en.html")
        try FileManager.default.removeItem(atPath: "\(folder.path)/en/nexus-2019-04-26-press-en.md")
        try folder.write("altered", to: "index.html")
        #expect(try Packs.make("--out", folder.path, "--reader", "press").exitCode == 0)
        #expect(folder.packs == before)
    }

    @Test func anotherRunAtTheSameTimeIsRefused() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let lock = try FolderLock(of: folder.path)
        let refused = try Packs.make("--out", folder.path, "--reader", "press")
        #expect(refused.exitCode == 2)
        #expect(refused.errors.contains("another run is writing there"))
        #expect(folder.files.isEmpty)
        lock.release()
        #expect(try Packs.make("--out", folder.path, "--reader", "press").exitCode == 0)
    }

    @Test func verifyNamesWhatIsAlteredMissingAndExtra() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path, "--reader", "press").exitCode == 0)
        #expect(try Command.dais("verify", folder.path).exitCode == 0)
        try folder.write("altered", to: "en/nexus-2019-04-26-press-en.html")
        try folder.write("altered", to: "en/index.html")
        try FileManager.default.removeItem(atPath: "\(folder.path)/en/nexus-2019-04-26-press-en.md")
        try folder.write("x", to: "en/new.txt")
        let run = try Command.dais("verify", folder.path, "--format", "json")
        #expect(run.exitCode == 1)
        let audit = try JSONDecoder().decode(PacksAudit.self, from: Data(run.output.utf8))
        #expect(audit.altered == ["en/index.html", "en/nexus-2019-04-26-press-en.html"])
        #expect(audit.missing == ["en/nexus-2019-04-26-press-en.md"])
        #expect(audit.extra == ["en/new.txt"])
    }

    @Test func aFolderWithoutAManifestCannotBeVerified() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Command.dais("verify", folder.path).exitCode == 2)
        try folder.write("{}", to: Manifest.name)
        let run = try Command.dais("verify", folder.path)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("[file.read]"))
    }

    @Test func theDigestsAreThoseOfSha256sum() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path, "--reader", "press").exitCode == 0)
        for line in folder.text(Manifest.sums).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1).map { $0.drop { $0 == " " } }
            let bytes = try #require(folder.files[String(parts[1])])
            #expect(SHA256.hex(of: Array(bytes)) == parts[0], "\(parts[1])")
        }
    }

    @Test func withoutTypstTheOtherFormatsAreWritten() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Packs.make(
            "--out", folder.path, "--reader", "press", "--format", "pdf", "--format", "docx",
            environment: ["DAIS_TYPST": "/nowhere"])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("make tools") && run.errors.contains("[pdf.typst]"))
        #expect(folder.files.keys.contains("en/nexus-2019-04-26-press-en.docx"))
        #expect(!folder.files.keys.contains { $0.hasSuffix(".pdf") })
    }

    @Test func aTranslationOfAnIdThatIsGoneWithholdsItsLanguageAlone() throws {
        let (folder, content) = (try TemporaryFolder(), try TemporaryFolder())
        defer {
            folder.remove()
            content.remove()
        }
        try content.write(
            "translation: europe\nlanguage: fr\ntexts:\n  Eq99: {of: \"0123456789abcdef\", text: Rien.}\n",
            to: "europe.fr.yaml")
        let run = try Packs.make(
            "--out", folder.path, "--content", content.path, "--format", "markdown", "--language", "fr", "--language",
            "es")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("\(content.path)/europe.fr.yaml:4:3: error: 'Eq99'"))
        #expect(run.errors.contains("withheld: nexus-2019-04-26-moderator-europe-fr"))
        #expect(!run.errors.contains("withheld: nexus-2019-04-26-moderator-europe-es"))
        #expect(!run.errors.contains("withheld: nexus-2019-04-26-panellist-asia-fr"))
        #expect(folder.files.keys.contains("es/nexus-2019-04-26-moderator-europe-es.md"))
        #expect(!folder.files.keys.contains("fr/nexus-2019-04-26-moderator-europe-fr.md"))
    }
}
