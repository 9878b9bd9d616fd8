import Core
import Documents

/// The styles of a document.
///
/// To change the look of the document, change the styles and not the text.
struct DOCXStyles {
    let language: Language

    static let ink = "14181D"
    static let mark = "0B4A78"
    static let warn = "8A2C00"
    static let quiet = "4A525C"
    static let line = "B4BEC8"
    static let soft = "F3F5F7"
    static let say = "EAF2F8"
    static let alarm = "FBEEE6"

    /// The side at which a line starts.
    ///
    /// A paragraph border is named by the side of the page.
    private var start: String { language.isRightToLeft ? "right" : "left" }
    /// The line spacing, in 240ths of the spacing of the fonts.
    ///
    /// Noto fonts have large spacing, which only Arabic needs.
    var leading: Int { language.isRightToLeft ? 190 : 222 }
    private var bidi: String { language.isRightToLeft ? "<w:bidi/>" : "" }

    /// Returns the colour of a tinted cell.
    static func fill(_ tint: Cell.Tint) -> String {
        switch tint {
        case .stated: "EAF2F8"
        case .readIn: "F8F3E3"
        case .conflicting: "FBEEE6"
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
            paragraph("Caption", "caption", "<w:keepNext/><w:keepLines/>\(spacing(110, 50))", bold + size(8.5)),
            paragraph("TableText", "Table Text", spacing(12, 12), size(8)),
            paragraph("TableHead", "Table Head", "<w:keepNext/>\(spacing(12, 12))", bold, basedOn: "TableText"),
            paragraph("Scale", "Scale", "<w:keepNext/>\(spacing(12, 12))", size(7.5)),
            paragraph("FootnoteText", "footnote text", spacing(0, 0), size(7)),
            paragraph("Header", "header", gap, size(1)),
            paragraph("Footer", "footer", endTab + spacing(0, 0), color(Self.quiet) + size(8)),
        ] + pageParagraphs
    }

    private var characters: [String] {
        [
            "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>",
            character("Strong", "Strong", bold),
            character("Draft", "Draft", bold + color(Self.warn)),
            character("ItemId", "Item Id", bold + color(Self.mark) + size(8.5)),
            character("ItemReference", "Item Reference", bold + size(8)),
            character("Remark", "Remark", color(Self.warn) + size(7.5)),
            character("Hyperlink", "Hyperlink", color(Self.mark) + "<w:u w:val=\"single\"/>"),
            character("FootnoteReference", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>"),
        ] + pageCharacters
    }

    private var table: String {
        let lines = "<w:bottom \(rule(Self.line, 4, 0))/><w:insideH \(rule(Self.line, 4, 0))/>"
        return """
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>\
            <w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
            <w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            \(table("Table", "Table", "<w:top \(rule(Self.mark, 12, 0))/>\(lines)"))\
            \(table("SlipTable", "Slip Table", "<w:top \(rule(Self.warn, 4, 0))/><w:bottom \(rule(Self.warn, 12, 0))/><w:insideH \(rule(Self.line, 4, 0))/>"))\
            \(table("Day", "Day", lines + "<w:insideV \(rule(Self.line, 4, 0))/>"))\
            \(table("Layout", "Layout", ""))
            """
    }

    private func table(_ id: String, _ name: String, _ borders: String) -> String {
        """
        <w:style w:type="table" w:customStyle="1" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="TableNormal"/>\
        <w:qFormat/><w:tblPr>\(borders.isEmpty ? "" : "<w:tblBorders>\(borders)</w:tblBorders>")</w:tblPr></w:style>
        """
    }
}
