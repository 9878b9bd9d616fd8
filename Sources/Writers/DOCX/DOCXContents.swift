import Core
import Documents

/// The table of contents: a field that a word processor can make anew, filled with what it holds.
///
/// It has no page numbers, since only a layout knows them, and its field asks for none: the entries are true as they stand,
/// and each leads to its heading.
struct DOCXContents {
    /// Contents that are longer than this list the sections alone, so that they do not push the text from its first page.
    private static let longest = 30

    /// The headings of a document that its contents list, the list of sources last.
    static func entries(of document: Document) -> [(level: Int, title: String, anchor: String)] {
        let headings = document.blocks.compactMap { block -> (level: Int, title: String, anchor: String)? in
            if case .heading(let level, let text, let anchor) = block, level < 4 { (level, text, anchor) } else { nil }
        }
        let documents = document.language.vocabulary.heading(.documents)
        let all = document.sources.isEmpty ? headings : headings + [(2, documents, "documents")]
        return all.count > longest ? all.filter { $0.level == 2 } : all
    }

    /// The contents under their title; nothing where there is little to list.
    static func xml(of document: Document, _ body: inout DOCXBody) -> String {
        let entries = entries(of: document)
        guard entries.count(where: { $0.level == 2 }) > 2 else { return "" }
        let title = body.run(document.language.vocabulary.heading(.contents))
        let levels = entries.map { $0.level - 1 }.max() ?? 1
        var xml = body.paragraph("TOCHeading", title)
        body.text.runs.put(fieldStart: "TOC \\o \"1-\(levels)\" \\h \\n")
        for (index, entry) in entries.enumerated() {
            let front = index == 0 ? body.text.runs.take() : ""
            let title = body.text.linked(entry.title, to: body.places.sections[entry.anchor])
            if index == entries.count - 1 { body.text.runs.putFieldEnd() }
            xml += body.paragraph("TOC\(entry.level - 1)", front + title + body.text.runs.take())
        }
        return """
            <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>\
            <w:sdtContent>\(xml)</w:sdtContent></w:sdt>
            """
    }
}
