import Core
import Documents

/// The styles of a document.
///
/// To change the look of the document, change the styles and not the text.
struct DOCXStyles {
    let language: Language

    private static let ink = "1A1D21"
    private static let mark = "00427A"
    private static let warn = "7A3100"
    private static let draft = "8F1D1D"
    private static let line = "9AA5B1"
    private static let soft = "EEF2F6"

    /// The side at which a line starts.
    ///
    /// A paragraph border is named by the side of the page.
    private var start: String { language.isRightToLeft ? "right" : "left" }
    /// The line spacing, in 240ths of the spacing of the fonts.
    ///
    /// Noto fonts have large spacing, which only Arabic needs.
    private var leading: Int { language.isRightToLeft ? 190 : 222 }
    private var bidi: String { language.isRightToLeft ? "<w:bidi/>" : "" }

    /// Returns the colour of a tinted cell.
    static func fill(_ tint: Cell.Tint) -> String {
        switch tint {
        case .stated: "E2EEFA"
        case .readIn: "F7F1DE"
        case .conflicting: "F8E4E1"
        }
    }

    /// `styles.xml`.
    var xml: String {
        DOCXPackage.part("styles", defaults + paragraphs.joined() + characters.joined() + table)
    }

    private var defaults: String {
        let fonts =
            "<w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto Sans\" w:eastAsia=\"Noto Sans CJK SC\" w:cs=\"Noto Sans Arabic\"/>"
        let run = "<w:rPr>\(fonts)\(size(9))<w:lang \(language.defaultLanguages)/></w:rPr>"
        return "<w:docDefaults><w:rPrDefault>\(run)</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    }

    private var paragraphs: [String] {
        let heading = "<w:keepNext/><w:keepLines/>"
        return [
            paragraph(
                "Normal", "Normal", "\(bidi)\(spacing(0, 0))", color(Self.ink), basedOn: nil, isDefault: true),
            paragraph("BodyText", "Body Text", spacing(40, 60)),
            paragraph(
                "Title", "Title", heading + spacing(0, 60), bold + color(Self.mark) + size(16), next: "BodyText"),
            paragraph("Status", "Status", spacing(0, 120), size(7.5)),
            paragraph(
                "Heading1", "heading 1", "\(heading)\(border("bottom", Self.mark, 8))\(spacing(220, 80))\(level(0))",
                bold + color(Self.mark) + size(12.5), next: "BodyText"),
            paragraph(
                "Heading2", "heading 2", heading + spacing(160, 50) + level(1), bold + size(10), next: "BodyText"),
            paragraph(
                "Heading3", "heading 3", heading + spacing(110, 40) + level(2), bold + size(9), next: "BodyText"),
            paragraph("TOCHeading", "TOC Heading", heading + spacing(120, 60), bold + size(10), next: "BodyText"),
            paragraph("TOC1", "toc 1", spacing(10, 0), size(8.5)),
            paragraph("TOC2", "toc 2", spacing(0, 0) + indent(340), size(8)),
            paragraph(
                "Item", "Item", tabs(850) + spacing(40, 60) + indent(850, hanging: 850), basedOn: "BodyText"),
            paragraph("ListBullet", "List Bullet", spacing(10, 30), basedOn: "BodyText"),
            paragraph("ListNumber", "List Number", spacing(10, 30), basedOn: "BodyText"),
            paragraph("Source", "Source", spacing(0, 20), size(8), basedOn: "ListNumber"),
            paragraph(
                "BlankLine", "Blank Line",
                "<w:pBdr><w:bottom \(rule(Self.line, 4, 1))/><w:between \(rule(Self.line, 4, 1))/></w:pBdr>"
                    + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"310\" w:lineRule=\"exact\"/>"),
            paragraph(
                "Note", "Note",
                "<w:keepLines/>\(border(start, Self.warn, 24, space: 6))\(shade(Self.soft))\(spacing(60, 80))\(indent(160))",
                size(8.5)),
            paragraph(
                "Cue", "Cue",
                "<w:keepLines/>\(tabs(800, 2150))\(spacing(16, 16))\(indent(2150, hanging: 2150))"),
            paragraph("Caption", "caption", "<w:keepNext/><w:keepLines/>\(spacing(110, 50))", bold + size(8.5)),
            paragraph("TableText", "Table Text", spacing(12, 12), size(8)),
            paragraph("TableHead", "Table Head", "<w:keepNext/>\(spacing(12, 12))", bold, basedOn: "TableText"),
            paragraph("Scale", "Scale", "<w:keepNext/>\(spacing(12, 12))", size(7.5)),
            paragraph("FootnoteText", "footnote text", spacing(0, 0), size(7)),
            paragraph("Header", "header", "\(border("bottom", Self.line, 4))\(spacing(0, 0))", size(7)),
            paragraph("Footer", "footer", spacing(0, 0) + "<w:jc w:val=\"center\"/>", size(7.5)),
        ]
    }

    private var characters: [String] {
        [
            "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>",
            character("Strong", "Strong", bold),
            character("Draft", "Draft", bold + color(Self.draft)),
            character("ItemId", "Item Id", bold + color(Self.mark) + size(8.5)),
            character("ItemReference", "Item Reference", bold + size(8)),
            character("Remark", "Remark", color(Self.warn) + size(7.5)),
            character("CueTime", "Cue Time", bold + color(Self.mark)),
            character("CueLabel", "Cue Label", bold + size(7.5)),
            character("CueWarning", "Cue Warning", bold + color(Self.warn) + size(7.5)),
            character("Hyperlink", "Hyperlink", color(Self.mark) + "<w:u w:val=\"single\"/>"),
            character("FootnoteReference", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>"),
        ]
    }

    private var table: String {
        let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) \(rule(Self.line, 4, 0))/>"
        }
        return """
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>\
            <w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
            <w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            <w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/>\
            <w:qFormat/><w:tblPr><w:tblBorders>\(borders.joined())</w:tblBorders></w:tblPr>\
            <w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>\(shade(Self.soft))</w:tcPr></w:tblStylePr></w:style>
            """
    }

