@testable import BriefingPacks
import Core
@testable import Documents
import FinalPanel
import Testing

/// What a panel takes up from those before it: shown to whoever may see it, and never as its own.
@Suite struct TakenUpTests {
    private static let early = """
        panel: early
        title: The Early Panel
        findings:
          - {id: E1, text: markshown of e1., element: law-enforcement, sources: [{key: release}]}
          - {id: E2, text: markplain of e2., sources: [{key: release}]}
        experiences:
          - {id: Ex1, who: Peru, text: markpublic of ex1., element: existing-initiatives, release: public, sources: [{key: release}]}
          - {id: Ex2, who: Peru, text: markdais of ex2., element: existing-initiatives, release: dais, sources: [{key: release}]}
          - {id: Ex3, who: Peru, text: markheld of ex3., element: existing-initiatives, hold: A reason., sources: [{key: release}]}
          - {id: Ex4, who: Peru, text: marklater of ex4., element: existing-initiatives, sources: [{key: later}]}
          - {id: Ex5, who: Peru, text: markkept of ex5., element: existing-initiatives, in packs: no, sources: [{key: release}]}
        """
    private static let late = """
        panel: late
        title: The Late Panel
        minutes: {initiatives: [10, 15, 20], responses: [10, 15, 20]}
        initiatives:
          - {id: R1, element: information-sharing, text: markown of r1., sources: [{key: release}]}
        """

    private static func assembly(_ early: String = early, _ late: String = late) throws -> Assembly {
        let contents = [early, late].compactMap { SampleMeeting.panel(RuleExample($0)).content }
        try #require(contents.count == 2)
        let meeting = try #require(SampleMeeting.meeting)
        let modules: [any PanelModule] = [ContentPanel(content: contents[0]), ClosingPanel(content: contents[1])]
        return Assembly(meeting, try PanelRegistry(modules), contentHash: "")
    }

    /// The lines of a document that hold a mark, in the part of a heading or in the whole.
    private static func lines(_ mark: String, _ document: Document) -> [String] {
        document.blocks.flatMap { $0.lines.map(\.plainText) }.filter { $0.contains(mark) }
    }

    @Test func itStandsInTheFinalPanelsPacksWithItsPanel() throws {
        let briefer = try Fixture.briefer(Self.assembly())
        let sheet = briefer.document(PackRequest(reader: .chair, panel: nil))
        #expect(Self.lines("The Early Panel: Peru: markpublic of ex1. [A body, 2018]", sheet).count == 1)
        #expect(Self.lines("The Early Panel", sheet).count { $0.contains("mark") } == 2, "at most three with its own")
        for reader in [Reader.moderator, .panellist, .delegation] {
            let panel: PanelID? = reader.isPerSession ? "late" : nil
            let document = briefer.document(PackRequest(reader: reader, panel: panel))
            let named = Self.lines("The Early Panel: Peru: markpublic of ex1. [A body, 2018] Ex1", document)
            #expect(named.count == 1, "\(reader)")
            #expect(Self.lines("The Early Panel: markshown of e1.", document).count == 1, "\(reader)")
            #expect(!Self.lines("The Early Panel: markplain", document).contains { _ in true }, "\(reader)")
        }
    }

