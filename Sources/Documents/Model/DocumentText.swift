import Core
import Programme

/// The plain words of a document, for a text search.
package enum DocumentText {
    package static func plain(_ document: Document) -> String {
        ([document.title] + document.blocks.plain(in: document.language.vocabulary).map(text)).joined(separator: "\n")
    }

    private static func text(_ block: Block) -> String {
        switch block {
        case .heading(_, let text, _): text
        case .paragraph, .item, .numbered, .note, .list: block.lines.map(\.plainText).joined(separator: "\n")
        case .table(let table):
            ([table.caption] + table.header + block.lines.map(\.plainText)).joined(separator: "\n")
        case .day(let programme): programme.sessions.map(\.title).joined(separator: "\n")
        case .blankLines, .pageBreak, .front, .sheet, .clock, .box, .spare: ""
        }
    }
}
