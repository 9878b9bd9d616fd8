@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing
@testable import Writers

/// Books, read as a reading system reads them.
@Suite struct EPUBWriterTests {
    /// Every document of the real meeting, in a language of each direction.
    private static let documents = Result {
        let assembly = try Fixture.real()
        let briefer = try Fixture.briefer(assembly)
        return [[], [.secretariat]].flatMap { readers in
            PackRequest.all(for: readers, panels: assembly.ids, in: [.english, .arabic]).map(briefer.document)
        }
    }

    private static func delegation(_ language: Language, asOf: String = "2019-04-26") throws -> Document {
        let assembly = try Fixture.real()
        let request = PackRequest(reader: .delegation, panel: nil, language: language)
        return try Fixture.briefer(assembly, asOf: asOf).document(request)
    }

    private static func small(_ text: String) throws -> Document {
        let day = try #require(CalendarDate("2019-04-26"))
        var table = Table(.people, caption: text, text, [text])
        table.add([Cell([.text(text), .strong("x")], tint: .stated), Cell([.lineBreak, .quotation(text)])])
        return Document(
            title: text, language: .english,
            status: DocumentStatus(
                meeting: text, reader: text, session: text, release: .podium, asOf: day, isDraft: true, version: text),
            blocks: [
                .paragraph([.crossReference(text: text, anchor: "b")]), .heading(level: 2, text: text, anchor: "a"),
                .item(id: text, [.text(text), .item(text), .original(.arabic, [.text(text)]), .remark(text)]),
                .heading(level: 3, text: text, anchor: "b"), .list(isOrdered: true, [[.text(text)]]), .table(table),
                .paragraph([.link(text: text, address: "https://example.org/?\(text)")]),
                .note(.gap, [.citation(Reference(key: "k", label: text, date: text, place: text))]),
                .blankLines(1), .pageBreak, .heading(level: 2, text: text, anchor: "c"), .paragraph([.text(text)]),
            ] + PageSample.blocks(text),
            sources: [
                SourceEntry(
                    key: "k", called: ShortReference(name: text, date: text), symbol: nil, title: text, publisher: text,
                    published: text, named: text,
                    language: .french,
                    link: "https://example.org/?\(text)")
            ])
    }

    private static func read(_ document: Document) throws -> [String: XMLReader] {
        let files = EPUBWriter().files(document).filter { !$0.name.hasSuffix(".css") }
        return Dictionary(
            uniqueKeysWithValues: try files.map { file in
                (file.name.split(separator: "/").last.map(String.init) ?? "", try XMLReader(file.text))
            })
    }

    @Test func theMediaTypeStandsFirstAndAsItIs() throws {
        let bytes = EPUBWriter().write(try Self.small("x"))
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    }

    @Test func theSameDocumentGivesTheSameBytes() throws {
        let document = try Self.delegation(.arabic)
        #expect(EPUBWriter().write(document) == EPUBWriter().write(document))
    }

