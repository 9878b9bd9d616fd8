@testable import BriefingPacks
import Core
@testable import Documents
import PanelTesting
import Testing

/// A passage that a source quotes from another document is cited as a quotation of it, in every language and format.
@Suite struct QuotedDocumentTests {
    private static let panel = """
        findings:
          - id: X1
            text: The Council called for “better understanding” of links.
            sources: [{key: concept-note, paragraph: 8, quoting: S/PRST/2018/9}]
        """

    @Test(arguments: Language.allCases)
    func theSymbolIsWholeAndTheWordsAreTheLanguages(language: Language) throws {
        let assembly = try Fixture.sample(Self.panel)
        #expect(assembly.diagnostics == [])
        let request = PackRequest(reader: .delegation, panel: nil, language: language)
        let document = try Fixture.briefer(assembly).document(request)
        let symbol = try DocumentSymbol("S/PRST/2018/9")
        let phrase = language.vocabulary.text(.quotingDocument(symbol))
        let references = document.blocks.flatMap(\.lines).flatMap(\.references).filter { $0.key == "concept-note" }
        #expect(references.contains { $0.place.hasSuffix(phrase) })
        // In a line from the right the symbol has a direction of its own.
        #expect(phrase.contains("\u{2068}S/PRST/2018/9\u{2069}") == language.isRightToLeft)
        for (format, text) in Fixture.texts(document) { #expect(text.contains("S/PRST/2018/9"), "\(format)") }
    }
}
