import Core

/// The words of a document alone, as a search reads them.
enum DocumentText {
    static func plain(_ document: Document) -> String {
        ([document.title] + document.blocks.map(text)).joined(separator: "\n")
    }

    private static func text(_ block: Block) -> String {
        switch block {
        case .heading(_, let text, _): text
        case .paragraph(let line), .item(_, let line), .note(_, let line): line.plainText
        case .list(_, let items): items.map(\.plainText).joined(separator: "\n")
        case .table(let table):
            ([table.caption] + table.header + table.rows.joined().map(\.content.plainText)).joined(separator: "\n")
        case .cues(let cues): cues.map { "\($0.label) \($0.content.plainText)" }.joined(separator: "\n")
        case .day(let programme): programme.sessions.map(\.title).joined(separator: "\n")
        case .blankLines, .pageBreak: ""
        }
    }
}
