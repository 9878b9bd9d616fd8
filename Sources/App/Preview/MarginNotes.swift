import Core
import Documents

/// The diagnostics of a page, each next to the block that it concerns.
struct MarginNotes {
    /// All diagnostics in order of place, each with the item that it concerns.
    let notes: [(diagnostic: Diagnostic, item: ItemID?)]
    /// The blocks of the page.
    ///
    /// A line of a list that has a note is separated from its neighbours.
    let blocks: [Block]
    /// The numbers of the notes next to a block, by the block's index.
    let beside: [Int: [Int]]

    /// Assigns diagnostics to blocks.
    ///
    /// - Parameters:
    ///   - diagnostics: The diagnostics.
    ///   - blocks: The blocks of the page.
    ///   - places: Finds the items that the diagnostics concern.
    init(_ diagnostics: [Diagnostic], in blocks: [Block], _ places: ItemPlaces) {
        notes = diagnostics.map { ($0, $0.position.flatMap(places.item)) }
        let noted = Set(notes.compactMap(\.item?.rawValue))
        let blocks = noted.isEmpty ? blocks : blocks.flatMap { $0.apart(noted) }
        self.blocks = blocks
        var owners: [String: Int] = [:]
        var mentions: [String: Int] = [:]
        for (index, block) in blocks.enumerated() {
            if case .item(let id, _) = block { owners[id] = owners[id] ?? index }
            for id in block.lines.flatMap(\.items) { mentions[id] = mentions[id] ?? index }
        }
        var beside: [Int: [Int]] = [:]
        for (number, note) in notes.enumerated() {
            guard let id = note.item?.rawValue, let index = owners[id] ?? mentions[id] else { continue }
            beside[index, default: []].append(number)
        }
        self.beside = beside
    }

    /// Whether a note is next to a block, and not only in the list.
    func isBeside(_ number: Int) -> Bool { beside.values.contains { $0.contains(number) } }
}

extension Block {
    /// The block in pieces, so that each line that names one of the items can have a note next to it.
    fileprivate func apart(_ items: Set<String>) -> [Block] {
        switch self {
        case .list(isOrdered: false, let lines):
            Self.apart(lines) { !items.isDisjoint(with: $0.items) }.map { .list(isOrdered: false, $0) }
        case .heading, .paragraph, .item, .numbered, .list, .table, .day, .note, .blankLines, .pageBreak,
            .front, .sheet, .clock, .box, .spare:
            [self]
        }
    }

    private static func apart<Line>(_ lines: [Line], where isApart: (Line) -> Bool) -> [[Line]] {
        var pieces: [[Line]] = []
        var isOpen = false
        for line in lines {
            let alone = isApart(line)
            if isOpen, !alone { pieces[pieces.count - 1].append(line) } else { pieces.append([line]) }
            isOpen = !alone
        }
        return pieces
    }
}

extension [Inline] {
    /// The ids of items that a line names.
    fileprivate var items: [String] {
        flatMap { inline -> [String] in
            switch inline {
            case .item(let id): [id]
            case .original(_, let line): line.items
            case .text, .strong, .symbol, .citation, .quotation, .crossReference, .link, .remark, .lineBreak, .blank,
                .page:
                []
            }
        }
    }
}
