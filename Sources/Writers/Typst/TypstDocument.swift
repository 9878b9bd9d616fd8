import Core
package import Documents
import Foundation

/// A document as input of the template.
///
/// This type chooses all words, and the template only sets them.
package struct TypstDocument {
    private let document: Document
    let words: any Vocabulary
    private let anchors: Set<String>
    var lines: TypstLines
    /// The anchors that headings already have.
    ///
    /// A second heading with the same anchor gets none, because a link to it would be ambiguous. An empty anchor does
    /// not count as an anchor.
    var borne: Set<String> = [""]
    private var level = 0

    /// The maximum number of characters of a paragraph that is never broken across pages.
    private static let unbroken = 2000
    /// The number of characters that certainly fits on a page, which has room for 8,000.
    private static let page = 7000
    /// The number of characters of a line across the page.
    ///
    /// A line break counts as a whole line, since the following text begins a new one.
    private static let line = 120

    /// Returns the number of characters across the whole page that would take the same space.
    ///
    /// A Chinese character counts as two.
    private static func room(for content: [Inline], columns: Int = 1) -> Int {
        let wide = content.plainText.reduce(0) { $0 + (($1.unicodeScalars.first?.value ?? 0) < 0x2E80 ? 1 : 2) }
        return wide * columns + content.count { $0 == .lineBreak } * line
    }

    private static func isLong(_ content: [Inline]) -> Bool {
        content.plainText.count > unbroken || room(for: content) > page
    }

    init(_ document: Document) {
        self.document = document
        words = document.language.vocabulary
        let anchors = document.blocks.withInner.compactMap { block -> String? in
            switch block {
            case .heading(_, _, let anchor): anchor
            case .sheet(let sheet): sheet.anchor
            case .numbered(let number, _): Block.anchor(ofParagraph: number)
            case .paragraph, .item, .list, .table, .day, .note, .blankLines, .pageBreak, .front, .clock, .box, .spare:
                nil
            }
        }
        self.anchors = Set(anchors + (document.sources.isEmpty ? [] : ["documents"])).subtracting([""])
        lines = TypstLines(document, anchors: self.anchors)
    }

    /// Returns the JSON text that the template reads.
    ///
    /// - Throws: An encoding error, which does not occur for a document.
    package static func json(_ document: Document) throws -> String {
        var tree = TypstDocument(document)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(tree.data()), as: UTF8.self)
    }

    private mutating func data() -> TypstData {
        let language = document.language
        let day = document.status.asOf
        let blocks = document.blocks.map { block($0) } + sources()
        let headings = document.contents(words)
        return [
            "lang": .text(language.typstLanguage), "dir": .text(language.typstDirection),
            "fonts": .list(TypstFamilies.all(for: language)), "sign-font": .text(TypstFamilies.latin),
            "serif": .list(TypstFamilies.serif(for: language)),
            "title": .list(TypstText(document.title).pieces), "name": .text(TypstText.plain(document.title)),
            "date": [.number(day.year), .number(day.month), .number(day.day)],
            "status": .list(document.status.parts(in: words).map { TypstText.isolated($0, on: language) }),
            "is-draft": .truth(document.status.isDraft),
            "pages": [.text(words.pageNumber.before), .text(words.pageNumber.between), .text(words.pageNumber.after)],
            "figure-one": .text(words.figures(1)),
            "foot": .list(document.status.foot(in: words).map { TypstText.isolated($0, on: language) }),
            "has-front": .truth(document.hasFront),
            "contents": .list(headings.count > 2 && !document.hasFront ? [lines.line(words.heading(.contents))] : []),
            "entries": .list(headings.map { .number($0.text.count) }), "blocks": .list(blocks),
        ]
    }

    mutating func block(_ block: Block) -> TypstData {
        switch block {
        case .heading(let level, let text, let anchor): return heading(level, text, anchor)
        case .paragraph(let line): return ["kind": "paragraph", "body": lines.paragraph(line)]
        case .item(let id, let line):
            return [
                "kind": "item", "id": .text(TypstText.cleaned(id)), "body": lines.paragraph(line),
                "is-long": .truth(Self.isLong(line)),
            ]
        case .numbered(let number, let line):
            return [
                "kind": "item", "id": .text("\(number)."), "anchor": .text(Block.anchor(ofParagraph: number)),
                "body": lines.paragraph(line), "is-long": .truth(Self.isLong(line)),
            ]
        case .list(let isOrdered, let items):
            return [
                "kind": "list", "ordered": .truth(isOrdered), "items": .list(items.map { lines.paragraph($0) }),
            ]
        case .table(let table): return self.table(table)
        case .day(let programme): return TypstDay(programme: programme, words: words).data
        case .note(let kind, let line):
            let label = lines.line(words.titled(words.note(kind), ""))
            return [
                "kind": "note", "note": .text(kind.rawValue), "label": label, "body": lines.paragraph(line),
                "is-long": .truth(Self.isLong(line)),
            ]
        case .blankLines(let count):
            let numbers = count > 0 ? (1...count).map { TypstData.text(words.figures($0)) } : []
            return ["kind": "blank-lines", "numbers": .list(numbers)]
        case .pageBreak: return ["kind": "page-break"]
        case .front(let front): return self.front(front)
        case .sheet(let sheet): return self.sheet(sheet)
        case .clock(let rows): return ["kind": "clock", "rows": .list(rows.map { clockRow($0) })]
        case .box(let box): return self.box(box)
        case .spare(let order, let blocks):
            return ["kind": "spare", "order": .number(order), "blocks": .list(blocks.map { self.block($0) })]
        }
    }

    /// Returns a heading.
    ///
    /// Its level number is one less than in the document, and no level is skipped on the way down.
    private mutating func heading(_ level: Int, _ text: String, _ anchor: String) -> TypstData {
        lines.beginSection()
        self.level = max(1, min(level - 1, self.level + 1))
        let isNew = borne.insert(anchor).inserted
        return [
            "kind": "heading", "level": .number(self.level), "text": lines.line(text),
            "anchor": .list(isNew ? [.text(anchor)] : []),
        ]
    }

    mutating func table(_ table: Table) -> TypstData {
        let rows = table.rows.map { row in
            // If one cell of a row may be broken, all cells of the row may. Typst stops without a result if only some
            // cells of a row may be broken.
            let isLong = row.contains { Self.room(for: $0.content, columns: row.count) > Self.page }
            return TypstData.list(
                row.enumerated().map { column, cell -> TypstData in
                    let text = cell.content.plainText
                    return [
                        "body": lines.paragraph(cell.content),
                        "tint": .list(cell.tint.map { [.text($0.rawValue), lines.line(words.tint($0))] } ?? []),
                        "is-head": .truth(column == 0 && !text.isEmpty),
                        "is-long": .truth(isLong),
                    ]
                })
        }
        return [
            "kind": "table", "use": .text(table.kind?.rawValue ?? ""), "caption": lines.line(table.caption),
            "header": .list(table.header.map { lines.line($0) }), "rows": .list(rows),
        ]
    }

    /// Returns the list of sources under its heading, or an empty list if there are no sources.
    private mutating func sources() -> [TypstData] {
        guard !document.sources.isEmpty else { return [] }
        let entries = document.sources.map { source -> TypstData in
            // A pack for the podium has one page for its sources, and its reader follows no address there.
            let isShort = document.hasFront
            let link: [Inline] =
                source.link.map { address in
                    isShort
                        ? [" ", .link(text: "↗", address: address)]
                        : [.text(words.separator), .link(text: address, address: address)]
                } ?? []
            return ["key": .text(source.key), "text": lines.entry(source.line(in: words) + link)]
        }
        return [
            heading(2, words.heading(.documents), "documents"), ["kind": "sources", "entries": .list(entries)],
        ]
    }
}
