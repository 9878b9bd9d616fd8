import Core

// Pages as a sequence of plain blocks, for formats without pages and for comparisons.

extension [Block] {
    /// Returns the blocks with everything that is made for a page as headings, paragraphs, lists and tables.
    ///
    /// All words stay, in reading order.
    package func plain(in words: any Vocabulary) -> [Block] { flatMap { $0.plain(in: words) } }

    /// All blocks, each before those within it.
    package var withInner: [Block] { flatMap { [$0] + $0.inner.withInner } }
}

extension Block {
    /// The blocks within the block.
    package var inner: [Block] {
        switch self {
        case .front(let front): front.tables.map { .table($0) } + front.boxes.map { .box($0) }
        case .sheet(let sheet): sheet.main + sheet.beside + sheet.foot
        case .clock(let rows): rows.flatMap(\.after)
        case .box(let box): box.blocks
        case .spare(_, let blocks): blocks
        case .heading, .paragraph, .item, .numbered, .list, .table, .day, .note, .blankLines, .pageBreak: []
        }
    }

    fileprivate func plain(in words: any Vocabulary) -> [Block] {
        switch self {
        case .front(let front):
            let lines = [[front.organization], [front.standing], [front.organ].compactMap { $0 }, front.committees]
            return [
                .paragraph([.text(lines.joined().joined(separator: words.separator))]), .paragraph(front.title),
                .paragraph([.strong(front.theme)]), .paragraph([.strong(front.reader)]),
                .list(isOrdered: false, front.particulars.map { [.text($0)] }),
            ] + inner.plain(in: words)
        case .sheet(let sheet):
            let facts = sheet.facts.map { [.strong(words.label($0.label))] + $0.value }
            return [.pageBreak, .heading(level: 2, text: sheet.heading, anchor: sheet.anchor)]
                + (facts.isEmpty ? [] : [.list(isOrdered: false, facts)]) + inner.plain(in: words)
        case .clock(let rows): return rows.flatMap { $0.plain(in: words) }
        case .box(let box): return [.paragraph(box.headline(in: words))] + box.blocks.plain(in: words)
        case .spare(_, let blocks): return blocks.plain(in: words)
        case .heading, .paragraph, .item, .numbered, .list, .table, .day, .note, .blankLines, .pageBreak: return [self]
        }
    }
}

extension ClockRow {
    /// The time with its half of the day, where it has one.
    package var hour: String { [time, half].compactMap { $0 }.joined(separator: "\u{A0}") }

    fileprivate func plain(in words: any Vocabulary) -> [Block] {
        let head: [Inline] = [.strong("\(hour) \(words.moment(kind))"), " "] + what
        let say: [Block] = say.isEmpty ? [] : [.paragraph([.strong(words.label(words.column(.say)))] + self.say)]
        return [.paragraph(head)] + say + after.plain(in: words)
    }
}

extension Box {
    /// Returns the heading, with the remark beside it.
    package func headline(in words: any Vocabulary) -> [Inline] {
        [.strong(words.box(kind))] + (remark.isEmpty ? [] : [.text(words.separator)] + remark)
    }
}
