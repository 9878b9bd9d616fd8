import Core
import Documents

// Tables of a document, which are mirrored in right-to-left languages.

extension DOCXBody {
    /// Returns a table under its caption.
    ///
    /// The header is repeated on every page, and only very long rows are broken across pages.
    mutating func table(_ table: Table, style: String = "Table", hasCaption: Bool = true) -> String {
        let widths = DOCXGrid.widths(of: table, in: room)
        let caption = hasCaption ? paragraph("Caption", run(table.caption)) : ""
        let head = zip(table.header, widths).map { text, width in
            cell(width: width, paragraph("TableHead", run(text)))
        }
        var rows = row(head.joined(), isHeader: true)
        let fronts = widths.map { cellFront(width: $0) }
        let text = front(cellStyle)
        for cells in table.rows {
            for (column, cell) in cells.enumerated() {
                let front = cell.tint.map { cellFront(width: widths[column], fill: DOCXStyles.fill($0)) }
                put(cell, behind: front ?? fronts[column], text)
            }
            rows += row(self.text.runs.take())
        }
        let description = table.header.joined(separator: words.separator)
        return caption + frame(rows, style: style, widths: widths, caption: table.caption, description: description)
    }

    /// Returns a table with fixed widths, with a caption and a description for screen readers.
    func frame(_ rows: String, style: String, widths: [Int], caption: String, description: String) -> String {
        let bidi = language.isRightToLeft ? "<w:bidiVisual/>" : ""
        let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        let front = """
            <w:tbl><w:tblPr><w:tblStyle w:val="\(style)"/>\(bidi)<w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\
            <w:tblLayout w:type="fixed"/><w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" \
            w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="\(XMLText.escaped(caption))"/>\
            <w:tblDescription w:val="\(XMLText.escaped(description))"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>
            """
        return front + rows + "</w:tbl>"
    }

    func row(_ cells: String, isHeader: Bool = false) -> String {
        // A row that may be longer than a page has to be broken.
        let split = cells.utf8.count < 10_000 ? "<w:cantSplit/>" : ""
        return "<w:tr><w:trPr>" + split + (isHeader ? "<w:tblHeader/>" : "") + "</w:trPr>" + cells + "</w:tr>"
    }

    /// Returns a cell of one or more columns.
    func cell(width: Int, span: Int = 1, fill: String? = nil, _ content: String) -> String {
        cellFront(width: width, span: span, fill: fill) + content + "</w:tc>"
    }

    private func cellFront(width: Int, span: Int = 1, fill: String? = nil) -> String {
        var cell = "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
        if span > 1 { cell += "<w:gridSpan w:val=\"\(span)\"/>" }
        if let fill { cell += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(fill)\"/>" }
        return cell + "</w:tcPr>"
    }

    /// Writes a cell of running text after the existing runs.
    ///
    /// The meaning of its tint follows as a word.
    private mutating func put(_ cell: Cell, behind front: String, _ paragraph: String) {
        text.runs.put(between: front)
        text.runs.put(between: paragraph)
        text.write(cell.content + (cell.tint.map { [.text(" "), .remark(words.tint($0))] } ?? []))
        text.runs.put(between: "</w:p></w:tc>")
    }
}
