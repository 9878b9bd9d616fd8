@testable import BriefingPacks
import Core
@testable import Documents
import PanelTesting
import Testing
@testable import Writers

/// A document with every block and every inline, for Akoma Ntoso and whoever reads it back.
enum AkomaNtosoSample {
    static func names(_ authors: [String] = ["ctc", "1267"]) throws -> AkomaNtosoNames {
        AkomaNtosoNames(
            meeting: "sample", date: try #require(CalendarDate("2019-04-26")),
            authors: authors.map { .init(id: $0, name: "Committee \($0)") })
    }

    static func read(_ document: Document) throws -> XMLReader {
        try XMLReader(String(decoding: AkomaNtosoWriter(names: names()).write(document), as: UTF8.self))
    }

    /// A document whose every text is the one given.
    static func document(_ language: Language, _ text: String, isExercise: Bool = false) throws -> Document {
        let symbol = try DocumentSymbol("S/RES/2462 (2019)")
        let cited = [
            Inline.text(text), " ", .symbol(symbol),
            .citation(Reference(key: "k", label: text, date: text, place: "3")),
        ]
        var table = Table(.lessons, caption: text, text, [text, text])
        table.add([Cell([.crossReference(text: "7", anchor: "paragraph-7")]), Cell(cited, tint: .stated), Cell([])])
        return Document(
            title: text, language: language,
            status: DocumentStatus(
                meeting: text, reader: text, session: text, release: .participants,
                asOf: try #require(CalendarDate("2019-05-02")), isDraft: true, isExercise: isExercise,
                version: "Dais 0"),
            blocks: [
                .note(.caution, [.text(text)]), .heading(level: 2, text: text, anchor: "first"), .paragraph(cited),
                .list(isOrdered: true, [[.strong(text)], cited]), .heading(level: 3, text: text, anchor: "second"),
                .item(id: "WA1", cited), .heading(level: 4, text: text, anchor: "third"), .numbered(7, cited),
                .numbered(8, [.item("WA1"), .item("P3"), .quotation(text), .lineBreak, .remark(text)]), .table(table),
                .pageBreak, .heading(level: 2, text: text, anchor: "fourth"),
                .list(isOrdered: false, [[.crossReference(text: text, anchor: "second")]]),
                .note(.gap, [.original(.french, [.text(text), .quotation(text), .symbol(symbol)])]),
                .paragraph([.crossReference(text: text, anchor: "nowhere"), .link(text: text, address: text)]),
                .blankLines(2), .day(try Fixture.real().programme()),
            ] + PageSample.blocks(text),
            sources: [
                SourceEntry(
                    key: "k", called: ShortReference(name: text, date: text), symbol: symbol, title: text,
                    publisher: text, published: text, named: text,
                    language: .french,
                    link: "https://www.un.org/?a=1&b=2")
            ])
    }
}
