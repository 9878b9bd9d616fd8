@testable import App
import Core
import Foundation
import PanelTesting
import Testing

/// `dais explain`: whatever a diagnostic names in brackets can be asked for.
@Suite struct ExplainCommandTests {
    /// The text of all sources of the program.
    private static func sources() throws -> String {
        let root = Checkout.root.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var all = ""
        for case let url as URL in files where url.pathExtension == "swift" {
            all += try String(contentsOf: url, encoding: .utf8)
        }
        return all
    }

    /// A rule that no group lists would not be explained, and one that no diagnostic names would be explained for nothing.
    @Test func everyDeclaredRuleIsExplainedAndReported() throws {
        let known = Explanation.all.map(\.id)
        #expect(Set(known).count == known.count)
        let sources = try Self.sources()
        let declared = sources.matches(of: /static let ([a-zA-Z]+) = (?:Self|ProgramRule)\(\s*"([a-z]+\.[a-z-]+)"/)
        #expect(declared.count > 80)
        #expect(Set(declared.map { String($0.output.2) }).subtracting(known) == [])
        #expect(sources.contains(/rule: "[a-z]+\./) == false, "a rule is named by its declaration")
        let used = Set(sources.matches(of: /\.([a-z][a-zA-Z]+)\b/).map { String($0.output.1) })
        let unused = declared.map { String($0.output.1) }.filter { !used.contains($0) }
        #expect(unused == [], "nothing is explained that no diagnostic reports")
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
