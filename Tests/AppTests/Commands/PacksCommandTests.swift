@testable import App
@testable import Core
@testable import Digests
import Foundation
import PanelTesting
import Testing

/// `dais packs`, as a user runs it.
@Suite struct PacksCommandTests {
    @Test func writesEveryPackOnceAndTheSameBytesAgain() throws {
        let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
        defer {
            first.remove()
            second.remove()
        }
        let run = try Packs.make("--out", first.path)
        #expect(run.exitCode == 0)
        #expect(run.output.contains("\(first.path)/index.html"))
        let again = try Packs.make(
            "--out", second.path,
            environment: ["TZ": "Asia/Kathmandu", "LANG": "ar_EG.UTF-8", "LC_ALL": "ar_EG.UTF-8"])
        #expect(again.exitCode == 0)
        #expect(first.packs == second.packs)
        #expect(first.files.keys.contains("en/nexus-2019-04-26-chair-en.html"))
        #expect(first.files.keys.contains("en/nexus-2019-04-26-moderator-west-africa-en.md"))
        #expect(first.files.keys.contains("en/nexus-2019-04-26-programme-en.ics"))
        #expect(!first.files.keys.contains { $0.contains("secretariat") })
        #expect(!first.files.keys.contains { $0.contains("partial") })
    }

    @Test(arguments: ["/", "//", "/tmp/.."])
    func nothingIsWrittenToTheRootOfAllFolders(path: String) throws {
        let run = try Command.dais(
            "packs", "--reader", "press", "--language", "en", "--format", "markdown", "--out", path)
        #expect(run.exitCode == 2 && run.errors.hasPrefix("\(path): error: this is the root folder of the disk"))
        #expect(!FileManager.default.fileExists(atPath: "/manifest.json"))
    }

    @Test func theManifestListsEveryFileWithItsHash() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path, "--reader", "press").exitCode == 0)
        let manifest = try #require(Manifest.read(in: folder.path))
        let expected = Set(folder.files.keys).subtracting(["manifest.json", "SHA256SUMS", ".dais.json"])
        #expect(Set(manifest.digests.map(\.path)) == expected)
        for entry in manifest.files {
            #expect(SHA256.hex(of: Array(try #require(folder.files[entry.path]))) == entry.sha256)
        }
        let index = folder.text("index.html")
        for entry in manifest.files { #expect(index.contains("href=\"\(entry.path)\"")) }
    }

    @Test func aPartOfThePacksLeavesTheOthers() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path).exitCode == 0)
        let before = folder.packs
        #expect(try Packs.make("--out", folder.path, "--reader", "chair", "--format", "html").exitCode == 0)
        #expect(folder.packs == before)
    }

    @Test func anErrorWithholdsThePacksThatItTouchesAndOnlyThose() throws {
        let (folder, content) = (try TemporaryFolder(), try TemporaryFolder())
        defer {
            folder.remove()
            content.remove()
        }
        #expect(try Packs.make("--out", folder.path).exitCode == 0)
        let before = folder.files
        let file = try #require(Checkout().panelFile(of: "Europe"))
        try content.write(
            String(decoding: file.bytes, as: UTF8.self).replacing("key: socta-17", with: "key: socta-71"),
            to: "europe.yaml")
        let run = try Packs.make("--out", folder.path, "--content", content.path)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("withheld: nexus-2019-04-26-moderator-europe-en"))
        #expect(run.errors.contains("withheld: nexus-2019-04-26-chair-en"))
        #expect(!run.errors.contains("withheld: nexus-2019-04-26-moderator-asia"))
        #expect(!run.errors.contains("withheld: nexus-2019-04-26-press"))
        let after = folder.files
        #expect(after["en/nexus-2019-04-26-chair-en.html"] == before["en/nexus-2019-04-26-chair-en.html"])
        // Asia's moderator is no longer led to Europe's claims; its panellists read of no other panel.
        let (moderator, panellist) = (
            "en/nexus-2019-04-26-moderator-asia-en.html", "en/nexus-2019-04-26-panellist-asia-en.html"
        )
        #expect(after[moderator] != before[moderator])
        #expect(after[panellist] == before[panellist])
    }

    @Test func aFileThatCannotBeReadStopsNoOtherDesk() throws {
        let (folder, content) = (try TemporaryFolder(), try TemporaryFolder())
        defer {
            folder.remove()
            content.remove()
        }
        let file = try #require(Checkout().panelFile(of: "Asia"))
        try content.write(file.bytes + Array("lessons: [".utf8), to: "asia.yaml")
        #expect(try Command.dais("check", "europe", "--content", content.path).exitCode == 0)
        let asia = try Command.dais("check", "asia", "--content", content.path)
        #expect(asia.exitCode == 1)
        #expect(asia.output.contains("\(content.path)/asia.yaml:") && asia.output.contains("[content.syntax]"))
        let run = try Packs.make("--out", folder.path, "--content", content.path)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("withheld: nexus-2019-04-26-moderator-asia"))
        #expect(folder.files.keys.contains("en/nexus-2019-04-26-moderator-europe-en.html"))
        #expect(!folder.files.keys.contains { $0.contains("asia") })
    }

    @Test func finalRefusesADraft() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Packs.make("--out", "\(folder.path)/packs", "--final")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("not cleared"))
        #expect(folder.files.isEmpty)
    }

    @Test func aDiskThatFillsUpLeavesTheLastGoodPacks() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path).exitCode == 0)
        let before = folder.files
        let run = try Packs.make(
            "--out", folder.path, "--fresh", limit: "trap '' XFSZ; ulimit -f 24")
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("[file.write]"))
        #expect(folder.files == before)
    }

    @Test func aPlaceThatCannotBeWrittenIsSaid() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("in the way", to: "file")
        try folder.write("in the way", to: "packs/en/nexus-2019-04-26-press-en.html/file")
        let below = try Packs.make("--out", "\(folder.path)/file/packs")
        #expect(below.exitCode == 2)
        #expect(below.errors.contains("[file.write]") || below.errors.contains("[file.read]"))
        let before = folder.files
        let taken = try Packs.make("--out", "\(folder.path)/packs")
        #expect(taken.exitCode == 2)
        #expect(taken.errors.contains("there is a folder where a file should be"))
        #expect(folder.files == before)
    }

    @Test func onePanelAloneIsWrittenWithoutTheOthers() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path, "--panel", "west-africa").exitCode == 0)
        #expect(!folder.files.keys.contains { $0.contains("moderator-europe") })
        let chair = folder.text("en/nexus-2019-04-26-chair-en.md")
        #expect(chair.contains("the Islamic State in the Greater Sahara") && !chair.contains("Europol"))
        #expect(chair.contains("Europe, 3–4 p.m."), "the day stays the whole day")
    }

    @Test func anUnknownPanelIsSaid() throws {
        let run = try Packs.make("--panel", "west-afrika", "--out", "/nonexistent/never")
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("did you mean 'west-africa'?"))
    }

    @Test func asOfShowsWhatWasPublishedByThen() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(
            try Packs.make(
                "--out", folder.path, "--reader", "delegation", "--format", "markdown", "--as-of", "2020-01-01"
            ).exitCode == 0)
        let text = folder.text("en/nexus-2019-04-26-as-of-2020-01-01-delegation-en.md")
        #expect(text.contains("as of 1 January 2020"))
        #expect(text.contains("2482"))
    }
}