    @Test func itIsNeverTheFinalPanelsOwn() throws {
        let assembly = try Self.assembly()
        let record = try #require(assembly.answers("late"))
        #expect(record.claims.map(\.id) == ["R1"])
        #expect(record.overview.takenUp.map(\.id) == ["Ex1", "Ex2", "Ex3", "Ex4", "Ex5", "E1"])
        for id in record.overview.takenUp.map(\.id) { #expect(assembly.library.claims.panel(of: id) == "early") }
    }

    @Test func onlyWhatTheReaderMaySeeOnTheDay() throws {
        let briefer = try Fixture.briefer(Self.assembly())
        for request in briefer.requests(for: Reader.allCases) where request.reader != .secretariat {
            let texts = Fixture.texts(briefer.document(request))
            let seesDais = [.chair, .moderator].contains(request.reader)
            for (format, text) in texts {
                for mark in ["markheld", "marklater", "markkept"] + (seesDais ? [] : ["markdais"]) {
                    #expect(!text.contains(mark), "\(request.reader?.rawValue ?? "") in \(format) holds \(mark)")
                }
            }
        }
        let moderator = briefer.document(PackRequest(reader: .moderator, panel: "late"))
        #expect(Self.lines("The Early Panel: Peru: markdais", moderator).count == 1)
        let later = try Fixture.briefer(Self.assembly(), asOf: "2021-01-01")
        let delegation = later.document(PackRequest(reader: .delegation, panel: nil))
        #expect(Self.lines("The Early Panel: Peru: marklater", delegation).count == 1)
    }

    @Test func anInterpreterFindsItsNumbersAndTheSecretariatItsIds() throws {
        let early = Self.early.replacing("markpublic of ex1.", with: "markpublic of 1234 cases.")
        let briefer = try Fixture.briefer(Self.assembly(early))
        let booth = briefer.document(PackRequest(reader: .interpreter, panel: nil))
        let tables = booth.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        let caption = Language.english.vocabulary.text(.numbersOf(session: "The Late Panel"))
        let numbers = try #require(tables.first { $0.caption == caption })
        #expect(numbers.rows.contains { $0.first?.content.plainText.contains("1234") == true })
        let secretariat = briefer.document(PackRequest(reader: .secretariat, panel: nil))
        #expect(DocumentText.plain(secretariat).contains("Taken up from earlier sessions: Ex1, Ex2, Ex3, Ex4, Ex5, E1"))
    }

    @Test func anErrorInTheEarlierPanelWithholdsWhatPrintsItsItems() throws {
        let assembly = try Self.assembly()
        for reader in [Reader.moderator, .panellist] {
            #expect(
                PackRequest(reader: reader, panel: "late").touches(assembly.ids, of: assembly) == ["late", "early"])
            #expect(PackRequest(reader: reader, panel: "early").touches(assembly.ids, of: assembly) == ["early"])
        }
    }

    @Test func soDoesAPackOfTheFinalPanelAlone() throws {
        let assembly = try Self.assembly()
        for reader in [Reader.chair, .delegation, .interpreter] {
            #expect(PackRequest(reader: reader, panel: nil).touches(["late"], of: assembly) == ["late", "early"])
            #expect(PackRequest(reader: reader, panel: nil).touches(["early"], of: assembly) == ["early"])
        }
    }

    @Test func anElementIsFilledByWhatIsHandedToIt() throws {
        func missing(_ early: String) throws -> [String] {
            let assembly = try Self.assembly(early)
            return assembly.diagnostics(of: "late").filter { $0.rule == "final-panel.elements" }.map(\.description)
        }
        let found = try missing(Self.early)
        #expect(found.count == 1 && found.allSatisfy { $0.contains("'criminal-justice-framework'") }, "\(found)")
        // What no pack prints fills nothing.
        let held = Self.early.replacing("release: public,", with: "hold: A reason.,").replacing(
            "release: dais,", with: "in packs: no,"
        ).replacing("sources: [{key: later}]", with: "hold: A reason., sources: [{key: later}]")
        #expect(try missing(held).contains { $0.contains("'existing-initiatives'") })
    }

    @Test(arguments: Language.allCases)
    func theBuiltInFinalPanelHasExistingInitiatives(language: Language) throws {
        let assembly = try Fixture.real()
        let record = try #require(assembly.answers.last)
        let takenUp = record.overview.takenUp.filter { $0.element == .existingInitiatives }
        #expect(takenUp.count >= 6)
        let context = try Fixture.briefer(assembly).context(language, .participants)
        let visible = context.view.visible(takenUp)
        #expect(visible.count >= 4)
        let document = try Fixture.briefer(assembly).document(
            PackRequest(reader: .delegation, panel: nil, language: language))
        let lines = document.blocks.flatMap(\.lines)
        for claim in visible { #expect(lines.contains(context.fromItsPanel(claim)), "\(claim.id)") }
    }

    /// A lesson with an error behind it may be wrong wherever it is printed.
    @Test func aPackIsWithheldWhereAPanelWhoseLessonsItPrintsHasErrors() throws {
        let early = """
            panel: early
            title: The Early Panel
            findings:
              - {id: E1, text: A finding., sources: [{key: release}]}
            lessons:
              - {id: El1, text: marklesson of el1., element: law-enforcement, rests on: [E1]}
            """
        let assembly = try Self.assembly(early)
        let ids = assembly.ids
        for (request, document) in try Fixture.documents(assembly) where request.panel == "late" {
            let prints = !Self.lines("marklesson", document).isEmpty
            #expect(prints == (request.reader == .moderator))
            #expect(request.touches(ids, of: assembly) == (prints ? ["late", "early"] : ["late"]))
        }
    }
}
