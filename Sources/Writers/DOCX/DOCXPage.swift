import Core
import Documents

/// The page of a document, with its headers and its footer.
struct DOCXPage {
    let document: Document

    /// The size of A4 paper, in twentieths of a point.
    private static let paper = (width: 11_906, height: 16_838)
    /// The width between the margins.
    static let width = paper.width - DOCXSection.plain.margins.inner - DOCXSection.plain.margins.outer

    private var words: any Vocabulary { document.language.vocabulary }
    private var bidi: String { document.language.isRightToLeft ? "<w:bidi/>" : "" }

    /// The status of the document, for its first page.
    var status: String {
        var runs = DOCXRuns(language: document.language)
        put(document.status.parts(in: words), &runs)
        return runs.take()
    }

    /// Appends the parts of the status.
    ///
    /// The draft label has a separate style.
    private func put(_ parts: [String], _ runs: inout DOCXRuns) {
        for (index, part) in parts.enumerated() {
            if index > 0 { runs.put(" · ") }
            let isDraft = document.status.isDraft && part == words.text(.draft)
            runs.put(isolated: part, style: isDraft ? "Draft" : nil)
        }
    }

    // MARK: Headers and footer

    /// The places that headers show, one for each index.
    private var tabs: [Sheet.Tab] {
        let all = document.blocks.compactMap { if case .sheet(let sheet) = $0 { sheet.tab } else { nil } }
        return all.reduce(into: []) { tabs, tab in
            if !tabs.contains(where: { $0.index == tab.index }) { tabs.append(tab) }
        }
    }

    /// The headers: one for each place of a sheet, and an empty one for the other pages.
    ///
    /// A document without tabs has no header.
    var headers: [(name: String, xml: String)] {
        guard !tabs.isEmpty else { return [] }
        return [(DOCXSection.emptyHeader, DOCXPackage.part("hdr", paragraph("Header", "")))]
            + tabs.map { (DOCXSection.header($0), header($0)) }
    }

    /// Returns a header with a tab at the outer edge of the page, below those of the earlier sheets.
    private func header(_ tab: Sheet.Tab) -> String {
        var runs = DOCXRuns(language: document.language)
        runs.put(tab.label)
        let x = document.language.isRightToLeft ? 0 : Self.paper.width - 510
        let step = (Self.paper.height - 1_800) / max(1, tab.count)
        let frame = """
            <w:framePr w:w="510" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="\(x)" w:y="\(900 + step * tab.index)"/>
            """
        return DOCXPackage.part("hdr", paragraph("Tab", frame: frame, runs.take()) + paragraph("Header", ""))
    }

    /// The part `footer.xml`, which contains the status, the page number and the number of pages.
    ///
    /// A word processor computes both numbers.
    var footer: String {
        var runs = DOCXRuns(language: document.language)
        put(document.status.foot(in: words), &runs)
        runs.put(element: "<w:tab/>")
        let (before, between, after) = words.pageNumber
        runs.put(before)
        runs.put(field: "PAGE") { $0.put("1") }
        runs.put(between)
        runs.put(field: "NUMPAGES") { $0.put("1") }
        runs.put(after)
        return DOCXPackage.part("ftr", paragraph("Footer", runs.take()))
    }

    private func paragraph(_ style: String, frame: String = "", _ runs: String) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(frame)\(bidi)</w:pPr>\(runs)</w:p>"
    }

    // MARK: Sections

    /// Returns the properties of a section.
    func properties(_ section: DOCXSection) -> String {
        let (width, height) = Self.paper
        let (inner, outer, top, bottom) = section.margins
        let isRightToLeft = document.language.isRightToLeft
        let (left, right) = isRightToLeft ? (outer, inner) : (inner, outer)
        let header = section.header ?? (tabs.isEmpty ? nil : DOCXSection.emptyHeader)
        let reference = header.map { "<w:headerReference w:type=\"default\" r:id=\"\($0)\"/>" } ?? ""
        return """
            <w:sectPr>\(reference)<w:footerReference w:type="default" r:id="footer"/>\
            <w:pgSz w:w="\(width)" w:h="\(height)"/><w:pgMar w:top="\(top)" w:right="\(right)" w:bottom="\(bottom)" w:left="\(left)" \
            w:header="240" w:footer="380" w:gutter="0"/>\(bidi)</w:sectPr>
            """
    }

    /// Returns the paragraph that ends a section.
    func end(of section: DOCXSection) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>\(bidi)\(properties(section))</w:pPr></w:p>"
    }
}
