package import Core

// The running text of a block.

extension Block {
    /// Returns the anchor of a numbered paragraph.
    package static func anchor(ofParagraph number: Int) -> String { "paragraph-\(number)" }

    /// All lines of running text, in reading order.
    package var lines: [[Inline]] {
        switch self {
        case .heading, .day, .blankLines, .pageBreak: []
        case .paragraph(let line), .item(_, let line), .numbered(_, let line), .note(_, let line): [line]
        case .list(_, let items): items
        case .table(let table): table.rows.joined().map(\.content)
        case .front(let front): [front.title] + inner.flatMap(\.lines)
        case .sheet(let sheet): sheet.facts.map(\.value) + inner.flatMap(\.lines)
        case .clock(let rows): rows.flatMap { [$0.what, $0.say] + $0.after.flatMap(\.lines) }
        case .box(let box): [box.remark] + inner.flatMap(\.lines)
        case .spare: inner.flatMap(\.lines)
        }
    }
}

extension [Inline] {
    /// The symbols of a line, including those within words of another language.
    package var symbols: [DocumentSymbol] {
        flatMap { inline -> [DocumentSymbol] in
            switch inline {
            case .symbol(let symbol): [symbol]
            case .original(_, let line): line.symbols
            case .text, .strong, .citation, .item, .quotation, .crossReference, .link, .remark, .lineBreak, .blank,
                .page:
                []
            }
        }
    }

    /// The references of a line, including those within words of another language.
    package var references: [Reference] {
        flatMap { inline -> [Reference] in
            switch inline {
            case .citation(let reference): [reference]
            case .original(_, let line): line.references
            case .text, .strong, .symbol, .item, .quotation, .crossReference, .link, .remark, .lineBreak, .blank, .page:
                []
            }
        }
    }
}