    @Test func everyLinkLeadsToItsPlace() throws {
        for document in try Self.documents.get() + [try Self.small("x")] {
            let files = try Self.read(document)
            var anchors: Set<String> = []
            for (name, file) in files {
                let ids = file.elements.compactMap { $0.attributes["id"] }
                #expect(Set(ids).count == ids.count, "\(document.title): \(name) gives an id twice")
                anchors.formUnion([name] + ids.map { "\(name)#\($0)" })
            }
            for (name, file) in files where name.hasSuffix(".xhtml") {
                for case let link? in file.elements.map({ $0.attributes["href"] })
                where !link.hasPrefix("http") && link != EPUBStyle.name {
                    #expect(
                        anchors.contains(link.hasPrefix("#") ? name + link : link),
                        "\(document.title): \(name) links to \(link)")
                }
            }
        }
    }

    @Test func everyPageDeclaresLanguageAndDirection() throws {
        for document in try Self.documents.get() {
            for (name, file) in try Self.read(document) where name.hasSuffix(".xhtml") {
                let root = try #require(file.elements.first).attributes
                #expect(root["lang"] == document.language.tag && root["xml:lang"] == document.language.tag)
                #expect(root["dir"] == (document.language == .arabic ? "rtl" : "ltr"), "\(name)")
            }
        }
    }

    @Test func thePackageSaysWhatTheDocumentIs() throws {
        for document in try Self.documents.get() {
            let files = try Self.read(document)
            let package = try #require(files["package.opf"])
            func values(_ property: String) -> [String] {
                package.elements.filter { $0.attributes["property"] == property }.map(\.text)
            }
            #expect(package.elements.filter { $0.name == "dc:title" }.map(\.text) == [document.title])
            #expect(package.elements.filter { $0.name == "dc:language" }.map(\.text) == [document.language.tag])
            #expect(values("dcterms:modified") == ["\(document.status.asOf)T00:00:00Z"])
            #expect(values("belongs-to-collection") == [document.status.meeting])
            let spine = try #require(package.elements.first { $0.name == "spine" })
            #expect(spine.attributes["page-progression-direction"] == (document.language == .arabic ? "rtl" : nil))

            let items = package.elements.filter { $0.name == "item" }
            let names = items.compactMap { $0.attributes["href"] }
            let pages = files.keys.filter { $0.hasSuffix(".xhtml") }
            #expect(names.sorted() == (pages + [EPUBStyle.name]).sorted())
            #expect(package.elements.count { $0.name == "itemref" } == pages.count)
            for item in items {
                let file = item.attributes["href"].flatMap { files[$0] }
                let isDrawn = file?.elements.contains { $0.name == "svg" } ?? false
                #expect(isDrawn == (item.attributes["properties"] == "svg"))
            }
            let isDrawn = items.contains { $0.attributes["properties"] == "svg" }
            #expect(values("schema:accessMode") == (isDrawn ? ["textual", "visual"] : ["textual"]))
            #expect(values("schema:accessibilityFeature").contains("alternativeText") == isDrawn)
        }
    }

    @Test func aLaterEditionIsTheSameBook() throws {
        func identifier(_ document: Document) throws -> String {
            try #require(
                try Self.read(document)["package.opf"]?.elements.first { $0.name == "dc:identifier" }?.text)
        }
        let first = try identifier(Self.delegation(.english))
        #expect(first.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/) != nil)
        #expect(try identifier(Self.delegation(.english, asOf: "2019-04-20")) == first)
        // A follow-up takes the place of no pack of the meeting's day.
        #expect(try identifier(Self.delegation(.english, asOf: "2020-01-01")) != first)
        #expect(try identifier(Self.delegation(.arabic)) != first)
    }

    @Test func theContentsHaveEveryHeadingOfTheSecondAndThirdLevel() throws {
        for document in try Self.documents.get() {
            let navigation = try #require(try Self.read(document)[EPUBNavigation.name])
            let headings = document.blocks.compactMap { block -> String? in
                if case .heading(2...3, let text, _) = block { return text }
                if case .sheet(let sheet) = block { return sheet.heading }
                return nil
            }
            let last = document.sources.isEmpty ? [] : [document.language.vocabulary.heading(.documents)]
            let entries = navigation.elements.filter { $0.name == "a" && $0.attributes["epub:type"] == nil }
            #expect(entries.map(\.text) == [document.title] + headings + last)
        }
    }

    @Test func thePagesHaveTheWordsOfTheHTMLWriter() throws {
        for document in try Self.documents.get() {
            let html = String(decoding: HTMLWriter().write(document), as: UTF8.self)
            let header = try #require(html.firstMatch(of: /<header[\s\S]*<\/header>/)).output
            let main = try #require(html.firstMatch(of: /<main[\s\S]*<\/main>/)).output
            let pages = EPUBBook(document).pages.map(\.body).joined()
            #expect(Self.words(pages) == Self.words(header + main), "\(document.title)")
        }
    }

    /// The text of markup, without what stands between its lines.
    private static func words(_ markup: some StringProtocol) -> String {
        String(markup).replacing(/<[^>]*>/, with: "").filter { !$0.isWhitespace }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "</section></body>", "\" onload=\"x", "' x='", "&lt;b&gt; &amp;", "]]>", "<!--",
        "<?xml?>", "a\u{0}b\u{1}c\r\n\td", "\u{202E}x\u{202C}", "\u{2067}x\u{2069}", "\u{FFFE}\u{FFFF}\u{1FFFF}",
        "\u{FEFF}x", "a\u{2028}b\u{85}c", "😀 e\u{301} 文字 عربي", " ",
    ])
    func contentIsOnlyEverText(text: String) throws {
        let plain = try Self.read(Self.small("plain"))
        for (name, file) in try Self.read(Self.small(text)) {
            #expect(file.elements.map(\.name) == plain[name]?.elements.map(\.name), "\(name)")
        }
    }
}
