@testable import Core
import Foundation
import PanelTesting
import Testing

/// `dais packs --without`: a panel that cannot be produced is left out where the user says so, and every pack says so.
@Suite struct LeftOutPanelsTests {
    /// Europe's content with a claim that no source carries, and a mark in it.
    private static func broken() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let file = try #require(Checkout().panelFile(of: "Europe"))
        let text = String(decoding: file.bytes, as: UTF8.self)
        let claim =
            "\nfindings:\n  - id: E99\n    text: Xylograph.\n    unit: groups\n    sources: [{key: nothing-of-the-kind}]\n"
        try #require(text.contains("\nfindings:\n"))
        try folder.write(text.replacing("\nfindings:\n", with: claim, maxReplacements: 1), to: "content/europe.yaml")
        return folder
    }

    private static func packs(_ folder: TemporaryFolder, _ more: String...) throws -> Command {
        try Command.dais(
            arguments: [
                "packs", "--content", folder.path + "/content", "--out", folder.path + "/packs", "--format", "markdown",
            ]
                + more)
    }

    @Test func packsThatHeldItAreMadeWithoutIt() throws {
        let folder = try Self.broken()
        defer { folder.remove() }
        let withheld = try Self.packs(folder)
        #expect(withheld.exitCode == 1 && withheld.errors.contains("with --without europe."))
        #expect(!folder.packs.keys.contains { $0.hasSuffix("-chair-en.md") })

        let run = try Self.packs(folder, "--without", "europe")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(!run.errors.contains("E99"))
        let names = folder.packs.keys.filter { $0.hasSuffix(".md") }
        #expect(names.contains { $0.hasSuffix("-chair-ar.md") } && !names.contains { $0.contains("moderator-europe") })
        let packs = names.filter { !$0.contains("-programme-") }
        for name in packs {
            let text = folder.text(name)
            #expect(!text.contains("Xylograph") && !text.contains("[E1]") && !text.contains("**E1**"), "\(name)")
            if name.hasSuffix("-en.md") { #expect(text.contains("made without the content of: Europe."), "\(name)") }
            if name.hasSuffix("-fr.md") { #expect(text.contains("sans le contenu de\u{A0}: Europe."), "\(name)") }
        }
        // The day stays as it was: a session has its time whether its content is ready or not.
        let programme = try #require(names.first { $0.hasSuffix("-programme-en.md") })
        #expect(folder.text(programme).contains("4\\. Europe"))
        #expect(!folder.text(programme).contains("made without"))
    }

    @Test func nothingIsLeftOutUnasked() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let whole = try Command.dais("packs", "--out", folder.path, "--format", "markdown", "--language", "en")
        #expect(whole.exitCode == 0)
        #expect(!folder.packs.contains { String(decoding: $0.value, as: UTF8.self).contains("made without") })
        let unknown = try Command.dais("packs", "--out", folder.path, "--without", "euorpe")
        #expect(unknown.exitCode == 2 && unknown.errors.contains("did you mean 'europe'?"))
        let both = try Command.dais("packs", "--out", folder.path, "--without", "europe", "--panel", "europe")
        #expect(both.exitCode == 2 && both.errors.contains("left out with --without"))
        // Another choice is another run.
        let without = try Command.dais(
            "packs", "--out", folder.path, "--format", "markdown", "--language", "en", "--without", "europe")
        #expect(without.exitCode == 0 && without.output.hasPrefix("Wrote "))
        // That something is left from before is said once, with how much it is.
        let left = without.errors.split(separator: "\n").filter { $0.contains("of earlier runs") }
        #expect(left.count == 1 && left[0].hasPrefix("Two files of earlier runs"), "\(without.errors)")
        #expect(left[0].contains("-moderator-europe-en.md, …)") && left[0].hasSuffix("--prune deletes them."))
    }

    @Test func whatEarlierRunsLeftIsPruned() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        func packs(_ more: String...) throws -> Command {
            try Command.dais(
                arguments: ["packs", "--format", "markdown", "--out", folder.path + "/packs"] + more)
        }
        #expect(try packs("--language", "en", "--language", "fr").exitCode == 0)
        try folder.write("mine", to: "packs/fr/notes.txt")
        let pruned = try packs("--language", "en", "--without", "europe", "--prune")
        #expect(pruned.exitCode == 0, "\(pruned.errors)")
        #expect(pruned.errors.contains(" files of earlier runs were deleted.") && !pruned.errors.contains("still in"))
        let names = folder.packs.keys
        #expect(
            !names.contains { $0.contains("moderator-europe") || $0.hasSuffix("-fr.md") || $0 == "packs/fr/index.html" }
        )
        #expect(names.contains { $0.hasSuffix("-chair-en.md") } && names.contains("packs/fr/notes.txt"))
        try FileManager.default.removeItem(atPath: "\(folder.path)/packs/fr/notes.txt")
        #expect(try Command.dais("verify", folder.path + "/packs").exitCode == 0)
        #expect(try packs("--language", "en", "--without", "europe", "--prune").output.hasPrefix("Nothing has changed"))
    }

    /// A pack with somebody's notes in it, and what a manifest names that no run writes.
    @Test func onlyWhatARunWroteIsPruned() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        func packs(_ more: String...) throws -> Command {
            try Command.dais(
                arguments: ["packs", "--format", "markdown", "--language", "en", "--out", folder.path] + more)
        }
        #expect(try packs().exitCode == 0)
        try folder.write("mine", to: "mine.txt")
        let noted = try #require(folder.files.keys.first { $0.contains("moderator-europe") })
        try folder.write(folder.text(noted) + "my notes", to: noted)
        let manifest = folder.text("manifest.json")
        let entry = try #require(manifest.firstMatch(of: /"path" : "(en\/[^"]+-chair-en.md)"/))
        for name in ["manifest.json", "SHA256SUMS", "mine.txt"] {
            try folder.write(manifest.replacing(entry.1, with: name), to: "manifest.json")
        }
        let pruned = try packs("--without", "europe", "--prune")
        #expect(pruned.exitCode == 0, "\(pruned.errors)")
        #expect(folder.text("mine.txt") == "mine" && folder.text(noted).hasSuffix("my notes"))
        #expect(!folder.text("manifest.json").isEmpty && !folder.text("SHA256SUMS").isEmpty)
    }

    @Test func nothingIsPrunedWhileAPackIsWithheld() throws {
        let folder = try Self.broken()
        defer { folder.remove() }
        let first = try Command.dais(
            "packs", "--format", "markdown", "--out", folder.path + "/packs", "--language", "en")
        #expect(first.exitCode == 0)
        let before = Set(folder.packs.keys)
        let run = try Self.packs(folder, "--language", "en", "--prune")
        #expect(
            run.exitCode == 1 && run.errors.contains("none is deleted while a pack cannot be made"), "\(run.errors)")
        #expect(Set(folder.packs.keys) == before)
    }

    @Test func aFileThatIsNoYAMLIsLeftOutToo() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("panel: europe\ntitle: {\n", to: "content/europe.yaml")
        #expect(try Self.packs(folder, "--language", "en").exitCode == 1)
        let run = try Self.packs(folder, "--language", "en", "--without", "europe")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(folder.packs.keys.contains { $0.hasSuffix("-chair-en.md") })
    }
}
