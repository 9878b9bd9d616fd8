@testable import BriefingPacks
import Core
@testable import Documents
import PanelTesting
@testable import Programme
import Testing

/// Any subset of panels in any order works, and leaves what packs share as it was.
@Suite struct RegistrationTests {
    private static func assembly(_ modules: [any PanelModule]) throws -> Assembly {
        Assembly(try Fixture.real().meeting, try PanelRegistry(modules), contentHash: "0")
    }

    /// The claims of a panel's section as the delegation's pack prints them.
    private static func section(of panel: PanelID, in assembly: Assembly) throws -> [Block] {
        let document = try Fixture.briefer(assembly).document(PackRequest(reader: .delegation, panel: nil))
        let start = try #require(document.blocks.firstIndex { isHeading($0, "panel-\(panel)") })
        let rest = document.blocks[(start + 1)...]
        let end = rest.firstIndex { if case .heading(2, _, _) = $0 { true } else { false } } ?? rest.endIndex
        return rest[..<end].filter { $0 != .pageBreak }
    }

    private static func isHeading(_ block: Block, _ anchor: String) -> Bool {
        if case .heading(2, _, anchor) = block { true } else { false }
    }

    /// The lines of blocks, each source by its key: the letter behind a year tells it from the other sources of the day.
    private static func lines(of blocks: [Block]) -> [[Inline]] {
        blocks.flatMap(\.lines).map { line in
            line.map { inline in
                guard case .citation(var reference) = inline else { return inline }
                (reference.label, reference.date) = (reference.key, nil)
                return .citation(reference)
            }
        }
    }

    @Test func theOrderOfRegistrationIsTheOrderOfTheDay() throws {
        let modules = try Fixture.real().modules
        let assembly = try Self.assembly(modules.reversed())
        #expect(assembly.ids == modules.reversed().map(\.card.id))
        let sessions = try assembly.programme().sessions.map(\.id)
        #expect(sessions == assembly.library.sessions)
    }

    @Test(arguments: [["west-africa"], ["asia", "europe"], ["europe", "latin-america", "west-africa"]])
    func aSubsetLeavesTheSharedPartsAsTheyWere(panels: [String]) throws {
        let real = try Fixture.real()
        let chosen = try panels.map { id in try #require(real.modules.first { $0.card.id.rawValue == id }) }
        let subset = try Self.assembly(chosen)
        for id in subset.ids {
            #expect(
                try Self.lines(of: Self.section(of: id, in: subset)) == Self.lines(of: Self.section(of: id, in: real)))
        }
        let background = try [real, subset].map { assembly in
            MandateSections(context: try Fixture.context(assembly)).blocks
        }
        #expect(Self.lines(of: background[0]) == Self.lines(of: background[1]))
    }

    @Test func anotherMeetingUsesNoneOfTheNexusFields() throws {
        let assembly = try Fixture.sample(
            """
            findings:
              - {id: X1, text: Rain fell., sources: [{key: release}]}
            """)
        for (_, document) in try Fixture.documents(assembly) {
            let text = DocumentText.plain(document).lowercased()
            for word in ["terror", "nexus", "matrix", "coexistence"] { #expect(!text.contains(word)) }
        }
    }
}
