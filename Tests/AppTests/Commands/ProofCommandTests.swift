@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
@testable import Programme
import Testing

/// `dais programme --proof`, as a user runs it.
@Suite struct ProofCommandTests {
    @Test func theDayIsProvedWithItsSources() throws {
        let result = try Command.dais("programme", "--proof")
        #expect(result.exitCode == 0)
        #expect(result.errors.isEmpty)
        #expect(result.output.contains("\n16 of 16 rules are kept.\n"))
        #expect(result.output.contains("[windows.kept]"))
        #expect(result.output.contains("SV6: Sources/App/Meeting/Content/service.yaml:"))
        #expect(!result.output.contains("BROKEN"))
        for line in result.output.split(separator: "\n") { #expect(line.count <= 140 && line.last != " ") }
    }

    @Test func aProofIsReadByPrograms() throws {
        struct Report: Decodable {
            struct Rule: Decodable {
                let id: ProgrammeRule
                let sources: [String]
                let holds: Bool
            }
            let holds: Bool
            let rules: [Rule]
            let minutesOffTheWishes: Int
            let isBest: Bool
        }
        let result = try Command.dais("programme", "--proof", "--format", "json")
        #expect(result.exitCode == 0)
        let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
        #expect(report.rules.map(\.id) == ProgrammeRule.allCases)
        #expect(report.rules.allSatisfy { $0.holds && !$0.sources.isEmpty })
        #expect(report.holds && report.isBest && report.minutesOffTheWishes == 0)
    }

    @Test(arguments: [["--format", "ics"], ["--language", "fr"]])
    func aProofHasTwoFormsAndOneLanguage(option: [String]) throws {
        let result = try Command.dais("programme", "--proof", option[0], option[1])
        #expect(result.exitCode == 2)
        #expect(result.errors.contains("Error: a proof is printed"))
        #expect(result.output.isEmpty)
    }

    /// Where the wishes do not fit, the table says what gives.
    @Test func whatIsShorterThanWishedIsListed() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let file = try #require(Checkout().panelFile(of: "Asia"))
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(
            "experiences: [20, 30, 35]", with: "experiences: [20, 37, 40]")
        try folder.write(text, to: "asia.yaml")
        let result = try Command.dais("programme", "--proof", "--content", folder.path)
        #expect(result.exitCode == 0)
        #expect(
            result.output.contains(
                "\n7 minutes off the wishes; sums alone show that no timetable can be nearer than 7; "))
        #expect(result.output.contains(" shorter, "))
    }

    /// The table and the pack say so where a rule is broken; the planner gives no such day.
    @Test func aBrokenRuleIsSaid() throws {
        let assembly = try Fixture.sample(GoldenTests.panel)
        let sound = try assembly.programme()
        let programme = Programme(date: sound.date, zone: "Europe/Vienna", windows: sound.windows)
        let report = ProofReport(
            programme, ProgrammeProof(programme, of: assembly.demand), isBest: false, steps: 1234,
            sessions: assembly.demand.sessions.map(\.id), service: [])
        let text = ProofText(report: report).text
        #expect(text.contains("\nBROKEN  No time of the programme is skipped or"))
        #expect(
            text.contains(
                "\nbroken: the programme: uses the clock of Europe/Vienna, but the venue's is America/New_York [times.clock]\n14 of 15 rules are kept.\n"
            ))
        #expect(text.contains("stopped after 1,234 steps"))
        #expect(report.sources(of: .windows) == ["the meeting file"])
        let briefer = Briefer(assembly, programme, asOf: assembly.meeting.date, by: Product.program)
        let blocks = briefer.document(PackRequest(reader: .chair, panel: nil)).blocks
        let words = Language.english.vocabulary
        #expect(blocks.withInner.contains(.note(.caution, words.line(.rulesBroken(1, of: 15)))))
    }
}
