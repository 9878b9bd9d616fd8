import Core

/// The footnotes of a document: its citations, numbered from its first page to its last.
struct DOCXFootnotes {
    /// Returns `footnotes.xml`: the two lines that separate footnotes from the text, and one footnote per citation.
    static func xml(_ text: DOCXText) -> String {
        var text = text
        let bidi = text.language.isRightToLeft ? "<w:bidi/>" : ""
        return DOCXPackage.part("footnotes") { xml in
            for (id, kind) in [(-1, "separator"), (0, "continuationSeparator")] {
                xml +=
                    "<w:footnote w:type=\"\(kind)\" w:id=\"\(id)\"><w:p><w:pPr>\(bidi)<w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr>"
                text.runs.put(element: "<w:\(kind)/>")
                xml += text.runs.take() + "</w:p></w:footnote>"
            }
            let style = "<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>\(bidi)</w:pPr>"
            text.runs.put(element: "<w:footnoteRef/><w:t xml:space=\"preserve\"> </w:t>", style: "FootnoteReference")
            let mark = text.runs.take()
            for (index, reference) in text.citations.enumerated() {
                xml += "<w:footnote w:id=\"\(index + 1)\">"
                xml += style
                xml += mark
                xml += text.reference(reference)
                xml += "</w:p></w:footnote>"
            }
        }
    }
}
