import Core
import Documents

/// The blocks of a document as paragraphs and tables of the main part.
struct DOCXBody {
    let language: Language
    let words: any Vocabulary
    let places: DOCXPlaces
    var text: DOCXText
    private(set) var numbering = DOCXNumbering()
    private var bookmarked: Set<String> = []
    private var controls = 0
    private var beginsPage = false
    private let page: DOCXPage
    /// The section that the last block is in; nil before the first one.
    private var section: DOCXSection?
    /// The width for blocks, in twentieths of a point: that between the margins of the page, or of a column.
    var room = DOCXPage.width
    /// The style of paragraphs of running text.
    var bodyStyle = "BodyText"
    /// The style of the cells of tables.
    var cellStyle = "TableText"

    init(_ document: Document, places: DOCXPlaces) {
        language = document.language
        self.places = places
        page = DOCXPage(document: document)
        words = language.vocabulary
        text = DOCXText(language: language, places: places)
    }

    /// Returns the content of the main part.
    mutating func content(of document: Document) -> String {
        var xml = ""
        // A front page states what the document is, and lists its parts.
        if !document.hasFront {
            section = .plain
            xml += paragraph("Title", run(document.title)) + paragraph("Status", page.status)
            xml += DOCXContents.xml(of: document, &self)
        }
        for block in document.blocks { xml += part(block) }
        if !document.sources.isEmpty { xml += begin(.plain) + sources(document.sources) }
        // A body has to end with a paragraph.
        if xml.hasSuffix("</w:tbl>") { xml += paragraph("Gap", "") }
        return xml + page.properties(section ?? .plain)
    }

    /// Returns a block of the document, which begins a section if it is a sheet.
    private mutating func part(_ block: Block) -> String {
        if case .sheet(let sheet) = block { return begin(.sheet(sheet.tab)) + self.sheet(sheet) }
        // A section begins a page.
        if case .sheet? = section, block == .pageBreak { return "" }
        return begin(.plain) + self.block(block)
    }

    /// Returns the end of the section before a block, if the block begins another one.
    private mutating func begin(_ next: DOCXSection) -> String {
        defer { section = next }
        guard let section, section != .plain || next != .plain else { return "" }
        beginsPage = false
        return page.end(of: section)
    }

    mutating func blocks(_ blocks: [Block]) -> String { blocks.map { block($0) }.joined() }

    mutating func block(_ block: Block) -> String {
        switch block {
        case .heading(let level, let text, let anchor):
            heading(level: level, run(text), bookmark: places.sections[anchor])
        case .paragraph(let line): paragraph(bodyStyle, self.line(line))
        case .item(let id, let line): item(id, tag: id, line)
        case .numbered(let number, let line): item("\(number).", tag: Block.anchor(ofParagraph: number), line)
        case .list(let isOrdered, let items): list(items, isOrdered: isOrdered)
        case .table(let table): self.table(table)
        case .day(let programme): day(programme)
        case .note(let kind, let line):
            paragraph("Note", run(words.titled(words.note(kind), ""), style: "Strong") + self.line(line))
        case .blankLines(let count): blankLines(count)
        case .pageBreak: breakPage()
        case .front(let front): self.front(front)
        case .sheet(let sheet): self.sheet(sheet)
        case .clock(let rows): clock(rows)
        case .box(let box): self.box(box)
        case .spare(_, let blocks): self.blocks(blocks)
        }
    }

    // MARK: Paragraphs

    /// Returns a paragraph with a style.
    ///
    /// It is right-to-left if the document is.
    mutating func paragraph(_ style: String, list: Int? = nil, _ runs: String) -> String {
        var xml = front(style, list: list)
        xml += runs
        xml += "</w:p>"
        return xml
    }

