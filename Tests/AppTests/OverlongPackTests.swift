import Core
import Foundation
import PanelTesting
import Testing

@testable import App
@testable import BriefingPacks

/// A pack with more pages than its reader should have is written; the run says so and succeeds.
@Suite struct OverlongPackTests {
    @Test(.enabled(if: TypstMachine.isThere, TypstMachine.reason))
    func itIsWrittenWithAWarning() throws {
        let (content, packs) = (try TemporaryFolder(), try TemporaryFolder())
        defer {
            content.remove()
            packs.remove()
        }
        let file = try #require(Checkout().panelFile(of: "WestAfrica"))
        let sentence = String(
            repeating: "Groups were present in the area, as the concept note reports of others. ", count: 4)
        let more = (1...240).map {
            "  - {id: ZZ\($0), text: \"\(sentence)\", sources: [{key: concept-note, paragraph: 6}]}\n"
        }
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(
            "\nfindings:\n", with: "\nfindings:\n\(more.joined())")
        try content.write(text, to: "west-africa.yaml")
        let run = try Command.dais(
            arguments: [
                "packs", "--content", content.path, "--out", packs.path, "--reader", "delegation", "--language", "en",
                "--format",
                "pdf",
            ])
        #expect(run.exitCode == 0, "\(run.errors)")
        let warning = try #require(run.errors.split(separator: "\n").first { $0.contains("[pack.pages]") })
        #expect(warning.hasPrefix("warning: en/nexus-2019-04-26-delegation-en.pdf is written with "))
        #expect(warning.contains("where its reader should have 16 at most"))
        #expect(packs.files["en/nexus-2019-04-26-delegation-en.pdf"]?.starts(with: Data("%PDF".utf8)) == true)
    }
}
