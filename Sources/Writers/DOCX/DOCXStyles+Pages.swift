import Core

// The styles of front pages and sheets.

extension DOCXStyles {
    var pageParagraphs: [String] {
        let heading = "<w:keepNext/><w:keepLines/>"
        let label = bold + "<w:caps/>"
        return [
            paragraph("Gap", "Gap", gap, size(1)),
            paragraph(
                "Tab", "Tab", "\(shade(Self.mark))\(spacing(0, 0))<w:jc w:val=\"center\"/>",
                bold + color("FFFFFF") + size(15)),
            paragraph("Masthead", "Masthead", border("bottom", Self.ink, 6) + endTab + spacing(0, 40), size(11)),
            paragraph("Organ", "Organ", spacing(0, 20), bold + size(18)),
            paragraph("FrontText", "Front Text", spacing(0, 30), size(9.5)),
            paragraph("FrontCell", "Front Cell", spacing(50, 50), size(9.5)),
            paragraph(
                "OfficialTitle", "Official Title", border("top", Self.ink, 12, space: 10) + spacing(40, 60), size(11)),
            paragraph("FrontTitle", "Front Title", heading + spacing(0, 100), serif + size(25), basedOn: "Title"),
            paragraph("Addressee", "Addressee", spacing(40, 200), size(14)),
            paragraph(
                "SheetHeading", "Sheet Heading",
                heading + border("bottom", Self.mark, 12) + endTab + spacing(0, 40) + level(0), size(21),
                basedOn: "Heading1", next: "SheetText"),
            paragraph("FactLabel", "Fact Label", spacing(0, 0), color(Self.quiet) + size(9)),
            paragraph("FactValue", "Fact Value", spacing(0, 60), bold + size(9.5)),
            paragraph("Clock", "Clock", spacing(0, 0), bold + size(17)),
            paragraph("ClockHalf", "Clock Half", spacing(0, 0), color(Self.quiet) + size(9)),
            paragraph("SheetText", "Sheet Text", spacing(40, 20), size(11)),
            paragraph("SheetFoot", "Sheet Foot", spacing(40, 0), color(Self.quiet) + size(9)),
            paragraph(
                "Say", "Say", shade(Self.say) + tabs(560) + spacing(20, 60) + indent(560, hanging: 560), size(14)),
            paragraph(
                "BoxHeading", "Box Heading", heading + border("top", Self.mark, 12) + spacing(80, 20),
                label + color(Self.mark) + size(9.5), next: "BoxText"),
            paragraph(
                "BoxWarning", "Box Warning", heading + border("top", Self.warn, 12) + spacing(80, 20),
                label + color(Self.warn) + size(9.5), next: "BoxText"),
            paragraph("BoxText", "Box Text", spacing(0, 40), size(10)),
            paragraph("BoxAlarm", "Box Alarm", shade(Self.alarm) + spacing(0, 0), size(9.5)),
            paragraph("BoxCell", "Box Cell", spacing(10, 10), size(9)),
        ]
    }

    var pageCharacters: [String] {
        let label = bold + "<w:caps/>"
        return [
            character("Warning", "Warning", bold + color(Self.warn)),
            character("AddresseeWords", "Addressee Words", bold + color("FFFFFF") + size(14) + shade(Self.mark)),
            character("Hours", "Hours", bold + color(Self.ink) + size(17)),
            character("Moment", "Moment", label + color(Self.mark) + size(9.5)),
            character("MomentStop", "Moment Stop", label + color(Self.warn) + size(9.5)),
            character("MomentWarn", "Moment Warn", label + color(Self.quiet) + size(9.5)),
            character(
                "BoxRemark", "Box Remark",
                "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:caps w:val=\"0\"/>" + color(Self.quiet) + size(9)),
            character("Blank", "Blank", "<w:u w:val=\"single\"/>"),
            character("PageReference", "Page Reference", bold + color(Self.mark)),
        ]
    }

    /// The fonts of what is read, and not looked up.
    private var serif: String {
        "<w:rFonts w:ascii=\"Noto Serif\" w:hAnsi=\"Noto Serif\" w:eastAsia=\"Noto Sans CJK SC\" w:cs=\"Noto Naskh Arabic\"/>"
    }
}
