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
            let text = DocumentText.plain(briefer.document(request))
            for answers in assembly.answers {
                for claim in answers.claims where text.contains(claim.text) {
                    printed += 1
                    #expect(touched.contains(answers.card.id), "\(claim.id) is in \(request)")
                }
            }
        }
        #expect(printed > 0)
    }
}
