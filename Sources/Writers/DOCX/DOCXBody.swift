import Core
import Documents

/// The blocks of a document as the paragraphs and tables of its main part.
struct DOCXBody {
    let language: Language
    let words: any Vocabulary
    let places: DOCXPlaces
    var text: DOCXText
    private(set) var numbering = DOCXNumbering()
    private var bookmarked: Set<String> = []
    private var controls = 0
    private var beginsPage = false

    /// Between the margins of the page, in twentieths of a point.
    static let width = DOCXPage.width

    init(language: Language, places: DOCXPlaces) {
        self.language = language
        self.places = places
        words = language.vocabulary
        text = DOCXText(language: language, places: places)
    }

    mutating func block(_ block: Block) -> String {
        switch block {
        case .heading(let level, let text, let anchor):
            heading(level: level, run(text), bookmark: places.sections[anchor])
        case .paragraph(let line): paragraph("BodyText", self.line(line))
        case .item(let id, let line): item(id, tag: id, line)
        case .numbered(let number, let line): item("\(number).", tag: Block.anchor(ofParagraph: number), line)
        case .list(let isOrdered, let items): list(items, isOrdered: isOrdered)
        case .table(let table): self.table(table)
        case .day(let programme): day(programme)
        case .cues(let cues): cues.map { cue($0) }.joined()
        case .note(let kind, let line):
            paragraph("Note", run(words.titled(words.note(kind), ""), style: "Strong") + self.line(line))
        case .blankLines(let count): blankLines(count)
        case .pageBreak: breakPage()
        }
    }

    // MARK: Paragraphs

    /// A paragraph of a style; right to left where the document is.
    mutating func paragraph(_ style: String, list: Int? = nil, _ runs: String) -> String {
        var xml = front(style, list: list)
        xml += runs
        xml += "</w:p>"
        return xml
    }

    /// What stands before the runs of a paragraph.
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

    /// Words alone.
    mutating func run(_ words: String, style: String? = nil) -> String { text.line(words, style: style) }

    private mutating func tab() -> String {
        text.runs.put(element: "<w:tab/>")
        return text.runs.take()
    }

    private mutating func breakPage() -> String {
        beginsPage = true
        return ""
    }

    /// A heading of level 2 to 4, which is the first to the third below the title.
    private mutating func heading(level: Int, _ runs: String, bookmark: String?) -> String {
        paragraph("Heading\(min(max(level - 1, 1), 3))", self.bookmark(bookmark, runs))
    }

    /// Runs that can be led to; a name is given once.
    private mutating func bookmark(_ name: String?, _ runs: String) -> String {
        let (start, end) = bookmark(name)
        return start + runs + end
    }

    private mutating func bookmark(_ name: String?) -> (start: String, end: String) {
        guard let name, bookmarked.insert(name).inserted else { return ("", "") }
        let id = bookmarked.count
        return ("<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(name)\"/>", "<w:bookmarkEnd w:id=\"\(id)\"/>")
    }

    /// A claim with its id in the margin, or a paragraph with its number there.
    ///
    /// The id stands there for people. For programs it is also the tag of a content control around the paragraph, and a
    /// bookmark in it: a document that comes back with comments and edits tells which claim each of them is about,
    /// whatever has become of the words, and a word processor that knows no such controls still keeps the bookmark.
    private mutating func item(_ label: String, tag id: String, _ line: [Inline]) -> String {
        controls += 1
        // A tag is at most 64 long.
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

    /// A line of the running script: when, what for, and the words, in three places that are the same on every page.
    private mutating func cue(_ cue: Cue) -> String {
        let label: String? =
            switch cue.kind {
            case .item: nil
            case .doNotSay, .ifLate: "CueWarning"
            case .moderator, .say, .know, .time, .keep, .askIfSilent, .next: "CueLabel"
            }
        let time = cue.time.map { run($0, style: "CueTime") } ?? ""
        let kind = label.map { run(words.cue(cue.kind), style: $0) } ?? ""
        let tab = tab()
        return paragraph("Cue", time + tab + kind + tab + line(cue.content))
    }

    // MARK: Sources

    /// The list of sources under its heading; nothing where nothing is cited.
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
