import Foundation
import PanelTesting
import Testing

/// Documentation/AddingAPanel.md is true: its file, its commands, and what it says that the checks will say.
///
/// `scripts/walk` walks the rest of it, for which the whole is built.
@Suite struct AddingAPanelTests {
    private static let page =
        (try? String(contentsOf: Checkout.root.appending(path: "Documentation/AddingAPanel.md"), encoding: .utf8)) ?? ""

    /// The page's panel file, in a folder `drafts`.
    private static func drafts() throws -> (folder: TemporaryFolder, text: String) {
        let folder = try TemporaryFolder()
        let block = try #require(page.firstMatch(of: /```yaml\n((?:.*\n)*?)```/))
        try folder.write(String(block.1), to: "drafts/prisons.yaml")
        return (folder, String(block.1))
    }

    @Test func theCommandsOfTheFileSayWhatThePageSays() throws {
        let (folder, _) = try Self.drafts()
        defer { folder.remove() }
        let block = try #require(Self.page.firstMatch(of: /```console\n(\$ dais check(?:.*\n)*?)```/))
        for part in block.1.split(separator: "$ ") {
            let lines = part.split(separator: "\n").map(String.init)
            let words = try #require(lines.first).split(separator: " ").map(String.init)
            try #require(words.first == "dais")
            let run = try Command.dais(arguments: Array(words.dropFirst()), in: folder.path)
            #expect(run.exitCode == 0, "\(run.errors)")
            let said = (run.output + run.errors).split(separator: "\n").map(String.init)
            for line in lines.dropFirst() where line != "…" { #expect(said.contains(line), "\(said)") }
        }
    }

    @Test(arguments: [
        ("paragraph: 5, via: S/2019/103", "page: 5, via: S/2019/103", "[claim.sourced]"),
        ("    actors: [terrorist-groups]\n", "", "[claim.wording]"),
        ("says: report", "says: reprot", "'reprot'"),
        ("\ngaps:\n", "\ngap:\n", "'gap'"),
        ("remained a significant\n      challenge", "remained a “serious”\n      challenge", "[claim.quotation]"),
        ("  questions: [5, 10, 15]\n", "  questions: [5, 10, 15]\n  experiences: [5, 10, 15]\n", "[panel.gaps]"),
        ("  What the concept note says of prisons, and", "  What the note says of prisons: and", "[content.syntax]"),
    ])
    func aFaultIsSaidAsThePageSaysIt(of: String, to: String, mark: String) throws {
        let (folder, text) = try Self.drafts()
        defer { folder.remove() }
        try #require(text.contains(of))
        var changed = text.replacing(of, with: to)
        if mark == "[panel.gaps]" {
            changed = String(changed.prefix(upTo: try #require(changed.firstRange(of: "gaps:")).lowerBound))
        }
        if mark == "[content.syntax]" { changed = changed.replacing("scope: >\n  ", with: "scope: ") }
        try folder.write(changed, to: "drafts/prisons.yaml")
        let said = try Command.dais("check", "--content", "drafts", in: folder.path).output
        let block = try #require(
            Self.page.matches(of: /```text\n((?:.*\n)*?)```/).map { String($0.1) }.first { $0.contains(mark) })
        // The page breaks its lines; places hang on what else was changed, and are not compared.
        let words = block.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let parts = words.split(separator: "drafts/prisons.yaml:").map { $0.drop { $0.isNumber || $0 == ":" } }
        let expected = try #require(parts.first { $0.contains(mark) })
        #expect(said.contains(expected.split(separator: " ").joined(separator: " ")), "\(said)")
    }
}
