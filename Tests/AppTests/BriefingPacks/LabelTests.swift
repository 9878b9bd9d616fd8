@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing

/// What packs say of the label “terrorist group”, and of whom.
@Suite struct LabelTests {
    private static let panel = """
        findings:
          - {id: X1, text: "The Front, the Army, the League and the Union were present.", actors: [front, army, league, union], sources: [{key: release}]}
        """

    /// Four actors: one that a source calls terrorist, two of which sources say less, one with the record of a search.
    private static func assembly(_ registries: String = actors) throws -> Assembly {
        let example = RuleExample(in: "registries.yaml", registries)
        #expect(SampleMeeting.faults(of: example) == [])
        let meeting = try #require(SampleMeeting.meeting(example).meeting)
        let content = try #require(SampleMeeting.panel(RuleExample(panel)).content)
        return Assembly(meeting, try PanelRegistry([ContentPanel(content: content)]), contentHash: "")
    }

    private static let actors = """
        actors:
          - {id: front, name: Front, described by: [{who: Peru, source: speech}]}
          - {id: army, name: Army, described by: [{who: Colombia, source: speech, label: terrorist acts}]}
          - {id: union, name: Union, described by: [{who: Colombia, source: later, label: terrorist lists}]}
          - {id: league, name: League, looked: {for: the label, in: [release], by: Sample desk, found: nothing}}
        """

    private static func lines(_ assembly: Assembly, _ language: Language = .english, asOf: String = "2019-04-26") throws
        -> [String]
    {
        let day = try #require(CalendarDate(asOf))
        let context = Briefer(assembly, try assembly.programme(), asOf: day, by: Product.program).context(
            language, .podium)
        let answers = try #require(context.answers.first)
        return Cautions(context: context, answers: answers).unsayable.map(\.plainText)
    }

    @Test func aLabelIsPrintedWithItsSource() throws {
        let lines = try Self.lines(Self.assembly())
        #expect(
            lines.dropFirst() == [
                "“terrorist group” of League: no source consulted calls them so",
                "“terrorist group” of Front without its author (Peru) [Peru, 2018]",
                "“terrorist group” of Army: the source (Colombia) speaks of terrorist acts [Peru, 2018]",
            ])
    }

    @Test func aLabelIsAsOldAsItsSource() throws {
        let early = try Self.lines(Self.assembly(), asOf: "2018-06-01")
        #expect(!early.contains { $0.contains("Union") })
        let late = try Self.lines(Self.assembly(), asOf: "2020-06-01")
        #expect(
            late.contains {
                $0.contains(
                    "of Union: the source (Colombia) says that it is on the terrorist lists of a number of countries [")
            })
    }

    @Test func nothingIsSaidOfAnActorThatNobodyLookedFor() throws {
        let bare = ["front", "army", "league", "union"].map { "  - {id: \($0), name: \($0.capitalized)}" }
        let assembly = try Self.assembly("actors:\n" + bare.joined(separator: "\n"))
        for (_, document) in try Fixture.documents(assembly) {
            #expect(!DocumentText.plain(document).contains("terrorist"), "\(document.title)")
        }
    }

    @Test func theSecretariatReadsWhoLookedForALabel() throws {
        let briefer = try Fixture.briefer(Self.assembly())
        let text = DocumentText.plain(briefer.document(PackRequest(reader: .secretariat, panel: nil)))
        #expect(text.contains("Search for: the label; in: [A body, 2018]; by: Sample desk; nothing found."))
    }

    @Test(arguments: [Reader.chair, .moderator, .interpreter])
    func everyReaderOfCautionsHasTheLabels(reader: Reader) throws {
        let documents = try Fixture.documents(Self.assembly()).filter { $0.request.reader == reader }
        let text = documents.map { DocumentText.plain($0.document) }.joined()
        #expect(text.contains("of Front without its author (Peru)"))
        #expect(text.contains("of Army: the source (Colombia) speaks of terrorist acts"))
    }

    @Test(arguments: Language.allCases)
    func everyLanguageNamesActorAuthorAndSource(language: Language) throws {
        let lines = try Self.lines(Self.assembly(), language, asOf: "2020-06-01")
        let peru = try #require(State.all.first { $0.id == "peru" }).name(in: language)
        for name in ["Front", "Army", "Union", "League"] {
            #expect(lines.contains { $0.contains(name) }, "\(name) in \(language)")
        }
        let front = try #require(lines.first { $0.contains("Front") && !$0.contains("League") })
        #expect(front.contains(peru) && front.contains("["), "\(front)")
    }
}