    /// Returns the beginning of a paragraph, before its runs.
    mutating func front(_ style: String, list: Int? = nil) -> String {
        var xml = "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>"
        if beginsPage { xml += "<w:pageBreakBefore/>" }
        beginsPage = false
        if let list { xml += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>" }
        if language.isRightToLeft { xml += "<w:bidi/>" }
        xml += "</w:pPr>"
        return xml
    }

    mutating func line(_ line: [Inline]) -> String { text.line(line) }

    /// Returns plain words.
    mutating func run(_ words: String, style: String? = nil) -> String { text.line(words, style: style) }

    mutating func tab() -> String {
        text.runs.put(element: "<w:tab/>")
        return text.runs.take()
    }

    private mutating func breakPage() -> String {
        beginsPage = true
        return ""
    }

    /// Returns a heading.
    ///
    /// The levels 2 to 4 of the model become the levels 1 to 3 below the title.
    private mutating func heading(level: Int, _ runs: String, bookmark: String?) -> String {
        paragraph("Heading\(min(max(level - 1, 1), 3))", self.bookmark(bookmark, runs))
    }

    /// Returns runs inside a bookmark.
    ///
    /// Each bookmark name is used once.
    mutating func bookmark(_ name: String?, _ runs: String) -> String {
        let (start, end) = bookmark(name)
        return start + runs + end
    }

    private mutating func bookmark(_ name: String?) -> (start: String, end: String) {
        guard let name, bookmarked.insert(name).inserted else { return ("", "") }
        let id = bookmarked.count
        return ("<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(name)\"/>", "<w:bookmarkEnd w:id=\"\(id)\"/>")
    }

    /// Returns a claim with its id in the margin, or a paragraph with its number there.
    ///
    /// The id in the margin is for people. For programs, the id is also the tag of a content control around the
    /// paragraph, and the name of a bookmark in it. If a document comes back with comments and edits, both show the
    /// claim to which each edit belongs, even if the words have changed. A word processor without content controls
    /// still keeps the bookmark.
    private mutating func item(_ label: String, tag id: String, _ line: [Inline]) -> String {
        controls += 1
        // A tag has at most 64 characters.
        let tag = XMLText.escaped(String(id.prefix(64)))
        let bookmark = bookmark(places.items[id] ?? places.sections[id])
        text.runs.put(
            between:
                "<w:sdt><w:sdtPr><w:alias w:val=\"\(tag)\"/><w:tag w:val=\"\(tag)\"/><w:id w:val=\"\(controls)\"/></w:sdtPr><w:sdtContent>"
        )
        text.runs.put(between: front("Item") + bookmark.start)
        text.write(label, style: "ItemId")
        text.runs.put(element: "<w:tab/>")
        text.write(line)
        text.runs.put(between: bookmark.end + "</w:p></w:sdtContent></w:sdt>")
        return text.runs.take()
    }

    private mutating func list(_ items: [[Inline]], isOrdered: Bool) -> String {
        let list = numbering.add(isOrdered ? .numbered : .bulleted)
        return items.map { paragraph(isOrdered ? "ListNumber" : "ListBullet", list: list, line($0)) }.joined()
    }

    private mutating func blankLines(_ count: Int) -> String {
        let list = numbering.add(.blank)
        return (0..<max(count, 0)).map { _ in paragraph("BlankLine", list: list, "") }.joined()
    }

    // MARK: Sources

    /// Returns the list of sources under its heading, or an empty text if there are no sources.
    mutating func sources(_ sources: [SourceEntry]) -> String {
        guard !sources.isEmpty else { return "" }
        let list = numbering.add(.numbered)
        var xml = heading(level: 2, run(words.heading(.documents)), bookmark: places.documents)
        for source in sources {
            xml += paragraph("Source", list: list, bookmark(places.sources[source.key], text.entry(entry(source))))
        }
        return xml
    }

    private func entry(_ source: SourceEntry) -> [Inline] {
        source.line(in: words)
            + (source.link.map { [.text(words.separator), .original(.english, [.link(text: $0, address: $0)])] } ?? [])
    }
}
