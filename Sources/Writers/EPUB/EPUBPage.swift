import Core
import Documents

/// A page of a book, with the data for the package and the table of contents.
struct EPUBPage {
    /// The part of the book that a page is, in the terms of the format.
    enum Part: String {
        case title = "titlepage"
        case chapter
        case sources = "bibliography"
    }

    let part: Part
    let name: String
    let title: String
    /// The headings of the third level.
    let sections: [(text: String, anchor: String)]
    /// The content, as markup.
    let body: String
    /// Whether the page contains the picture of a day.
    let hasPicture: Bool

    /// Returns the file name of a page, counted from 1.
    static func name(_ number: Int) -> String { "page-\(number).xhtml" }

    /// Creates the page with the title and the status of the document, and the blocks before the first heading.
    init(titleOf document: Document, _ blocks: [Block], _ body: HTMLBody) {
        part = .title
        name = Self.name(1)
        title = document.title
        sections = Self.sections(blocks)
        hasPicture = blocks.contains { if case .day = $0 { true } else { false } }
        self.body = """
            <section epub:type="titlepage">
            \(body.status(document.status))
            <h1>\(MarkupText.escaped(document.title))</h1>
            \(body.blocks(blocks))</section>

            """
    }

    /// Creates a page that begins with a heading of the second level.
    init(chapter blocks: [Block], number: Int, _ body: HTMLBody) {
        var heading = (text: "", anchor: "")
        if case .heading(_, let text, let anchor) = blocks.first { heading = (text, anchor) }
        if case .sheet(let sheet) = blocks.first { heading = (sheet.heading, sheet.anchor) }
        part = .chapter
        name = Self.name(number)
        title = heading.text
        sections = Self.sections(blocks)
        hasPicture = blocks.contains { if case .day = $0 { true } else { false } }
        self.body = Self.section(.chapter, heading.anchor, body.blocks(blocks))
    }

    /// Creates the page with the sources of the document.
    init(sourcesOf document: Document, number: Int, _ words: any Vocabulary, _ body: HTMLBody) {
        part = .sources
        name = Self.name(number)
        title = words.heading(.documents)
        sections = []
        hasPicture = false
        self.body = Self.section(.sources, "documents", body.sources(document.sources))
    }

    private static func sections(_ blocks: [Block]) -> [(text: String, anchor: String)] {
        blocks.compactMap { block in
            if case .heading(3, let text, let anchor) = block { (text, anchor) } else { nil }
        }
    }

    private static func section(_ part: Part, _ anchor: String, _ body: String) -> String {
        """
        <section epub:type="\(part.rawValue)" role="doc-\(part.rawValue)" aria-labelledby="\(MarkupText.escaped(anchor))">
        \(body)</section>

        """
    }
}
