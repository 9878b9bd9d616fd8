import Core
import Documents

// Words without a translation: the box that has them says so once, in place of a mark behind each sentence.

extension PackContext {
    /// Returns a box, with one remark beside its heading if any of its lines has no translation; nil without blocks.
    func box(_ kind: Box.Kind, _ blocks: [Block]) -> Block? {
        guard !blocks.isEmpty else { return nil }
        let mark = Inline.remark(words.name(Localizer.original))
        guard blocks.flatMap(\.lines).contains(where: { $0.contains(mark) }) else { return .box(Box(kind, blocks)) }
        let remark = words.line(.notTranslated(Localizer.original))
        return .box(Box(kind, remark: remark, blocks.map { $0.unmarked(mark) }))
    }
}

extension Block {
    /// Returns a paragraph, or paragraphs that may be left out, without a mark and the space before it.
    fileprivate func unmarked(_ mark: Inline) -> Block {
        switch self {
        case .paragraph(let line): .paragraph(line.unmarked(mark))
        case .list(let isOrdered, let items): .list(isOrdered: isOrdered, items.map { $0.unmarked(mark) })
        case .spare(let order, let blocks): .spare(order, blocks.map { $0.unmarked(mark) })
        case .heading, .item, .numbered, .table, .day, .note, .blankLines, .pageBreak, .front, .sheet, .clock,
            .box:
            self
        }
    }
}

extension [Inline] {
    fileprivate func unmarked(_ mark: Inline) -> [Inline] {
        indices.filter { index in
            self[index] != mark && !(self[index] == " " && index + 1 < count && self[index + 1] == mark)
        }
        .map { self[$0] }
    }
}
