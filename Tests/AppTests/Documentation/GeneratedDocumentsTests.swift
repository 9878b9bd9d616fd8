@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
@testable import MeetingRecord
import PanelTesting
@testable import Programme
import Testing

/// What is generated into Documentation/ is current; `make docs` writes it anew.
@Suite struct GeneratedDocumentsTests {
    @Test func checks() { Golden.verify(ChecksPage.text, is: "Documentation/Checks.md") }

    @Test func keysOfAClaim() throws {
        let page = try String(contentsOf: Checkout.root.appending(path: "Documentation/Content.md"), encoding: .utf8)
        Golden.verify(try #require(ClaimTable.current(in: page)), is: "Documentation/Content.md")
    }

    @Test func conceptNote() throws {
        Golden.verify(ConceptNotePage.text(try Fixture.real().library), is: "Documentation/ConceptNote.md")
    }

    /// The picture in README: what it says to type, drawn.
    @Test func replan() throws {
        let assembly = try Fixture.real()
        let before = try assembly.programme()
        let incident = Incident(
            at: Moment(assembly.meeting.date, TimeOfDay(minutes: 680)), running: "latin-america", over: 15)
        let choice = try #require(try Replanner(before, of: assembly.demand).replan(incident).choices.first)
        let picture = ReplanPicture(before: before, after: choice.programme, words: Language.english.vocabulary)
        Golden.verify(picture.svg, is: "Documentation/images/replan.svg")
    }

    @Test(arguments: [.draft, .labels] + ContentSchema.ofContent)
    func schemas(schema: ContentSchema) {
        Golden.verify(schema.text, is: "Documentation/\(schema.name).schema.json")
    }

    @Test(arguments: ConceptNotePage.paragraphs)
    func everyParagraphHasItsPlace(paragraph: Int) throws {
        #expect(!ConceptNotePage.uses(of: paragraph, try Fixture.real().library).isEmpty)
    }

    @Test func aParagraphThatTheNoteDoesNotHaveHasNone() throws {
        #expect(ConceptNotePage.uses(of: 14, try Fixture.real().library).isEmpty)
    }
}
