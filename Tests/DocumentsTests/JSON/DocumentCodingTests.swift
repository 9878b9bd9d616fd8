import Core
import Documents
import Foundation
import PanelTesting
import Programme
import Testing

@Suite struct DocumentCodingTests {
    @Test func everyInlineComesBack() throws {
        let inlines = try self.inlines()
        let kinds = [
            "text", "strong", "symbol", "citation", "item", "quotation", "cross-reference", "link", "line-break",
            "original", "remark",
        ]
        #expect(Set(inlines.map { kind(of: $0) }) == Set(kinds))
        for inline in inlines {
            let json = try self.json([.paragraph([inline])])
            #expect(try blocks(json) == [.paragraph([inline])])
            #expect(json.contains("{\"type\": \"\(kind(of: inline))\""))
        }
    }

    @Test func everyBlockComesBack() throws {
        let blocks = try self.blocks()
        let kinds = [
            "heading", "paragraph", "item", "numbered", "list", "table", "day", "cues", "note", "blank-lines",
            "page-break",
        ]
        #expect(Set(blocks.map { kind(of: $0) }) == Set(kinds))
        for block in blocks {
            let json = try self.json([block])
            #expect(try self.blocks(json) == [block])
            #expect(json.contains("\n{\"type\": \"\(kind(of: block))\""))
        }
    }

    @Test func aWholeDocumentComesBack() throws {
        let source = SourceEntry(
            key: "release", called: ShortReference(name: "A body", date: "2018a"),
            symbol: try DocumentSymbol("S/2019/103"), title: "A release", publisher: "A body",
            published: "1 June 2018", named: "para. 5", language: .french, link: "https://example.org/?a=1&b=2")
        let document = Document(
            title: "A \"title\" with \\, \u{7}, \n, \u{1F} and – and عربي", language: .english, status: try status(),
            blocks: try blocks(), sources: [source])
        let bytes = DocumentJSON.bytes(of: document)
        let envelope = try JSONDecoder().decode(
            [String: Envelope].self, from: Data("{\"it\": ".utf8 + bytes + "}".utf8))
        #expect(envelope["it"]?.document == document)
        #expect(envelope["it"]?.dais == DocumentJSON.version)
    }

    @Test func aSymbolComesBackAsWritten() throws {
        let inline = Inline.symbol(try DocumentSymbol("S/PV.6201(Resumption1)"))
        #expect(try blocks(json([.paragraph([inline])])).flatMap(\.lines).first?.plainText == "S/PV.6201(Resumption1)")
    }

    @Test(arguments: [
        #"{"type":"marquee"}"#, #"{"type":"text","text":"x"}"#, #"{"type":"Paragraph","content":[]}"#,
    ])
    func anUnknownBlockIsAnError(json: String) {
        #expect(throws: (any Error).self) { try JSONDecoder().decode(Block.self, from: Data(json.utf8)) }
    }

    @Test(arguments: [
        #"{}"#, #"{"type":"heading","level":2,"text":"x"}"#, #"{"type":"paragraph"}"#,
        #"{"type":"note","kind":"joke","content":[]}"#, #"{"type":"blank-lines","count":"three"}"#,
        #"{"type":"paragraph","content":[{"type":"symbol","symbol":"S/2019/1O3"}]}"#,
    ])
    func aBlockThatLacksSomethingIsAnError(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Block.self, from: Data(json.utf8)) }
    }

    @Test func theSchemaHasEveryKindOfTable() throws {
        let path = Checkout.root.appending(path: "Documentation/document.schema.json")
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any]
        func value(_ keys: String...) -> Any? { keys.reduce(schema) { ($0 as? [String: Any])?[$1] } }
        let kinds = value("$defs", "table", "properties", "kind", "enum") as? [String]
        #expect(kinds == Table.Kind.allCases.map(\.rawValue))
    }

    private struct Envelope: Decodable {
        let dais: Int
        let document: Document
    }

    private func status() throws -> DocumentStatus {
        DocumentStatus(
            meeting: "Sample", reader: "Chair", session: nil, release: .podium,
            asOf: try #require(CalendarDate("2019-04-26")),
            isDraft: true, isExercise: true, version: "1")
    }

    /// Blocks as a document of their own has them in JSON.
    private func json(_ blocks: [Block]) throws -> String {
        let document = Document(title: "", language: .english, status: try status(), blocks: blocks, sources: [])
        return String(decoding: DocumentJSON.bytes(of: document), as: UTF8.self)
    }

    private func blocks(_ json: String) throws -> [Block] {
        try JSONDecoder().decode(Envelope.self, from: Data(json.utf8)).document.blocks
    }

    /// One of each case, and the forms that a field may take.
    private func inlines() throws -> [Inline] {
        let symbol = try DocumentSymbol("S/RES/2462 (2019)")
        let short = Reference(key: "release", label: "release", place: "")
        let full = Reference(key: "note", label: "note", date: "2019a", place: "para. 5, summarizing S/2019/103")
        return [
            .text("Words, “quoted” & <escaped>\u{2028}."), .text(""), .strong("Read aloud"), .symbol(symbol),
            .citation(short), .citation(full), .item("WA1"), .quotation("better understanding"),
            .crossReference(text: "see below", anchor: "matrix"),
            .link(text: "the page", address: "https://example.org"), .lineBreak, .remark("in English"),
            .original(.arabic, [.text("نص"), .original(.french, [.symbol(symbol)])]),
        ]
    }

    private func blocks() throws -> [Block] {
        let words = try inlines()
        var table = Table(.order, caption: "Who speaks", "Time", "Speaker")
        table.add([Cell(words, tint: .readIn), Cell([])])
        table.add([["10 a.m."], [.strong("The Chair")]])
        let demand = ProgrammeDemand(try #require(SampleMeeting.meeting), panels: [])
        let day = try Planner().plan(demand).programme
        let blocks: [Block] = [
            .heading(level: 2, text: "Findings", anchor: "findings"), .paragraph(words), .paragraph([]),
            .item(id: "WA1", words), .numbered(12, words), .list(isOrdered: true, [words, []]),
            .list(isOrdered: false, []), .table(table),
            .day(day),
            .cues([Cue(.say, at: "10 a.m.", words), Cue(.askIfSilent, [])]), .blankLines(3), .pageBreak,
        ]
        return blocks + NoteKind.allCases.map { Block.note($0, words) }
    }

    /// The name of a case in JSON; no `default`, so that a new case must be named here.
    private func kind(of inline: Inline) -> String {
        switch inline {
        case .text: "text"
        case .strong: "strong"
        case .symbol: "symbol"
        case .citation: "citation"
        case .item: "item"
        case .quotation: "quotation"
        case .crossReference: "cross-reference"
        case .link: "link"
        case .original: "original"
        case .remark: "remark"
        case .lineBreak: "line-break"
        }
    }

    private func kind(of block: Block) -> String {
        switch block {
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .item: "item"
        case .numbered: "numbered"
        case .list: "list"
        case .table: "table"
        case .day: "day"
        case .cues: "cues"
        case .note: "note"
        case .blankLines: "blank-lines"
        case .pageBreak: "page-break"
        }
    }
}
