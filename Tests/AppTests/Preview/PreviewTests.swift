@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing
@testable import Writers

/// The preview's pages, as the desk's browser gets them.
@Suite struct PreviewTests {
    /// A checkout's content in a folder of its own, and the panel that a desk works on.
    private struct Desk {
        static let panel = "Sources/WestAfrica/Content/panel.yaml"
        let folder: TemporaryFolder
        let good: String
        var reader: PreviewFolder

        init() throws {
            folder = try TemporaryFolder()
            let places = ["App/Meeting", "LatinAmerica", "WestAfrica", "Europe", "Asia", "FinalPanel"]
            for place in places.map({ "Sources/\($0)/Content" }) {
                for file in Checkout().files(in: place) { try folder.write(file.bytes, to: file.path) }
            }
            good = folder.text(Self.panel)
            let path = folder.path
            reader = PreviewFolder(path) { Result { () throws(FileError) in try ContentSet.reading(path) } }
        }

        mutating func state(_ text: String? = nil) throws -> PreviewState {
            if let text { try folder.write(text, to: Self.panel) }
            return PreviewState(reader.read())
        }
    }

    private static func page(_ state: PreviewState, _ reader: Reader = .moderator, _ language: Language = .english)
        -> String
    {
        PreviewPage(state: state, address: PreviewAddress("west-africa", reader, language)).html
    }

    @Test func aPageHoldsWhatThePackPrintsOfThePanelAlone() throws {
        let assembly = try Fixture.real()
        let state = PreviewState(.success(.embedded))
        let briefer = Briefer(
            assembly, try assembly.programme(), asOf: assembly.meeting.date, by: Product.program,
            panels: ["west-africa"])
        for reader in Reader.allCases {
            let request = PackRequest(reader: reader, panel: reader.isPerSession ? "west-africa" : nil)
            let pack = String(decoding: HTMLWriter().write(briefer.document(request)), as: UTF8.self)
            let page = Self.page(state, reader)
            for line in page.split(separator: "\n") where line.contains("class=\"item\"") {
                #expect(pack.contains(line), "\(reader)")
            }
            #expect(page.contains("<p class=\"status draft\">"))
            #expect(page.contains("aria-current=\"page\">\(Language.english.vocabulary.reader(reader))<"))
            #expect(page.contains("contains nothing from this panel") == (reader == .press))
            // The day's programme and what the meeting itself says are every panel's.
            #expect(reader.isPerSession || !page.contains("id=\"programme\""))
            #expect(!page.contains("Latin America</h"), "\(reader)")
        }
        #expect(Self.page(state, .delegation).contains("id=\"item-WA1\""))
        #expect(Self.page(state, .chair).contains("id=\"sheet-west-africa\""))
        #expect(Self.page(state, .moderator, .arabic).contains("lang=\"ar\" dir=\"rtl\">\n<p class=\"status draft\">"))
    }

