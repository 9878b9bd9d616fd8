@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing

/// What the Chair's pack has ready when statements run over.
@Suite struct ReadyAnswersTests {
    private static func answers(in language: Language) throws -> Table {
        let briefer = try Fixture.briefer(try Fixture.real())
        let document = briefer.document(PackRequest(reader: .chair, panel: nil, language: language))
        let caption = language.vocabulary.text(.ifStatementsRunOver)
        let tables = document.blocks.compactMap { block in
            if case .table(let table) = block, table.caption == caption { return table }
            return nil
        }
        return try #require(tables.first)
    }

    @Test func theyAreTheBestChoices() throws {
        let rows = try Self.answers(in: .english).rows.map { $0.map { $0.content.plainText } }
        #expect(rows.count == 5)
        let latin = try #require(rows.first)
        #expect(latin[0] == "Latin America")
        #expect(latin[1] == "questions 20 → 15")
        #expect(latin[2].hasPrefix("questions 20 → 15"))
        #expect(latin[2].hasSuffix("West Africa: begins at 11.55 a.m. instead of 11.50 a.m.; presentation 15 → 10"))
        #expect(
            latin[3].hasSuffix(
                "West Africa: begins at noon instead of 11.50 a.m.; presentation 15 → 10, experiences 30 → 25"))
        #expect(rows[1][3] == "5 min missing: no choice keeps every rule")
    }

    @Test(arguments: Language.allCases)
    func everyLanguageHasThemAll(language: Language) throws {
        let rows = try Self.answers(in: language).rows
        #expect(rows.count == 5)
        for row in rows {
            #expect(row.count == 4)
            for cell in row { #expect(!cell.content.plainText.isEmpty) }
        }
    }
}
