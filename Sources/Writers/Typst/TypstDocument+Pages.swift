import Core
import Documents

// Front pages and sheets as input of the template.

extension TypstDocument {
    mutating func front(_ front: FrontPage) -> TypstData {
        lines.citesInText = true
        defer { lines.citesInText = false }
        return [
            "kind": "front", "organization": lines.line(front.organization), "standing": lines.line(front.standing),
            "organ": .list(front.organ.map { [lines.line($0)] } ?? []),
            "committees": .list(front.committees.map { lines.line($0) }),
            "particulars": .list(front.particulars.map { lines.line($0) }), "title": lines.paragraph(front.title),
            "theme": lines.line(front.theme), "reader": lines.line(front.reader),
            "tables": .list(front.tables.map { table($0) }), "boxes": .list(front.boxes.map { box($0) }),
        ]
    }

    mutating func sheet(_ sheet: Sheet) -> TypstData {
        lines.citesInText = true
        defer { lines.citesInText = false }
        let isNew = borne.insert(sheet.anchor).inserted
        let facts = sheet.facts.map { TypstData.list([lines.line($0.label), lines.paragraph($0.value)]) }
        let tab = sheet.tab.map { tab -> TypstData in
            ["label": lines.line(tab.label), "index": .number(tab.index), "count": .number(tab.count)]
        }
        // Read from the top, so that a source that was just cited is not named again.
        let main = sheet.main.map { block($0) }
        let beside = sheet.beside.map { block($0) }
        return [
            "kind": "sheet", "use": .text(sheet.use.rawValue), "title": lines.line(sheet.title),
            "name": .text(TypstText.plain(sheet.title)),
            "time": .list(sheet.time.map { [TypstText.isolated($0)] } ?? []),
            "anchor": .list(isNew ? [.text(sheet.anchor)] : []), "tab": .list(tab.map { [$0] } ?? []),
            "facts": .list(facts), "main": .list(main), "beside": .list(beside),
            "foot": .list(sheet.foot.map { block($0) }),
            "spares": .list(Set([Block.sheet(sheet)].withInner.compactMap(\.spareOrder)).sorted().map { .number($0) }),
        ]
    }

    mutating func clockRow(_ row: ClockRow) -> TypstData {
        [
            "kind": .text(row.kind.rawValue), "time": TypstText.isolated(row.time),
            "half": .list(row.half.map { [lines.line($0)] } ?? []), "label": lines.line(words.moment(row.kind)),
            "what": lines.paragraph(row.what), "say-label": lines.line(words.column(.say)),
            "say": .list(row.say.isEmpty ? [] : [lines.paragraph(row.say)]),
            "after": .list(row.after.map { block($0) }),
        ]
    }

    mutating func box(_ box: Box) -> TypstData {
        [
            "kind": "box", "box": .text(box.kind.rawValue), "tone": .text(box.kind.tone.rawValue),
            "label": lines.line(words.box(box.kind)), "remark": lines.line(box.remark),
            "blocks": .list(box.blocks.map { block($0) }),
        ]
    }
}

extension Block {
    /// The order in which the block leaves a full page; nil if it never does.
    fileprivate var spareOrder: Int? { if case .spare(let order, _) = self { order } else { nil } }
}
