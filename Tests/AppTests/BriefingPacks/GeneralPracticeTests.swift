@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing

/// Rules of service that no source dates are told as general practice, and later ones not at all.
@Suite struct GeneralPracticeTests {
    private static let service = """
        service:
          - {id: SV1, text: Hand in a text in advance., sources: [{key: release}], for: [chair, moderator, panellist, delegation, interpreter]}
          - {id: SV2, text: Speak at a reasonable pace., sources: [{key: undated}], for: [chair, moderator, panellist, delegation, interpreter]}
          - {id: SV3, text: Inscribe in the electronic list., sources: [{key: later}], for: [chair, moderator, panellist, delegation, interpreter]}
        """

    private static func assembly() throws -> Assembly {
        let example = RuleExample(in: "service.yaml", service)
        #expect(SampleMeeting.faults(of: example) == [])
        let meeting = try #require(SampleMeeting.meeting(example).meeting)
        let content = try #require(SampleMeeting.panel(RuleExample("gaps: []")).content)
        return Assembly(meeting, try PanelRegistry([ContentPanel(content: content)]), contentHash: "")
    }

    @Test(arguments: [Reader.chair, .moderator, .panellist, .delegation, .interpreter], Language.allCases)
    func everyReaderIsToldWhatIsOnlyPractice(reader: Reader, language: Language) throws {
        let briefer = try Fixture.briefer(Self.assembly())
        let request = try #require(briefer.requests(for: [reader], in: [language]).first)
        let text = DocumentText.plain(briefer.document(request))
        let lead = language.vocabulary.text(.generalPractice)
        let places = ["Hand in a text", lead, "Speak at a reasonable pace"].map { text.range(of: $0)?.lowerBound }
        let found = places.compactMap { $0 }
        #expect(found.count == 3 && found == found.sorted(), "\(text)")
        #expect(!text.contains("electronic list"))
    }

    @Test func theSecretariatReadsHowEachIsShown() throws {
        let briefer = try Fixture.briefer(Self.assembly())
        let text = DocumentText.plain(briefer.document(PackRequest(reader: .secretariat, panel: nil)))
        #expect(text.contains("Shown as general practice: no source shows a date"))
        #expect(text.contains("Published later, by 1 June 2020"))
    }

    @Test func aFollowUpHasTheRulePublishedSince() throws {
        let briefer = try Fixture.briefer(Self.assembly(), asOf: "2020-06-01")
        let context = briefer.context(.english, .participants)
        let blocks = SessionSheet.service(for: .interpreter, context)
        let lists = blocks.filter { if case .list = $0 { true } else { false } }
        #expect(lists.first?.lines.count == 2)
    }
}
