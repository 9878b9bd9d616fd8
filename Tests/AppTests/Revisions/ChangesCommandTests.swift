@testable import App
@testable import Documents
import Foundation
import PanelTesting
import Testing
@testable import Writers

/// `dais diff --out`: what changed for each reader, written as packs are.
@Suite struct ChangesCommandTests {
    private static func edited() throws -> ContentCopy {
        let copy = try ContentCopy()
        try copy.editFirst(
            ContentCopy.westAfrica, "vulnerable to exploitation for", to: "vulnerable to abuse for")
        return copy
    }

    private static func run(_ copy: ContentCopy, _ arguments: String...) throws -> Command {
        try run(copy, arguments)
    }

    private static func run(_ copy: ContentCopy, _ arguments: [String]) throws -> Command {
        try Command.dais(arguments: ["diff", Checkout.root.path, copy.path, "--out", "out"] + arguments, in: copy.path)
    }

    @Test func thoseForWhomSomethingChangedGetAFile() throws {
        let copy = try Self.edited()
        defer { copy.remove() }
        var asked = ["press", "delegation", "panellist"].flatMap { ["--reader", $0] }
        asked += ["en", "fr"].flatMap { ["--language", $0] }
        asked += ["html", "markdown", "json", "docx", "epub"].flatMap { ["--format", $0] }
        let result = try Self.run(copy, asked)
        #expect(result.exitCode == 1 && result.errors.isEmpty, "\(result.errors)")
        let others = "panellist of introductory, panellist of latin-america, panellist of europe, panellist of asia, "
        #expect(
            result.output
                == "Nothing changed for \(others)panellist of final-panel and press.\nWrote 22 files to out/\n")
        let files = copy.folder.files.keys.filter { $0.hasPrefix("out/") }
        let stem = "changes-nexus-2019-04-26"
        var expected = ["out/manifest.json", "out/SHA256SUMS", "out/.dais.json"]
        for language in ["en", "fr"] {
            for reader in ["delegation", "panellist-west-africa"] {
                for ending in ["html", "md", "json", "docx", "epub"] {
                    expected.append("out/\(language)/\(stem)-\(reader)-\(language).\(ending)")
                }
            }
        }
        #expect(Set(files.filter { copy.folder.files[$0]?.isEmpty == false }) == Set(expected))
        let page = copy.folder.text("out/en/\(stem)-delegation-en.md")
        #expect(page.hasPrefix("# What changed for you: Delegation's pack\n"))
        #expect(page.contains("Before: ") && page.contains("vulnerable to **exploitation** for"))
        #expect(page.contains("Now: ") && page.contains("vulnerable to **abuse** for"))
        #expect(try Command.dais("verify", "out", in: copy.path).exitCode == 0)
        // What is written is read back as any document, and the same run writes the same.
        let before = copy.folder.files
        _ = try DocumentJSON.read(Array(try #require(before["out/en/\(stem)-delegation-en.json"])))
        let again = try Self.run(copy, asked)
        #expect(again.exitCode == 1 && again.output.hasSuffix("\nNothing has changed: 22 files in out/\n"))
        #expect(copy.folder.files == before)
        // Two days are not mixed either.
        let later = try Self.run(copy, "--reader", "press", "--reader", "delegation", "--as-of", "2019-04-27")
        #expect(later.exitCode == 2 && later.errors.contains("[packs.day]"), "\(later.errors)")
        #expect(copy.folder.files == before)
        // Packs and changes are not mixed; what an earlier run left is named.
        let packs = try Command.dais("packs", "--reader", "press", "--out", "out", in: copy.path)
        #expect(packs.exitCode == 2 && packs.errors.contains("out: error: it contains files of another kind"))
        let fewer = try Self.run(copy, "--reader", "delegation", "--language", "en", "--format", "markdown")
        let left = fewer.errors.split(separator: "\n").filter { $0.contains(" of earlier runs ") }
        #expect(
            left.count == 1 && left[0].hasSuffix("-delegation-en.docx, …), but not in the manifest."), "\(fewer.errors)"
        )
    }

    @Test func whereNothingChangedNothingIsWritten() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let result = try Self.run(copy, "--reader", "chair", "--reader", "press")
        #expect(result.exitCode == 0 && result.output == "Nothing changed for chair and press.\n")
        #expect(!copy.folder.files.keys.contains { $0.hasPrefix("out") })
    }

    @Test func contentWithErrorsIsWithheldAsInPacks() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        try copy.edit(
            ContentCopy.westAfrica, "could be\n      vulnerable to exploitation for",
            to: "was\n      vulnerable to exploitation for")
        let result = try Self.run(copy, "--reader", "chair", "--reader", "press", "--format", "markdown")
        #expect(result.exitCode == 2)
        #expect(
            result.errors.contains(
                "withheld: chair: in the later content it contains west-africa, whose content has errors"))
        #expect(result.output == "Nothing changed for press.\n")
        // The change itself can be reviewed.
        let told = try Command.dais("diff", Checkout.root.path, copy.path)
        #expect(told.exitCode == 1 && told.output.contains("[-could be-] {+was+} vulnerable to exploitation"))
    }

    @Test(.enabled(if: TypstMachine.isThere && Tool.exists("pdftotext"), TypstMachine.reason))
    func aPageOfEachLanguageIsSet() throws {
        let copy = try Self.edited()
        defer { copy.remove() }
        let result = try Self.run(copy, "--reader", "delegation", "--format", "pdf")
        #expect(result.exitCode == 1 && result.output == "Wrote eight files to out/\n", "\(result.errors)")
        let path = "\(copy.path)/out/en/changes-nexus-2019-04-26-delegation-en.pdf"
        let text = try Tool.run("pdftotext", path, "-", in: copy.folder)
        #expect(text.contains("What changed for you") && text.contains("Before:") && text.contains("Now:"))
    }

    @Test func aFollowUpHasNoPageOfOneSession() throws {
        let copy = try Self.edited()
        defer { copy.remove() }
        let refused = try Self.run(copy, "--as-of", "2020-08-06", "--reader", "panellist")
        #expect(refused.exitCode == 2 && refused.errors.contains("[packs.follow-up]"))
        let later = try Self.run(
            copy, "--as-of", "2020-08-06", "--reader", "delegation", "--language", "en", "--format", "markdown")
        #expect(later.exitCode == 1)
        #expect(
            copy.folder.files.keys.contains(
                "out/en/changes-nexus-2019-04-26-as-of-2020-08-06-delegation-en.md"))
    }
}
