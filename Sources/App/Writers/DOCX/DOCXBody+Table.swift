// Tables of a document, mirrored where lines run from the right.

import Core

extension DOCXBody {
    /// A table under its caption: its header is repeated on every page, and no row is torn in two.
    mutating func table(_ table: Table) -> String {
        let widths = DOCXGrid.widths(of: table, in: Self.width)
        let caption = paragraph("Caption", run(table.caption))
        let head = zip(table.header, widths).map { text, width in
            cell(width: width, paragraph("TableHead", run(text)))
        }
        var rows = row(head.joined(), isHeader: true)
        for cells in table.rows {
            var row = ""
            for (cell, width) in zip(cells, widths) { row += self.cell(cell, width: width) }
            rows += self.row(row)
        }
        let description = table.header.joined(separator: words.separator)
        return caption + frame(rows, widths: widths, caption: table.caption, description: description)
    }

    /// A table of fixed widths, with what it is called for those who do not see it.
    func frame(_ rows: String, widths: [Int], caption: String, description: String) -> String {
        let bidi = language.isRightToLeft ? "<w:bidiVisual/>" : ""
        let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        return """
            <w:tbl><w:tblPr><w:tblStyle w:val="Table"/>\(bidi)<w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\
            <w:tblLayout w:type="fixed"/><w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" \
            w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="\(XMLText.escaped(caption))"/>\
            <w:tblDescription w:val="\(XMLText.escaped(description))"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>
            """
    }

    func row(_ cells: String, isHeader: Bool = false) -> String {
        // A row that may be longer than a page has to be torn somewhere.
        let split = cells.utf8.count < 10_000 ? "<w:cantSplit/>" : ""
        return "<w:tr><w:trPr>\(split)\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>\(cells)</w:tr>"
    }

    /// A cell of one or more columns.
    func cell(width: Int, span: Int = 1, fill: String? = nil, _ content: String) -> String {
        var cell = "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
        if span > 1 { cell += "<w:gridSpan w:val=\"\(span)\"/>" }
        if let fill { cell += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(fill)\"/>" }
        cell += "</w:tcPr>"
        cell += content
        cell += "</w:tc>"
        return cell
    }

    /// A cell of running text; what its tint says stands in it as a word.
    private mutating func cell(_ cell: Cell, width: Int) -> String {
        let tint = cell.tint.map { [Inline.text(" "), .remark(words.tint($0))] } ?? []
        let fill = cell.tint.map(DOCXStyles.fill)
        return self.cell(width: width, fill: fill, paragraph("TableText", line(cell.content + tint)))
    }
}
