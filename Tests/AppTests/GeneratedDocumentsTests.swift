import Core
import Testing

@testable import App

/// What is generated into Documentation/ is current; `make docs` writes it anew.
@Suite struct GeneratedDocumentsTests {
    @Test func checks() { Golden.verify(ChecksPage.text, is: "Documentation/Checks.md") }

    @Test func conceptNote() throws {
        Golden.verify(ConceptNotePage.text(try Fixture.real().library), is: "Documentation/ConceptNote.md")
    }

    @Test(arguments: ContentSchema.allCases)
    func schemas(schema: ContentSchema) {
        Golden.verify(schema.text, is: "Documentation/\(schema.rawValue).schema.json")
    }

    @Test(arguments: ConceptNotePage.paragraphs)
    func everyParagraphHasItsPlace(paragraph: Int) throws {
        #expect(!ConceptNotePage.uses(of: paragraph, try Fixture.real().library).isEmpty)
    }

    @Test func aParagraphThatTheNoteDoesNotHaveHasNone() throws {
        #expect(ConceptNotePage.uses(of: 14, try Fixture.real().library).isEmpty)
    }
}
