@testable import App
@testable import BriefingPacks
@testable import Core
@testable import Documents
import PanelTesting
import Testing
@testable import Writers

/// Every format of a small meeting's packs, held against what was recorded.
@Suite struct GoldenTests {
    static let panel = """
        panel: north
        title: The North
        regions: ["150"]
        minutes: {presentation: [10, 15, 20], experiences: [10, 20, 30], questions: [10, 20, 25]}
        basis: [{key: concept-note, paragraph: 10}]
        scope: What the panel covers.
        findings:
          - id: N1
            text: The Undescribed Front could tax drug traffic in Peru, according to S/2019/50 and to 3 of 4 reports.
            says: vulnerability
            stated: {involvement: [indirect]}
            read-in: {form: coexistence}
            actors: [undescribed]
            crimes: [drug trafficking]
            places: [peru]
            sources: [{key: concept-note, paragraph: 5–6, via: S/2019/50}]
          - id: N2
            text: A later report says otherwise.
            says: report
            opposes: [N1]
            sources: [{key: later}]
        experiences:
          - {id: Nx1, who: Peru, text: Offices met., sources: [{key: speech}], attributed to: {speaker: Peru, date: 2018-03-02}}
        questions:
          - {id: Nq1, text: Who met whom?, background: [N1, N2]}
        lessons:
          - {id: Nl1, text: Count the meetings., rests on: [Nx1]}
        gaps:
          - {id: Ng1, text: Nothing of S/2019/50 itself was read.}
        """

    static func documents() throws -> [(request: PackRequest, document: Document)] {
        try Fixture.documents(Fixture.sample(panel))
    }

    @Test(arguments: [
        "programme", "chair", "moderator", "panellist", "delegation", "interpreter", "press", "secretariat",
    ])
    func packs(reader: String) throws {
        let found = try Self.documents().first { ($0.request.reader?.rawValue ?? "programme") == reader }
        let document = try #require(found?.document)
        for (format, text) in Fixture.texts(document) where !(reader == "programme" && format == .html) {
            Golden.verify(Self.unstyled(text), is: "Tests/AppTests/Goldens/\(reader).\(format.fileExtension)")
        }
    }

    @Test(arguments: [PackFormat.html, .ics, .scheduleXML, .scheduleJSON])
    func programme(format: PackFormat) throws {
        let context = try Fixture.context(Fixture.sample(Self.panel))
        let document = try #require(try Self.documents().first?.document)
        let bytes = try #require(ProgrammeFile(context: context, day: nil).bytes(format, of: document))
        let text = Self.unstyled(String(decoding: bytes, as: UTF8.self))
        Golden.verify(text, is: "Tests/AppTests/Goldens/programme.\(format.fileExtension)")
    }

    /// A page without the style sheet that all pages have, which has a golden of its own.
    private static func unstyled(_ page: String) -> String {
        page.replacing(HTMLStyle.sheet, with: "/* Goldens/style.css */")
    }

    @Test func styleSheet() {
        Golden.verify(HTMLStyle.sheet + "\n", is: "Tests/AppTests/Goldens/style.css")
    }

    @Test func terminal() throws {
        let assembly = try Fixture.sample(Self.panel)
        Golden.verify(
            TextWriter(try Fixture.context(assembly)).write() + "\n",
            is: "Tests/AppTests/Goldens/programme.txt")
    }
}
