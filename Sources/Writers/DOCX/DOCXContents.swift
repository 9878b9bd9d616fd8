import Core
import Documents

/// The table of contents: a field that a word processor can update, with its current entries.
///
/// It has no page numbers, because only a layout knows them, and its field does not ask for any. The entries are
/// therefore correct without an update. Each entry links to its heading.
struct DOCXContents {
    /// The maximum number of entries.
    ///
    /// Longer contents list only the sections, so that they do not push the text off the first page.
    private static let longest = 30

    /// Returns the headings that the contents of a document list, with the list of sources last.
    static func entries(of document: Document) -> [(level: Int, title: String, anchor: String)] {
        let blocks = document.blocks.plain(in: document.language.vocabulary)
        let headings = blocks.compactMap { block -> (level: Int, title: String, anchor: String)? in
            if case .heading(let level, let text, let anchor) = block, level < 4 { (level, text, anchor) } else { nil }
        }
        let documents = document.language.vocabulary.heading(.documents)
        let all = document.sources.isEmpty ? headings : headings + [(2, documents, "documents")]
        return all.count > longest ? all.filter { $0.level == 2 } : all
    }

    /// Returns the contents under their title, or an empty text if there are few sections.
    static func xml(of document: Document, _ body: inout DOCXBody) -> String {
        let entries = entries(of: document)
        guard entries.count(where: { $0.level == 2 }) > 2 else { return "" }
        let title = body.run(document.language.vocabulary.heading(.contents))
        let levels = entries.map { $0.level - 1 }.max() ?? 1
        var xml = body.paragraph("TOCHeading", title)
        body.text.runs.put(fieldStart: "TOC \\o \"1-\(levels)\" \\u \\h \\n")
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
