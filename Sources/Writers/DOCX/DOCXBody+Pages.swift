import Core
import Documents

// Blocks that are made for a page: a front page, and a sheet with its clock and its boxes.

extension DOCXBody {
    /// The width of the second column of a sheet and of a front page, in twentieths of a point: 55 mm.
    private static let beside = 3_118

    // MARK: Front pages

    mutating func front(_ front: FrontPage) -> String {
        var xml = paragraph("Masthead", run(front.organization) + tab() + run(front.standing, style: "Warning"))
        let organ = front.organ.map { paragraph("Organ", run($0)) } ?? ""
        let committees = organ + front.committees.map { paragraph("FrontText", run($0)) }.joined()
        xml += columns(committees, front.particulars.map { paragraph("FrontText", run($0)) }.joined())
        xml += paragraph("OfficialTitle", line(front.title)) + paragraph("FrontTitle", run(front.theme))
        xml += paragraph("Addressee", run("\u{A0}\(front.reader)\u{A0}", style: "AddresseeWords"))
        let tables = with(room: room - Self.beside, text: "FrontText", cells: "FrontCell") { body in
            front.tables.map { body.table($0) }.joined()
        }
        let boxes = with(room: Self.beside, text: "FrontText") { $0.blocks(front.boxes.map { .box($0) }) }
        return xml + columns(tables, boxes)
    }

    // MARK: Sheets

    /// Returns a sheet: its heading, its properties, a table with its two columns, and what closes the page.
    mutating func sheet(_ sheet: Sheet) -> String {
        let title = run(sheet.title) + (sheet.time.map { tab() + run($0, style: "Hours") } ?? "")
        var xml = paragraph("SheetHeading", bookmark(places.sections[sheet.anchor], title)) + facts(sheet.facts)
        if sheet.beside.isEmpty {
            xml += with(room: room, text: "SheetText") { $0.blocks(sheet.main) }
        } else {
            let main = with(room: room - Self.beside, text: "SheetText") { $0.blocks(sheet.main) }
            let beside = with(room: Self.beside, text: "BoxText") { $0.blocks(sheet.beside) }
            xml += columns(main, beside)
        }
        return xml + with(room: room, text: "SheetFoot") { $0.blocks(sheet.foot) }
    }

    private mutating func facts(_ facts: [Sheet.Fact]) -> String {
        guard !facts.isEmpty else { return "" }
        let width = room / facts.count
        let cells = facts.map { fact in
            cell(width: width, paragraph("FactLabel", run(fact.label)) + paragraph("FactValue", line(fact.value)))
        }
        return layout([row(cells.joined())], widths: facts.map { _ in width }) + paragraph("Gap", "")
    }

    /// Returns the moments of a session: a table with the times and what happens then.
    mutating func clock(_ rows: [ClockRow]) -> String {
        guard !rows.isEmpty else { return "" }
        // A figure of a time is about 9 points wide.
        let time = 160 + 180 * (rows.map(\.time.count).max() ?? 0)
        let width = room - time
        let all = rows.map { moment in
            let half = moment.half.map { paragraph("ClockHalf", run($0)) } ?? ""
            let hour = cell(width: time, paragraph("Clock", run(moment.time)) + half)
            return row(hour + cell(width: width, with(room: width, text: "SheetText") { $0.what(moment) }))
        }
        return layout(all, widths: [time, width])
    }

    private mutating func what(_ moment: ClockRow) -> String {
        let style =
            switch moment.kind {
            case .start, .giveFloor, .howWeWork: "Moment"
            case .warn: "MomentWarn"
            case .stop, .closeList, .close: "MomentStop"
            }
        var xml = run(words.moment(moment.kind), style: style) + run(" ") + line(moment.what)
        xml = paragraph("SheetText", xml)
        if !moment.say.isEmpty {
            let label = run(words.column(.say), style: "Moment") + tab()
            xml += paragraph("Say", label + line(moment.say))
        }
        return closed(xml + blocks(moment.after))
    }

    // MARK: Boxes

    mutating func box(_ box: Box) -> String {
        let heading = box.kind.tone == .warning ? "BoxWarning" : "BoxHeading"
        var title = run(words.box(box.kind))
        if !box.remark.isEmpty {
            text.runs.put(between: title + tab())
            text.write(box.remark, style: "BoxRemark")
            title = text.runs.take()
        }
        let xml = paragraph(heading, title)
        let style = box.kind == .status ? "BoxAlarm" : bodyStyle == "FrontText" ? bodyStyle : "BoxText"
        return xml + with(room: room, text: style, cells: "BoxCell") { $0.blocks(box.blocks, inBox: box.kind) }
    }

    /// Returns the blocks of a box, whose heading is the caption of its tables.
    private mutating func blocks(_ blocks: [Block], inBox kind: Box.Kind) -> String {
        blocks.map { block in
            guard case .table(let table) = block else { return self.block(block) }
            let style = kind == .ifTheTimeSlips ? "SlipTable" : "Table"
            return self.table(table, style: style, hasCaption: false) + paragraph("Gap", "")
        }
        .joined()
    }

    // MARK: Columns

    private mutating func columns(_ main: String, _ beside: String) -> String {
        let widths = [room - Self.beside, Self.beside]
        let cells = cell(width: widths[0], closed(main)) + cell(width: widths[1], closed(beside))
        return layout(["<w:tr>\(cells)</w:tr>"], widths: widths) + paragraph("Gap", "")
    }

    /// Returns the content of a cell, which has to end with a paragraph.
    private mutating func closed(_ content: String) -> String {
        content.hasSuffix("</w:p>") ? content : content + paragraph("Gap", "")
    }

    /// Returns a table without lines, which only places its content.
    private func layout(_ rows: [String], widths: [Int]) -> String {
        let bidi = language.isRightToLeft ? "<w:bidiVisual/>" : ""
        let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        return """
            <w:tbl><w:tblPr><w:tblStyle w:val="Layout"/>\(bidi)<w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\
            <w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(rows.joined())</w:tbl>
            """
    }

    /// Returns what a closure writes into a width, with the styles of its text and of the cells of its tables.
    private mutating func with(
        room: Int, text: String, cells: String = "TableText", _ write: (inout DOCXBody) -> String
    ) -> String {
        let outer = (self.room, bodyStyle, cellStyle)
        // A cell has a margin at both sides.
        self.room = room == outer.0 ? room : room - 160
        (bodyStyle, cellStyle) = (text, cells)
        defer { (self.room, bodyStyle, cellStyle) = outer }
        return write(&self)
    }
}
