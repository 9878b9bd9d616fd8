@testable import App
import Core
import Foundation
import PanelTesting
import Testing

/// `dais explain`: whatever a diagnostic names in brackets can be asked for.
@Suite struct ExplainCommandTests {
    /// Every name that stands where a diagnostic's rule does, in all sources of the program.
    private static func named() throws -> Set<String> {
        let root = Checkout.root.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var names: Set<String> = []
        for case let url as URL in files where url.pathExtension == "swift" {
            let text = try String(contentsOf: url, encoding: .utf8)
            for pattern in [
                /rule: "([a-z]+\.[a-z-]+)"/, /\[([a-z]+\.[a-z-]+)\]"/, /: "(replan\.[a-z]+)"/, /"(point\.[a-z]+)"/,
            ] {
                for match in text.matches(of: pattern) { names.insert(String(match.1)) }
            }
        }
        return names
    }

    @Test func everyRuleThatADiagnosticNamesIsExplained() throws {
        let known = Explanation.all.map(\.id)
        #expect(Set(known).count == known.count)
        let named = try Self.named()
        #expect(named.count > 40)
        #expect(named.subtracting(known) == [])
        var cards: Set<String> = []
        for rule in Checks.rules + ChecksPage.desks { cards.insert(rule.card.id) }
        #expect(Set(known).subtracting(named).subtracting(cards) == [], "nothing is explained that nothing says")
    }

    @Test func aRuleIsPrintedWithItsExamples() throws {
        let title = try #require(Checks.rules.first { $0.card.id == "claim.sourced" }?.card.title)
        let result = try Command.dais("explain", "claim.sourced")
        #expect(result.exitCode == 0)
        #expect(result.output.hasPrefix("\(title) [claim.sourced]\n\n"))
        #expect(result.output.contains("\nAccepted:\n\n    findings:\n") && result.output.contains("\nReported:\n\n"))
        // As a diagnostic prints it.
        #expect(try Command.dais("explain", "[claim.sourced]").output == result.output)
    }

    @Test func withoutARuleAllAreListed() throws {
        let result = try Command.dais("explain")
        #expect(result.output.split(separator: "\n").count == Explanation.all.count)
        let unknown = try Command.dais("explain", "claim.sauced")
        #expect(unknown.exitCode == 2 && unknown.errors.contains("did you mean 'claim.sourced'?"))
    }
}
