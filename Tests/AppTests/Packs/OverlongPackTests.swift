@testable import BriefingPacks
@testable import Core
import Foundation
import PanelTesting
import Testing

/// A pack with more pages than its reader should have is written; the run says so and succeeds.
@Suite struct OverlongPackTests {
    @Test(.enabled(if: TypstMachine.isThere, TypstMachine.reason))
    func itIsWrittenWithAWarning() throws {
        let (meeting, packs) = (try TemporaryFolder(), try TemporaryFolder())
        defer {
            meeting.remove()
            packs.remove()
        }
        for file in Checkout().files(in: "Examples/two-days") { try meeting.write(file.bytes, to: String(file.name)) }
        let sentence = String(repeating: "The note describes Topic T in Region North at some length. ", count: 5)
        let more = (1...600).map { "  - {id: N\($0 + 100), text: \"\(sentence)\", sources: [{key: note}]}\n" }
        let text = meeting.text("1-north.yaml")
        try meeting.write(
            text.replacing("\nfindings:\n", with: "\nfindings:\n\(more.joined())"), to: "1-north.yaml")
        let run = try Command.dais(
            "packs", "--meeting", meeting.path, "--out", packs.path, "--reader", "delegation", "--language", "en",
            "--format", "pdf")
        #expect(run.exitCode == 0, "\(run.errors)")
        let warning = try #require(run.errors.split(separator: "\n").first { $0.contains("[pack.pages]") })
        #expect(warning.hasPrefix("warning: en/exercise-two-days-2019-11-14-delegation-en.pdf has "))
        let limit = try #require(SampleMeeting.meeting?.policy.pages[.delegation])
        #expect(warning.contains("but its reader should have at most \(limit)"))
        #expect(
            packs.files["en/exercise-two-days-2019-11-14-delegation-en.pdf"]?.starts(with: Data("%PDF".utf8)) == true)
    }
}
