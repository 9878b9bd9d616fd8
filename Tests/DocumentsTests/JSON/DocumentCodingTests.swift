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
            "original", "remark", "blank", "page",
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
            "heading", "paragraph", "item", "numbered", "list", "table", "day", "note", "blank-lines", "page-break",
            "front", "sheet", "clock", "box", "spare",
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

    @Test func theLinesOfAFormerRunningScriptAreAList() throws {
        let cues = #"""
            {"type": "cues", "cues": [
            {"kind": "item", "time": "10 a.m.", "content": [{"type": "text", "text": "Opening"}]},
            {"kind": "say", "content": [{"type": "strong", "text": "Welcome"}]}]}
            """#
        let json = try self.json([.pageBreak])
            .replacing("{\"dais\": \(DocumentJSON.version),", with: "{\"dais\": 4,")
            .replacing("{\"type\": \"page-break\"}", with: cues)
        let document = try DocumentJSON.read(Array(json.utf8))
        #expect(
            document.blocks == [
                .list(isOrdered: false, [[.strong("10 a.m."), " ", "Opening"], [.strong("Welcome")]])
            ])
        #expect(throws: DocumentJSON.UnknownVersion.self) {
            try DocumentJSON.read(Array(json.replacing("{\"dais\": 4,", with: "{\"dais\": 3,").utf8))
        }
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

    @Test func theSchemaHasTheVersionAndEveryKind() throws {
        let path = Checkout.root.appending(path: "Documentation/document.schema.json")
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any]
        func value(_ keys: String...) -> Any? { keys.reduce(schema) { ($0 as? [String: Any])?[$1] } }
        func kinds(_ definition: String, _ property: String = "kind") -> [String]? {
            value("$defs", definition, "properties", property, "enum") as? [String]
        }
        #expect(value("properties", "dais", "const") as? Int == DocumentJSON.version)
        #expect(kinds("table") == Table.Kind.allCases.map(\.rawValue))
        #expect(kinds("clockRow") == ClockRow.Kind.allCases.map(\.rawValue))
        #expect(kinds("box") == Box.Kind.allCases.map(\.rawValue))
        #expect(kinds("sheet", "use") == Sheet.Use.allCases.map(\.rawValue))
        let block = value("$defs", "block", "oneOf") as? [[String: Any]] ?? []
        let types = block.map { (($0["properties"] as? [String: Any])?["type"] as? [String: Any])?["const"] as? String }
        #expect(try Set(types) == Set(blocks().map { kind(of: $0) }))
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
            .link(text: "the page", address: "https://example.org"), .lineBreak, .remark("in English"), .blank,
            .page(anchor: "matrix", text: "→"),
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
            .blankLines(3), .pageBreak, .sheet(Sheet(.reference, title: "Sources", anchor: "sources", main: [])),
            .clock([]), .spare(0, []),
        ]
        let pages = PageSample.blocks("Words", line: words)
        return blocks + pages + pages.flatMap { [$0].withInner }
            + ClockRow.Kind.allCases.map { .clock([ClockRow($0, at: "10.15", words)]) }
            + Box.Kind.allCases.map { .box(Box($0, [.paragraph(words)])) }
            + NoteKind.allCases.map { Block.note($0, words) }
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
        case .blank: "blank"
        case .page: "page"
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
        case .note: "note"
        case .blankLines: "blank-lines"
        case .pageBreak: "page-break"
        case .front: "front"
        case .sheet: "sheet"
        case .clock: "clock"
        case .box: "box"
        case .spare: "spare"
        }
    }
}
