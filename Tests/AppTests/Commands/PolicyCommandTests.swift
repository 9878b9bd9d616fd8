@testable import App
@testable import Core
import Foundation
import PanelTesting
import Testing

/// A policy in the folder of a meeting, as those who prepare the meeting see it.
@Suite struct PolicyCommandTests {
    private static let own = """
        speaking: {question: 4, answer: 6, warning: 7}
        printed: {questions: 1, other panels: 1}
        """

    /// A folder with one of the examples and a policy.
    private static func folder(_ example: String = "briefing", _ policy: String? = own) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for file in Checkout().files(in: "Examples/\(example)") { try folder.write(file.bytes, to: String(file.name)) }
        if let policy { try folder.write(policy, to: "policy.yaml") }
        return folder
    }

    /// The pages of a Chair and of a moderator of an example, as Markdown.
    private static func pages(_ example: String, _ policy: String?) throws -> (chair: String, moderator: String) {
        let (meeting, packs) = (try folder(example, policy), try TemporaryFolder())
        defer {
            meeting.remove()
            packs.remove()
        }
        let run = try Command.dais(
            "packs", "--meeting", meeting.path, "--out", packs.path, "--reader", "chair", "--reader", "moderator",
            "--language", "en", "--format", "markdown")
        #expect(run.exitCode == 0, "\(run.errors)")
        let files = packs.files.filter { $0.key.hasSuffix(".md") }.sorted { $0.key < $1.key }
        func text(_ reader: String) -> String {
            files.filter { $0.key.contains(reader) }.map { String(decoding: $0.value, as: UTF8.self) }.joined()
        }
        return (text("-chair-"), text("-moderator-"))
    }

    @Test func thePacksGoByTheMeetingsOwnFigures() throws {
        let (builtIn, own) = (try Self.pages("two-days", nil), try Self.pages("two-days", Self.own))
        #expect(builtIn.chair.contains("Warn** three minutes left"))
        #expect(own.chair.contains("Warn** seven minutes left"))
        #expect(builtIn.chair.contains("We propose two minutes a question and two an answer"))
        #expect(own.chair.contains("We propose four minutes a question and six an answer"))
        #expect(builtIn.moderator != own.moderator)
    }

    @Test func theChecksGoByTheMeetingsOwnLimits() throws {
        let limits = "limits: {words of a claim: 5, letters of a name: 120, letters of a function: 300}\n"
        let folder = try Self.folder("briefing", limits)
        defer { folder.remove() }
        #expect(try Command.dais("check", "--meeting", Checkout.root.path + "/Examples/briefing").exitCode == 0)
        let run = try Command.dais("check", "--meeting", folder.path)
        #expect(run.exitCode == 1 && run.output.contains("words, more than 5"), "\(run.output)")
        try folder.write(limits, to: "only/policy.yaml")
        let content = try Command.dais("check", "--content", "\(folder.path)/only")
        #expect(content.exitCode == 1 && content.output.contains("[claim.short]"), "\(content.output)")
    }

    @Test func nothingIsPrintedWithHalfOfAPolicy() throws {
        let (folder, packs) = (try Self.folder("briefing", "speaking: {question: two}\n"), try TemporaryFolder())
        defer {
            folder.remove()
            packs.remove()
        }
        let check = try Command.dais("check", "--meeting", folder.path)
        #expect(check.exitCode == 1)
        #expect(check.output.contains("\(folder.path)/policy.yaml:1:22: error: 'question': 'two' is not"))
        #expect(
            check.output.contains("policy.yaml:1:11: error: the group 'speaking' lacks 'answer'"), "\(check.output)")
        let run = try Command.dais("packs", "--meeting", folder.path, "--out", packs.path, "--format", "markdown")
        #expect(run.exitCode == 2 && run.errors.contains("policy.yaml:1:22: error"), "\(run.errors)")
        #expect(packs.files.isEmpty)
        let programme = try Command.dais("programme", "--meeting", folder.path)
        #expect(programme.exitCode == 2 && programme.output.isEmpty, "\(programme.output)")
    }

    @Test func anotherPolicyIsAChangeOfTheMeeting() throws {
        let (folder, other) = (try Self.folder("briefing", nil), try Self.folder())
        defer {
            folder.remove()
            other.remove()
        }
        let run = try Command.dais("diff", folder.path, other.path)
        #expect(run.output.contains("speaking: question") && run.output.contains("printed: questions"), "\(run.output)")
        #expect(!run.output.contains("general words"))
    }
}
