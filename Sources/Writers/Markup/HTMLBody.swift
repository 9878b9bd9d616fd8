import Core
package import Documents

/// The blocks of a document as the body of a page, in HTML or in its XML form.
///
/// All methods append to one text, because the annex of a summary has tens of thousands of pieces.
package struct HTMLBody {
    let language: Language
    /// Whether empty elements are closed, as XML requires.
    let isXML: Bool
    /// The file that contains each anchor, if the document has more than one file.
    let places: [String: String]
    let words: any Vocabulary
    /// The title of each part of the document to which a link may lead, by its anchor.
    private let titles: [String: String]
    /// The keys of listed sources, by their symbols.
    private var listed: [DocumentSymbol: String]

    /// Creates the body of a document.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - isXML: Whether empty elements are closed.
    ///   - places: The file that contains each anchor, if there is more than one file.
    package init(_ document: Document, isXML: Bool = false, places: [String: String] = [:]) {
        language = document.language
        self.isXML = isXML
        self.places = places
        words = language.vocabulary
        titles = Dictionary(
            document.contents(words).map { ($0.anchor, $0.text) }, uniquingKeysWith: { first, _ in first })
        listed = SourceEntry.keys(of: document.sources)
    }

    /// Returns the status line of every page.
    ///
    /// A draft has a separate style.
    package func status(_ status: DocumentStatus) -> String {
        let parts = status.parts(in: words).map { "<span>\(escaped($0))</span>" }
        return "<p class=\"status\(status.isDraft ? " draft" : "")\">\(parts.joined(separator: " · "))</p>"
    }

    /// Returns all blocks, one line per block.
    package func blocks(_ blocks: [Block]) -> String {
        var html = ""
        put(blocks, into: &html)
        return html
    }

    /// Adds all blocks to a page, one line per block.
    func put(_ blocks: [Block], into html: inout String) {
        for block in blocks {
            put(block, &html)
            html += "\n"
        }
    }

    private func put(_ block: Block, _ html: inout String) {
        switch block {
        case .heading(let level, let text, let anchor):
            html += "<h\(level) id=\"\(escaped(anchor))\">\(escaped(text))</h\(level)>"
        case .paragraph(let line): put("<p>", line, "</p>", &html)
        case .item(let id, let line): put(id: "item-\(escaped(id))", label: escaped(id), line, &html)
        case .numbered(let number, let line):
            put(id: Block.anchor(ofParagraph: number), label: "\(number).", line, &html)
        case .list(let isOrdered, let items):
            let element = isOrdered ? "ol" : "ul"
            html += "<\(element)>\(items.map { "<li>\(inlines($0))</li>" }.joined(separator: "\n"))</\(element)>"
        case .table(let table): put(table, &html)
        case .day(let programme): html += DayPicture(programme: programme, words: words).svg
        case .note(let kind, let line):
            html += "<p class=\"note \(kind.rawValue)\"><strong>\(escaped(words.titled(words.note(kind), "")))</strong>"
            put("", line, "</p>", &html)
        case .blankLines(let count):
            html +=
                "<ol class=\"blank\">\(String(repeating: "<li><span class=\"hidden\">\(escaped(words.text(.toBeWritten)))</span></li>", count: count))</ol>"
        case .pageBreak: html += "<hr class=\"page\"\(close)"
        case .front(let front): put(front, &html)
        case .sheet(let sheet): put(sheet, &html)
        case .clock(let rows): put(rows, &html)
        case .box(let box): put(box, &html)
        case .spare(_, let blocks): put(blocks, into: &html)
        }
    }

    private var close: String { isXML ? "/>" : ">" }

    /// Appends a line with its id or its number in the margin.
    private func put(id: String, label: String, _ line: [Inline], _ html: inout String) {
        html += "<div class=\"item\" id=\""
        html += id
        html += "\"><bdi class=\"id\">"
        html += label
        put("</bdi><p>", line, "</p></div>", &html)
    }

    func put(_ table: Table, _ html: inout String) {
        html += "<div class=\"scroll\" role=\"region\" aria-label=\"\(escaped(table.caption))\" tabindex=\"0\">"
        html += "<table>\n<caption>\(escaped(table.caption))</caption>\n<thead><tr>"
        html += table.header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined() + "</tr></thead>\n<tbody>\n"
        for row in table.rows {
            html += "<tr>"
            for (column, cell) in row.enumerated() {
                let isHead = column == 0 && !cell.content.plainText.isEmpty
                html += isHead ? "<th scope=\"row\"" : "<td"
                if let tint = cell.tint { html += " class=\"\(tint.rawValue)\"" }
                put(">", cell.content, isHead ? "</th>" : "</td>", &html)
            }
            html += "</tr>\n"
        }
        html += "</tbody>\n</table></div>"
    }

    /// Returns the list of sources under its heading, or an empty text if there are no sources.
    package func sources(_ sources: [SourceEntry]) -> String {
        guard !sources.isEmpty else { return "" }
        let items = sources.map { "<li id=\"\(escaped(SourceEntry.anchor(of: $0.key)))\">\(source($0))</li>" }
        return
            "<h2 id=\"documents\">\(escaped(words.heading(.documents)))</h2>\n<ol class=\"sources\">\n\(items.joined(separator: "\n"))\n</ol>\n"
    }

    private func source(_ source: SourceEntry) -> String {
        let link =
            source.link.map { "\(words.separator)<a href=\"\(escaped($0))\"><bdi>\(escaped($0))</bdi></a>" } ?? ""
        // An entry does not link to itself.
        var entry = self
        entry.listed = [:]
        return entry.inlines(source.line(in: words)) + link
    }

    // MARK: Running text

    func inlines(_ line: [Inline]) -> String {
        var html = ""
        put("", line, "", &html)
        return html
    }

    private func put(_ open: String, _ line: [Inline], _ close: String, _ html: inout String) {
        html += open
        put(line, quotedIn: words, &html)
        html += close
    }

    private func put(_ open: String, _ text: String, _ close: String, _ html: inout String) {
        html += open
        html += escaped(text)
        html += close
    }

    private func put(_ line: [Inline], quotedIn words: any Vocabulary, _ html: inout String) {
        for inline in line {
            switch inline {
            case .text(let text): html += escaped(text)
            case .strong(let text): put("<strong>", text, "</strong>", &html)
            case .symbol(let symbol): put(symbol, &html)
            case .citation(let reference): put(reference, &html)
            case .item(let id): put("<bdi class=\"ref\">", id, "</bdi>", &html)
            case .quotation(let text): html += words.quoted(escaped(text))
            case .crossReference(let text, let anchor):
                put(address: anchor, &html)
                put("\">", text, "</a>", &html)
            case .link(let text, let address): html += "<a href=\"\(escaped(address))\">\(escaped(text))</a>"
            case .original(let language, let line):
                guard language != self.language else {
                    put(line, quotedIn: language.vocabulary, &html)
                    continue
                }
                html += opening(language)
                put(line, quotedIn: language.vocabulary, &html)
                html += "</bdi>"
            case .remark(let text): put("<span class=\"remark\">[", text, "]</span>", &html)
            case .lineBreak: html += isXML ? "<br/>" : "<br>"
            case .blank:
                html +=
                    "<span class=\"fill\"><span class=\"hidden\">\(escaped(self.words.text(.toBeWritten)))</span></span>"
            case .page(let anchor, let text):
                // Without a page number, the name of the link is what it leads to.
                guard let title = titles[anchor] else {
                    html += escaped(text)
                    continue
                }
                put(address: anchor, after: " class=\"to-page\" aria-label=\"\(escaped(title))\"", &html)
                put("\">", text, "</a>", &html)
            }
        }
    }

    /// Appends a symbol, with a link to its entry in the list of sources if there is one.
    private func put(_ symbol: DocumentSymbol, _ html: inout String) {
        guard let key = listed[symbol] else { return put("<bdi class=\"symbol\">", symbol.text, "</bdi>", &html) }
        put(address: SourceEntry.anchor(of: key), &html)
        put("\"><bdi class=\"symbol\">", symbol.text, "</bdi></a>", &html)
    }

    private func put(_ reference: Reference, _ html: inout String) {
        // With this role, reading systems announce the link as a reference to a source.
        let role = isXML ? " epub:type=\"biblioref\" role=\"doc-biblioref\"" : ""
        put(address: SourceEntry.anchor(of: reference.key), after: " class=\"cite\"\(role)", &html)
        put("\">[<bdi>", reference.label, "</bdi>", &html)
        html += escaped(reference.following(in: words))
        html += "]</a>"
    }

    /// Appends the beginning of a link to an anchor, up to the closing quotation mark of the address.
    private func put(address anchor: String, after attributes: String = "", _ html: inout String) {
        html += "<a"
        html += attributes
        html += " href=\""
        html += places[anchor] ?? ""
        html += "#"
        html += escaped(anchor)
    }

    private func opening(_ language: Language) -> String {
        let direction = language.isRightToLeft ? "rtl" : "ltr"
        let xml = isXML ? " xml:lang=\"\(language.tag)\"" : ""
        return "<bdi lang=\"\(language.tag)\"\(xml) dir=\"\(direction)\">"
    }

    func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}
