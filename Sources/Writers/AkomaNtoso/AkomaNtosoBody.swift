import Core
import Documents
import Programme

/// The main body: chapters, sections and subsections with their content.
///
/// A chapter contains either other parts or blocks, but not both side by side. A series of blocks is therefore in a
/// separate container.
struct AkomaNtosoBody {
    private let document: Document
    private let places: AkomaNtosoPlaces
    private let text: AkomaNtosoText
    private var xml = ""
    /// The open parts, the outermost first.
    private var open: [(level: Int, element: String, id: String)] = []
    /// Whether a container of blocks is open.
    private var isInRun = false
    /// The number of elements so far, by part and kind of element.
    private var counts: [String: Int] = [:]

    private var words: any Vocabulary { document.language.vocabulary }

    /// The prefix of an eId.
    ///
    /// The naming convention uses `body` for every main body (Akoma Ntoso Naming Convention, 5.4.2).
    private var scope: String { open.last?.id ?? "body" }

    private init(_ document: Document, _ places: AkomaNtosoPlaces, _ names: AkomaNtosoNames) {
        self.document = document
        self.places = places
        text = AkomaNtosoText(language: document.language, places: places, names: names)
    }

    /// Returns the content of the main body of a document.
    static func xml(of document: Document, _ places: AkomaNtosoPlaces, _ names: AkomaNtosoNames) -> String {
        var body = AkomaNtosoBody(document, places, names)
        for (index, block) in document.blocks.enumerated() { body.add(block, id: places.ids[index] ?? "") }
        body.addSources()
        body.close(downTo: 0)
        return body.xml.isEmpty ? "<p eId=\"body__p_1\"/>\n" : body.xml
    }

    // MARK: Parts

    private mutating func add(_ block: Block, id: String) {
        switch block {
        case .heading(let level, let title, _):
            close(downTo: level)
            start(level, id, title)
        case .numbered(let number, let line): addPart("paragraph", id, number: "\(number).", line)
        case .item(let item, let line): addPart("hcontainer name=\"item\"", id, number: item, line)
        case .paragraph(let line): addParagraph(line)
        case .note(let kind, let line): addParagraph(line, kind: kind)
        case .list(let isOrdered, let items):
            addList(isOrdered ? "ol" : "ul", items) { text, item, id in text.line(item, in: id) }
        case .table(let table): add(table)
        case .day(let programme):
            addParagraph([.strong(words.text(.dayOf(programme.date)))])
            addList("ul", programme.sessions) { text, session, _ in
                let words = text.language.vocabulary
                return text.escaped("\(words.span(session.start, session.end)) \(words.title(session))")
            }
        case .blankLines(let count):
            addList("ol", Array(0..<max(0, count))) { text, _, _ in
                "<fillIn>\(text.escaped(text.language.vocabulary.text(.toBeWritten)))</fillIn>"
            }
        // The writer makes plain blocks of these.
        case .pageBreak, .front, .sheet, .clock, .box, .spare: break
        }
    }

    private mutating func start(_ level: Int, _ id: String, _ title: String) {
        let element = AkomaNtosoPlaces.element(ofLevel: level).name
        open.append((level, element, id))
        xml += "<\(element) eId=\"\(id)\">\n<heading eId=\"\(id)__heading\">\(text.escaped(title))</heading>\n"
    }

    /// Closes the open parts of a level and of all levels below it.
    private mutating func close(downTo level: Int) {
        endRun()
        while let last = open.last, last.level >= level {
            xml += "</\(last.element)>\n"
            open.removeLast()
        }
    }

    /// Adds a part that consists of a number and one paragraph.
    private mutating func addPart(_ element: String, _ id: String, number: String, _ line: [Inline]) {
        endRun()
        let name = element.prefix { $0 != " " }
        let paragraph = "\(id)__p_1"
        xml += "<\(element) eId=\"\(id)\"><num eId=\"\(id)__num\">\(text.escaped(number))</num>"
        xml += "<content eId=\"\(id)__content\"><p eId=\"\(paragraph)\">"
        text.put(line, in: paragraph, &xml)
        xml += "</p></content></\(name)>\n"
    }

