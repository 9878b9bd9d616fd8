@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing
@testable import Writers

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Documents for Word: what their parts say, read back by XPath.
@Suite struct DOCXWriterTests {
    private static func document(_ language: Language, _ text: String) throws -> Document {
        let words = language.vocabulary
        let symbol = try DocumentSymbol("S/2019/103")
        let cited = [Inline.text(text), " ", .citation(Reference(key: "k", label: text, date: text, place: "3"))]
        var table = Table(.people, caption: text, text, [text])
        table.add([
            Cell(words.items([ItemID(rawValue: "WA1"), ItemID(rawValue: "WA2")])), Cell(cited, tint: .conflicting),
        ])
        return Document(
            title: text, language: language,
            status: DocumentStatus(
                meeting: text, reader: text, session: text, release: .podium,
                asOf: try #require(CalendarDate("2019-04-26")), isDraft: true, version: "Dais 0"),
            blocks: [
                .heading(level: 2, text: text, anchor: "a"), .paragraph(cited + [" "] + cited.suffix(1)),
                .heading(level: 3, text: text, anchor: "b"), .item(id: "WA1", cited),
                .item(id: "WA2", [.symbol(symbol)]),
                .pageBreak, .heading(level: 2, text: text, anchor: "c"), .list(isOrdered: true, [[.strong(text)]]),
                .table(table),
                .note(
                    .gap,
                    [.original(.english, [.text("Words, as "), .symbol(symbol), .text(" has them.")]), .remark(text)]),
                .paragraph([.crossReference(text: text, anchor: "b"), .link(text: text, address: text), .lineBreak]),
                .blankLines(2), .day(try Fixture.real().programme()),
            ] + PageSample.blocks(text),
            sources: [
                SourceEntry(
                    key: "k", called: ShortReference(name: text, date: text), symbol: symbol, title: text,
                    publisher: text, published: text, named: text,
                    language: language,
                    link: "https://www.un.org/?a=1&b=2")
            ])
    }

    /// A small meeting's packs and the two largest of the real one.
    private static func packs() throws -> [Document] {
        let real = try Fixture.briefer(Fixture.real())
        let largest = [Reader.chair, .interpreter].map { real.document(PackRequest(reader: $0, panel: nil)) }
        return try GoldenTests.documents().map(\.document) + largest
    }

    private static let samples: [(Language, String)] = [
        (.english, "The Sahel is a region."), (.arabic, "منطقة الساحل (2019)."), (.chinese, "萨赫勒是一个地区。"),
        (.russian, "Сахель – это регион."),
    ]

    // MARK: Text

    @Test(arguments: [
        "<w:p/>", "]]></w:t>", "\" w:val=\"x", "&amp; &#0;", "a\u{0}b\u{1}c\u{B}", "line\r\nline\ttab",
        "\u{FFFE}\u{FFFF}",
        "\u{202E}turned\u{202C}", "\u{2067}x", "a\u{2028}b\u{85}c", "javascript:alert(1)", "HYPERLINK \"x\" \\o", "",
        "😀 e\u{301} 文字 عربي", String(repeating: "W", count: 5000),
    ])
    func hostileTextIsText(text: String) throws {
        let word = try WordDocument(Self.document(.english, text))
        let plain = try WordDocument(Self.document(.english, "plain"))
        #expect(word.names == plain.names)
        for path in ["//w:p", "//w:tc", "//w:bookmarkStart", "//w:sdt", "//w:instrText"] {
            #expect(try word.nodes(path).count == plain.nodes(path).count)
        }
        let expected = XMLText.escaped(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
        let titles = try word.texts("//w:p[w:pPr/w:pStyle/@w:val='Title']")
        #expect(titles == [expected])
        #expect(
            !word.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x202A...0x202E).contains($0.value) }
        )
    }

    @Test func theSameDocumentGivesTheSameBytes() throws {
        for (language, text) in Self.samples {
            let document = try Self.document(language, text)
            let bytes = DOCXWriter().write(document)
            #expect(bytes == DOCXWriter().write(try DocumentJSON.read(JSONWriter().write(document))))
        }
    }

    @Test func everyRunHasItsLanguage() throws {
        for (language, text) in Self.samples {
            let word = try WordDocument(Self.document(language, text))
            for part in ["document", "footnotes", "header-4", "footer"] {
                #expect(try word.nodes("//w:r[not(w:rPr/w:lang)]", in: part).isEmpty)
                #expect(try !word.nodes("//w:lang/@*[.='\(language.regionalTag)']", in: part).isEmpty)
            }
            #expect(try word.texts("//w:r[w:rPr/w:lang/@w:val='en-GB'][contains(.,'Words')]") != [])
        }
    }

    // MARK: Structure

    @Test func citationsAreFootnotesNumberedThrough() throws {
        for document in try Self.packs() {
            let word = try WordDocument(document)
            let references = try word.texts("//w:footnoteReference/@w:id").compactMap(Int.init)
            #expect(references == Array(1..<(references.count + 1)))
            #expect(
                try word.texts("//w:footnote[not(@w:type)]/@w:id", in: "footnotes").compactMap(Int.init) == references)
            #expect(references.count == document.blocks.flatMap(\.lines).flatMap(\.references).count)
        }
    }

    @Test func idsComeBack() throws {
        for document in try Self.packs() {
            let word = try WordDocument(document)
            let ids = document.blocks.compactMap { if case .item(let id, _) = $0 { id } else { nil } }
            #expect(try word.texts("//w:sdt/w:sdtPr/w:tag/@w:val") == ids)
            #expect(try word.texts("//w:sdt[w:sdtPr/w:tag]//w:p/w:r[w:rPr/w:rStyle/@w:val='ItemId']") == ids)
            let names = try word.texts("//w:sdt[w:sdtPr/w:tag]//w:bookmarkStart/@w:name")
            #expect(Set(names) == Set(ids.map { "item_\($0)" }))
            #expect(
                try word.texts("//w:bookmarkStart/@w:id").count == Set(word.texts("//w:bookmarkStart/@w:name")).count)
        }
    }

    @Test func headerRowsRepeatAndRowsHoldTogether() throws {
        for document in try Self.packs() {
            let word = try WordDocument(document)
            // The columns of a page are tables of a style of their own, which have no header.
            let data = "//w:tbl[not(w:tblPr/w:tblStyle/@w:val='Layout')]"
            let tables = try word.nodes(data)
            let hasSheets = !(try word.nodes("//w:tbl[w:tblPr/w:tblStyle/@w:val='Layout']").isEmpty)
            #expect(try word.nodes("\(data)/w:tr[1]/w:trPr/w:tblHeader").count == tables.count)
            #expect(try word.nodes("//w:tr[position() > 1]/w:trPr/w:tblHeader").isEmpty)
            #expect(try word.nodes("\(data)/w:tr[not(w:trPr/w:cantSplit)]").isEmpty)
            #expect(
                try word.nodes("//w:tblPr[w:tblCaption/@w:val != '' and w:tblDescription/@w:val != '']").count
                    == tables.count)
            let headed = "preceding-sibling::*[1]/w:pPr/w:pStyle[@w:val='Caption' or starts-with(@w:val, 'Box')]"
            #expect(try word.nodes("\(data)[not(\(headed))][not(ancestor::w:tc)]").isEmpty)
            for table in tables {
                let columns = try table.nodes(forXPath: "w:tblGrid/w:gridCol/@w:w").compactMap {
                    Int($0.stringValue ?? "")
                }
                #expect(columns.allSatisfy { $0 > 0 })
                #expect(hasSheets || columns.reduce(0, +) == DOCXPage.width)
                for row in try table.nodes(forXPath: "w:tr") {
                    let spans = try row.nodes(forXPath: "w:tc/w:tcPr/w:gridSpan/@w:val").compactMap {
                        Int($0.stringValue ?? "")
                    }
                    let cells = try row.nodes(forXPath: "w:tc").count
                    #expect(cells - spans.count + spans.reduce(0, +) == columns.count)
                }
            }
        }
    }

    @Test func theContentsListTheHeadings() throws {
        for document in try Self.packs() {
            let word = try WordDocument(document)
            let levels = try word.texts("//w:instrText").contains { $0.contains("1-2") } ? [1, 2] : [1]
            let styles = levels.map { "w:pPr/w:pStyle/@w:val='Heading\($0)'" }.joined(separator: " or ")
            let headings = try word.texts("//w:p[\(styles)]")
            let entries = try word.texts("//w:hyperlink[starts-with(ancestor::w:p/w:pPr/w:pStyle/@w:val, 'TOC')]")
            #expect(entries.isEmpty ? headings.count <= 30 : entries == headings)
            let targets = try word.texts("//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'TOC')]/w:hyperlink/@w:anchor")
            #expect(try Set(word.texts("//w:bookmarkStart/@w:name")).isSuperset(of: targets))
        }
    }

    @Test func aPageBreakIsThePropertyOfTheNextParagraph() throws {
        let word = try WordDocument(Self.document(.english, "Text"))
        #expect(try word.texts("//w:p[w:pPr/w:pageBreakBefore]") == ["Text"])
    }

    @Test func tintsAreWordsToo() throws {
        let word = try WordDocument(Self.document(.english, "Text"))
        #expect(try word.texts("//w:tc[w:tcPr/w:shd/@w:fill='FBEEE6']") == ["Text [conflicting]"])
    }

    // MARK: Direction

    @Test func arabicRunsFromTheRight() throws {
        let (language, text) = Self.samples[1]
        let word = try WordDocument(Self.document(language, text))
        for part in ["document", "footnotes", "header-4", "footer"] {
            #expect(try word.nodes("//w:p[not(w:pPr/w:bidi)]", in: part).isEmpty)
            for run in try word.nodes("//w:r[w:t]", in: part) {
                let text = run.stringValue ?? ""
                let isTurned = try !run.nodes(forXPath: "w:rPr/w:rtl").isEmpty
                let hasArabic = text.unicodeScalars.contains { (0x620...0x6FF).contains($0.value) }
                let hasLatin = text.unicodeScalars.contains { $0.properties.isAlphabetic && $0.isASCII }
                #expect(!(hasArabic && hasLatin))
                #expect(!hasArabic || isTurned)
                #expect(!hasLatin || !isTurned)
            }
        }
        #expect(try word.nodes("//w:tblPr[not(w:bidiVisual)]").isEmpty)
        #expect(try word.nodes("//w:sectPr[not(w:bidi)]").isEmpty)
        // What stands between two ids has the paragraph's direction, with its mark for readers that look at letters alone.
        let cell = try word.nodes("//w:tbl[1]//w:tc[contains(.,'WA1')]//w:r")
        #expect(cell.map(\.stringValue) == ["WA1", "\u{200F}\(language.vocabulary.comma)", "WA2"])
        #expect(try cell.map { try $0.nodes(forXPath: "w:rPr/w:rtl").count } == [0, 1, 0])
    }

    @Test func noOtherLanguageIsTurned() throws {
        for (language, text) in Self.samples where !language.isRightToLeft {
            let word = try WordDocument(Self.document(language, text))
            #expect(try word.nodes("//w:bidi | //w:rtl | //w:bidiVisual").isEmpty)
        }
    }

    @Test func aFootnoteMarkNeverStartsALineInChinese() throws {
        let (language, text) = Self.samples[2]
        let word = try WordDocument(Self.document(language, text))
        let before = try word.texts("//w:r[w:footnoteReference]/preceding-sibling::w:r[1]")
        #expect(!before.isEmpty && before.allSatisfy { $0 == "\u{2060}" })
        // No space before the joiner, where a line could end.
        let ends = try word.texts("//w:r[w:t='\u{2060}']/preceding-sibling::w:r[1]")
        #expect(ends.allSatisfy { $0.last?.isWhitespace == false })
    }

    // MARK: Release

    @Test func propertiesBearTheDayAndNoClock() throws {
        let parts = DOCXPackage(try Self.document(.chinese, "安全")).parts
        let core = try #require(parts.first { $0.name == "docProps/core.xml" }).xml
        #expect(core.contains("<dc:title>安全</dc:title>") && core.contains("<dc:language>zh-CN</dc:language>"))
        #expect(core.components(separatedBy: "2019-04-26T00:00:00Z").count == 3)
    }

    @Test func noPartHoldsWhatTheReaderMayNotSee() throws {
        let panel = """
            findings:
              - {id: X1, text: markparticipants of x1., release: participants, sources: [{key: release}]}
              - {id: X2, text: marksecretariat of x2., release: secretariat, sources: [{key: release}]}
            """
        for (request, document) in try Fixture.documents(Fixture.sample(panel)) {
            let parts = DOCXPackage(document).parts.map(\.xml).joined()
            #expect(parts.contains("marksecretariat") == (request.reader == .secretariat))
            if request.reader == .delegation { #expect(parts.contains("markparticipants")) }
        }
    }
}
