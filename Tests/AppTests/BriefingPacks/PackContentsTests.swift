@testable import App
@testable import BriefingPacks
import Core
import Documents
import Testing

/// What withholds a pack is what the pack contains.
@Suite struct PackContentsTests {
    @Test(arguments: Reader.allCases)
    func aPackContainsNoClaimOfAPanelThatCannotWithholdIt(reader: Reader) throws {
        let assembly = try Fixture.real()
        let briefer = try Fixture.briefer(assembly)
        var printed = 0
        for request in PackRequest.all(for: [reader], panels: briefer.panels, in: [.english]) {
            let touched = request.touches(briefer.panels, of: assembly)
            // Two panels may say the same; the meeting's own claims are in no panel.
            let own = assembly.meeting.claims + touched.compactMap(assembly.answers).flatMap(\.claims)
            let allowed = Set(own.map(\.text))
            let text = DocumentText.plain(briefer.document(request))
            for answers in assembly.answers {
                for claim in answers.claims where text.contains(claim.text) {
                    printed += 1
                    #expect(allowed.contains(claim.text), "\(claim.id) is in \(request)")
                }
            }
        }
        #expect(printed > 0)
    }
}
