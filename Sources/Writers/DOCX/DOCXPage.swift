import Core
import Documents

/// The page of a document, with its header and footer.
struct DOCXPage {
    let document: Document

    /// The size of A4 paper, in twentieths of a point.
    private static let paper = (width: 11_906, height: 16_838)
    private static let margin = 800
    /// The width between the margins.
    static let width = paper.width - 2 * margin

    private var words: any Vocabulary { document.language.vocabulary }
    private var bidi: String { document.language.isRightToLeft ? "<w:bidi/>" : "" }

    /// The status on every page, in its parts.
    ///
    /// The draft label has a separate style.
    var status: String {
        var runs = DOCXRuns(language: document.language)
        for (index, part) in document.status.parts(in: words).enumerated() {
            if index > 0 { runs.put(" · ") }
            let isDraft = document.status.isDraft && part == words.text(.draft)
            runs.put(isolated: part, style: isDraft ? "Draft" : nil)
        }
        return runs.take()
    }

    /// The part `header.xml`, which contains the status of the document.
    var header: String { DOCXPackage.part("hdr", paragraph("Header", status)) }

    /// The part `footer.xml`, which contains the page number and the number of pages.
    ///
    /// A word processor computes both.
    var footer: String {
        var runs = DOCXRuns(language: document.language)
        let (before, between, after) = words.pageNumber
        runs.put(before)
        runs.put(field: "PAGE")
        runs.put(between)
        runs.put(field: "NUMPAGES")
        runs.put(after)
        return DOCXPackage.part("ftr", paragraph("Footer", runs.take()))
    }

    private func paragraph(_ style: String, _ runs: String) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(bidi)</w:pPr>\(runs)</w:p>"
    }

    /// The properties of the document's one section.
    var section: String {
        let (width, height) = Self.paper
        let margin = Self.margin
        return """
            <w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>\
            <w:pgSz w:w="\(width)" w:h="\(height)"/><w:pgMar w:top="1020" w:right="\(margin)" w:bottom="880" w:left="\(margin)" \
            w:header="480" w:footer="420" w:gutter="0"/>\(bidi)</w:sectPr>
            """
    }
}