    @Test func aDiagnosticStandsAtItsClaim() throws {
        var desk = try Desk()
        defer { desk.folder.remove() }
        let typed = desk.good.replacing("- id: WA2\n", with: "- id: WA2\n    saith: x\n")
        let state = try desk.state(typed)
        let page = Self.page(state)
        let beside = try #require(
            page.firstRange(of: "<div class=\"preview-beside\">\n<div class=\"item\" id=\"item-WA2\">"))
        let note = try #require(page[beside.upperBound...].prefix(3000).firstRange(of: "id=\"preview-note-1\""))
        #expect(page[note.upperBound...].prefix(600).contains("<code>line "))
        #expect(page.contains("<summary data-count>One diagnostic</summary>"))
        #expect(page.contains("<a href=\"#preview-note-1\">WA2</a>"))
        #expect(page.contains("The pack is withheld: it contains west-africa, whose content has errors."))
        // A Chair's sheet names no ids, so what is wrong is in the list alone.
        let sheet = Self.page(state, .chair)
        #expect(!sheet.contains("preview-beside") && sheet.contains("data-count>One diagnostic<"))
        // What belongs to no claim stands in the list alone, with its place.
        let general = Self.page(try desk.state(desk.good.replacing("desk: West", with: "desc: West")))
        #expect(!general.contains("preview-note") && general.contains("panel.yaml:4:1</code>"))
        // A translation is found by the key of its text.
        let french = desk.folder.text("Sources/WestAfrica/Content/panel.fr.yaml")
        try desk.folder.write(
            french.replacing("  WAq1:\n", with: "  WAq1:\n    off: x\n"), to: "Sources/WestAfrica/Content/panel.fr.yaml"
        )
        let translated = Self.page(try desk.state(desk.good), .moderator, .french)
        #expect(translated.contains("<div class=\"preview-beside\">\n<div class=\"item\" id=\"item-WAq1\">"))
    }

    @Test func theIdOfAnItemStandsWhereverAmongItsKeys() throws {
        let text =
            "findings:\n  - text: >\n      - id: WA9\n    id: WA1\n    says: x\n  - id: 'WA2' # two\n\n# WA3\nsources:\n  a: b\n"
        let file = ContentFile(path: "panel.yaml", bytes: Array(text.utf8))
        let places = ItemPlaces(files: ["panel.yaml": file], items: ["WA1", "WA2", "WA9"])
        let found = (1...11).map { places.item(at: Position(path: "panel.yaml", line: $0, column: 1))?.rawValue ?? "" }
        #expect(found[1] == "WA1" && found[3] == "WA1" && found[4] == "WA1" && found[5] == "WA2")
        #expect(found[0] == "" && found[8] == "" && found[9] == "")
        #expect(places.item(at: Position(path: "other.yaml", line: 2, column: 1)) == nil)
    }

    @Test func theLastPageStaysWhateverHappensToTheFile() throws {
        var desk = try Desk()
        defer { desk.folder.remove() }
        let path = "\(desk.folder.path)/\(Desk.panel)"
        var state = try desk.state()
        let whole = state.version
        #expect(!Self.page(state).contains("last page that could be made"))
        func mishap(_ words: String, _ change: () throws -> Void) throws {
            try? FileManager.default.removeItem(atPath: path)
            try change()
            state.take(desk.reader.read())
            let page = Self.page(state)
            #expect(page.contains("This is the last page that could be made.") && page.contains(words), "\(words)")
            #expect(page.contains("id=\"item-WA1\"") && !page.contains("From elsewhere."), "\(words)")
            #expect(state.version != whole)
            let other = PreviewPage(state: state, address: PreviewAddress("europe")).html
            #expect(other.contains("id=\"preview-document\""))
            try? FileManager.default.removeItem(atPath: path)
            try desk.folder.write(desk.good, to: Desk.panel)
            state.take(desk.reader.read())
            #expect(state.version == whole && !Self.page(state).contains("last page that could be made"))
        }
        let elsewhere = try TemporaryFolder()
        defer { elsewhere.remove() }
        try elsewhere.write(
            desk.good.replacing("- id: WA1\n    text: >\n", with: "- id: WA1\n    text: >\n      From elsewhere.\n"),
            to: "x.yaml")
        try mishap("content.syntax") {
            try desk.folder.write(String(desk.good.prefix(3000)) + "\n  x: [", to: Desk.panel)
        }
        try mishap("content.") { try desk.folder.write("", to: Desk.panel) }
        try mishap("preview.gone") {}
        try mishap("file.read") { try desk.folder.write(desk.good, to: "\(Desk.panel)/inner.yaml") }
        try mishap("preview.link") {
            try FileManager.default.createSymbolicLink(
                atPath: path, withDestinationPath: "\(elsewhere.path)/x.yaml")
        }
        try mishap("file.read") { #expect(mkfifo(path, 0o600) == 0) }
    }

    @Test(arguments: ["x: [", "panel: stray\n"])
    func aFileThatCameLaterMayGoAgain(text: String) throws {
        var desk = try Desk()
        defer { desk.folder.remove() }
        var state = try desk.state()
        let whole = state.version
        let stray = "Sources/Stray/Content/panel.yaml"
        try desk.folder.write(text, to: stray)
        state.take(desk.reader.read())
        #expect(state.version != whole)
        try FileManager.default.removeItem(atPath: "\(desk.folder.path)/\(stray)")
        state.take(desk.reader.read())
        #expect(state.version == whole && !Self.page(state).contains("last page that could be made"))
    }

    @Test func whatNeverCouldBeReadHasNoPageYet() throws {
        var desk = try Desk()
        defer { desk.folder.remove() }
        let page = Self.page(try desk.state("panel: ["))
        #expect(page.contains("No page could be made yet.") && page.contains("content.syntax"))
    }

    @Test func contentIsOnlyEverText() throws {
        var desk = try Desk()
        defer { desk.folder.remove() }
        let hostile = "<script>alert(1)</script></article>\" onload=\"x"
        let plain = HostileContentTests.tags(in: Self.page(try desk.state()))
        let titled = desk.good.replacing("title: West Africa\n", with: "title: '\(hostile)'\n")
        let state = try desk.state(titled)
        #expect(HostileContentTests.tags(in: Self.page(state)).filter { $0 == "script" }.count == 1)
        #expect(HostileContentTests.tags(in: Self.page(state)).filter { $0 == "/article" }.count == 1)
        let claim = desk.good.replacing(
            "- id: WA1\n    text: >\n", with: "- id: WA1\n    text: >\n      <script>alert(1)</script></article>\n")
        #expect(HostileContentTests.tags(in: Self.page(try desk.state(claim))) == plain)
        let key = try desk.state(
            desk.good.replacing("- id: WA1\n", with: "- id: WA1\n    \"\(hostile.replacing("\"", with: "'"))\": x\n"))
        #expect(Self.page(key).contains("&lt;script&gt;alert(1)") && !Self.page(key).contains("<script>alert"))
    }

    @Test func withoutThePreviewTheCommandSaysHowToGetIt() throws {
        #if !Preview
            let result = try Command.dais("preview", "west-africa")
            #expect(result.exitCode == 2 && result.output.isEmpty)
            #expect(result.errors == "\(PreviewError.notBuilt)\n")
        #endif
        #expect(try Command.dais("preview", "--port", "65536").exitCode == 2)
    }
}
