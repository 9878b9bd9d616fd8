@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
@testable import Programme
import Testing

/// What a Chair's running sheet has ready if a session runs over or begins late.
@Suite struct SlipTableTests {
    private static func tables(in language: Language) throws -> [SessionID: Table] {
        let assembly = try Fixture.real()
        let document = try Fixture.briefer(assembly).document(
            PackRequest(reader: .chair, panel: nil, language: language))
        let sheets = document.blocks.compactMap { if case .sheet(let sheet) = $0 { sheet } else { nil } }
        let pairs = try sheets.map { sheet in
            let tables = sheet.foot.withInner.compactMap { block -> Table? in
                if case .table(let table) = block, table.kind == .overrun { table } else { nil }
            }
            #expect(tables.count == 1, "\(sheet.title)")
            return (SessionID(rawValue: String(sheet.anchor.dropFirst("sheet-".count))), try #require(tables.first))
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private static func rows(_ table: Table?) -> [[String]] {
        (table?.rows ?? []).map { $0.map { $0.content.plainText.replacingOccurrences(of: "\u{A0}", with: " ") } }
    }

    @Test func everyRowIsTheFirstChoiceWithinTheServices() throws {
        let rows = Self.rows(try Self.tables(in: .english)["west-africa"])
        #expect(
            rows == [
                ["+5", "12.40–1 p.m.", "12.50", "the reserve", "We go on until 1 p.m."],
                [
                    "+10", "12.45–1 p.m.", "12.52", "5 min of questions, the reserve",
                    "We have 15 minutes: three questions.",
                ],
                [
                    "+15", "12.50–1 p.m.", "12.55",
                    "No choice keeps every minimum: questions 10 min, below 15, the reserve",
                    "We have 10 minutes: two questions.",
                ],
                [
                    "late 10", "12.35–12.55 p.m.", "12.45", "5 min of presentation, 5 min of experiences",
                    "10 minutes remain for presentation.",
                ],
            ])
    }

    @Test func aSessionBeforeAnotherShowsTheOther() throws {
        let rows = Self.rows(try Self.tables(in: .english)["opening"])
        #expect(
            rows.first == [
                "+5", "10.20–10.45 a.m.", "Introductory session: 5 min of presentation",
                "“Introductory session” has 25 minutes.",
            ])
    }

    @Test(arguments: Language.allCases)
    func everySheetHasThemInEveryLanguage(language: Language) throws {
        let tables = try Self.tables(in: language)
        #expect(tables.count == 8)
        for (session, table) in tables {
            #expect(table.rows.count == SlipAnswers.slips.count, "\(session)")
            for row in table.rows { #expect(row.contains { !$0.content.isEmpty }, "\(session)") }
        }
    }

    @Test func noSheetAsksForLongerServices() throws {
        let assembly = try Fixture.real()
        let programme = try assembly.programme()
        let slips = SlipAnswers(programme, of: assembly.demand)
        for session in programme.sessions {
            for slip in SlipAnswers.slips {
                guard let choice = try? slips.choice(for: slip, of: session) else { continue }
                #expect(choice.programme.windows.map(\.window) == programme.windows.map(\.window), "\(session.id)")
            }
        }
    }
}