    // MARK: Blocks

    private mutating func addParagraph(_ line: [Inline], kind: NoteKind? = nil) {
        startRun()
        let id = next("p")
        let label = kind.map { "<b>\(text.escaped(words.titled(words.note($0), "")))</b>" } ?? ""
        let mark = kind.map { " class=\"\($0.rawValue)\"" } ?? ""
        xml += "<p eId=\"\(id)\"\(mark)>\(label)\(text.line(line, in: id))</p>\n"
    }

    /// Adds a list.
    ///
    /// The format does not allow an empty list, so the method skips it.
    private mutating func addList<Element>(
        _ element: String, _ items: [Element], _ write: (AkomaNtosoText, Element, String) -> String
    ) {
        guard !items.isEmpty else { return }
        startRun()
        let list = next(element)
        xml += "<\(element) eId=\"\(list)\">\n"
        for (index, item) in items.enumerated() {
            let id = "\(list)__li_\(index + 1)"
            xml += "<li eId=\"\(id)\">\(write(text, item, id))</li>\n"
        }
        xml += "</\(element)>\n"
    }

    private mutating func add(_ table: Table) {
        startRun()
        let id = next("table")
        xml += "<table eId=\"\(id)\">\n<caption eId=\"\(id)__caption\">\(text.escaped(table.caption))</caption>\n"
        xml += "<tr eId=\"\(id)__tr_1\">"
        for (column, header) in table.header.enumerated() {
            xml += "<th><p eId=\"\(id)__tr_1__p_\(column + 1)\">\(text.escaped(header))</p></th>"
        }
        xml += "</tr>\n"
        for (index, cells) in table.rows.enumerated() {
            let row = "\(id)__tr_\(index + 2)"
            xml += "<tr eId=\"\(row)\">"
            for (column, cell) in cells.enumerated() { add(cell, in: "\(row)__p_\(column + 1)", isFirst: column == 0) }
            xml += "</tr>\n"
        }
        xml += "</table>\n"
    }

    private mutating func add(_ cell: Cell, in place: String, isFirst: Bool) {
        let isHead = isFirst && !cell.content.isEmpty
        xml += isHead ? "<th" : "<td"
        if let tint = cell.tint { xml += " class=\"\(tint.rawValue)\"" }
        xml += ">"
        let words = text.line(cell.content, in: place)
        if !words.isEmpty {
            xml += "<p eId=\""
            xml += place
            xml += "\">"
            xml += words
            xml += "</p>"
        }
        xml += isHead ? "</th>" : "</td>"
    }

    /// Adds the list of sources as the last chapter.
    private mutating func addSources() {
        guard let id = places.documents else { return }
        close(downTo: 0)
        start(2, id, words.heading(.documents))
        startRun()
        xml += "<ol eId=\"\(next("ol"))\">\n"
        for source in document.sources {
            let place = places.place(ofSource: source.key) ?? ""
            xml += "<li eId=\"\(place)\">\(text.source(source, in: place))</li>\n"
        }
        xml += "</ol>\n"
    }

    // MARK: Containers of blocks

    private mutating func startRun() {
        guard !isInRun else { return }
        isInRun = true
        let id = next("hcontainer")
        xml += "<hcontainer name=\"text\" eId=\"\(id)\"><content eId=\"\(id)__content\">\n"
    }

    private mutating func endRun() {
        guard isInRun else { return }
        isInRun = false
        xml += "</content></hcontainer>\n"
    }

    /// Returns the next eId of an element within the innermost open part.
    private mutating func next(_ element: String) -> String {
        let name = "\(scope)__\(element)"
        counts[name, default: 0] += 1
        return "\(name)_\(counts[name, default: 0])"
    }
}
