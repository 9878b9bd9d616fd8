@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import PanelTesting
import Testing

/// Sheets as pages: one page each, in every language, or an error that says by how much a page is too long.
@Suite(.enabled(if: TypstMachine.isThere, TypstMachine.reason))
struct SheetPagesTests {
    @Test(arguments: Language.allCases)
    func theChairsPackHasAFrontAPagePerSessionAndALastPage(language: Language) throws {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        let document = try Fixture.briefer(Fixture.real()).document(
            PackRequest(reader: .chair, panel: nil, language: language))
        let sheets = document.blocks.count { if case .sheet = $0 { true } else { false } }
        #expect(sheets == 8)
        #expect(try pool.pdf(of: document).pages == sheets + 2)
    }

    private static func sheet(_ know: [Block]) throws -> Document {
        var document = try TypstMachine.document()
        document.blocks = [
            .sheet(Sheet(.running, title: "A session", anchor: "s", main: [], beside: [.box(Box(.know, know))]))
        ]
        return document
    }

    private static let long = Block.paragraph([.text(String(repeating: "word ", count: 200))])

    @Test func aFullPageLeavesOutWhatMayGo() throws {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        let document = try Self.sheet([Self.long, .spare(2, [Self.long]), .spare(1, [Self.long])])
        #expect(try pool.pdf(of: document).pages == 3, "the title, the sheet and the sources")
    }

    @Test func aPageThatCannotFitIsAnErrorWithItsLines() throws {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        let document = try Self.sheet([Self.long, Self.long, Self.long])
        let fault = #expect(throws: PDFFault.self) { _ = try pool.pdf(of: document, at: "a.pdf") }
        guard case .tooLong(document: "a.pdf", page: "A session", let lines)? = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(lines > 10)
        #expect(fault?.diagnostic.rule == "pdf.page")
    }
}