    // MARK: Pieces of a style

    private func paragraph(
        _ id: String, _ name: String, _ paragraph: String, _ run: String = "", basedOn base: String? = "Normal",
        next: String? = nil, isDefault: Bool = false
    ) -> String {
        let kind = isDefault ? " w:default=\"1\"" : Self.isBuiltIn(name) ? "" : " w:customStyle=\"1\""
        let base = base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
        let next = next.map { "<w:next w:val=\"\($0)\"/>" } ?? ""
        return
            "<w:style w:type=\"paragraph\"\(kind) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(base)\(next)<w:qFormat/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
    }

    private func character(_ id: String, _ name: String, _ run: String) -> String {
        let kind = Self.isBuiltIn(name) ? "" : " w:customStyle=\"1\""
        return
            "<w:style w:type=\"character\"\(kind) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/><w:rPr>\(run)</w:rPr></w:style>"
    }

    /// Returns whether a style is built into word processors, which show its name in the language of the user.
    private static func isBuiltIn(_ name: String) -> Bool {
        let own = [
            "Status", "Item", "Source", "Blank Line", "Note", "Cue", "Table Text", "Table Head", "Scale", "Draft",
            "Item Id",
            "Item Reference", "Remark", "Cue Time", "Cue Label", "Cue Warning",
        ]
        return !own.contains(name)
    }

    private let bold = "<w:b/><w:bCs/>"
    private func color(_ value: String) -> String { "<w:color w:val=\"\(value)\"/>" }

    /// Returns a size in points.
    ///
    /// The format counts in half points.
    private func size(_ points: Double) -> String {
        let halves = Int(points * 2)
        return "<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>"
    }

    /// Returns the space before and after a paragraph, in twentieths of a point.
    private func spacing(_ before: Int, _ after: Int) -> String {
        "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(leading)\" w:lineRule=\"auto\"/>"
    }

    /// Returns an indent from the start of the line.
    ///
    /// In a right-to-left paragraph, `left` is the right side.
    private func indent(_ start: Int, hanging: Int = 0) -> String {
        "<w:ind w:left=\"\(start)\"\(hanging == 0 ? "" : " w:hanging=\"\(hanging)\"")/>"
    }

    private func tabs(_ positions: Int...) -> String {
        "<w:tabs>\(positions.map { "<w:tab w:val=\"left\" w:pos=\"\($0)\"/>" }.joined())</w:tabs>"
    }

    private func border(_ side: String, _ color: String, _ size: Int, space: Int = 1) -> String {
        "<w:pBdr><w:\(side) \(rule(color, size, space))/></w:pBdr>"
    }

    private func rule(_ color: String, _ size: Int, _ space: Int) -> String {
        "w:val=\"single\" w:sz=\"\(size)\" w:space=\"\(space)\" w:color=\"\(color)\""
    }

    private func shade(_ fill: String) -> String { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(fill)\"/>" }
    private func level(_ level: Int) -> String { "<w:outlineLvl w:val=\"\(level)\"/>" }
}
