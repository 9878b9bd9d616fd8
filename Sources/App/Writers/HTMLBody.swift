import Core

/// The blocks of a document as the body of a page, in HTML or in its XML form.
struct HTMLBody {
    let language: Language
    /// Whether empty elements are closed, as XML wants them.
    var isXML = false
    /// The file that holds an anchor, where the document has more than one.
    var places: [String: String] = [:]

    private var words: any Vocabulary { language.vocabulary }

    /// All blocks, a line each.
    func blocks(_ blocks: [Block]) -> String { blocks.map { block($0) + "\n" }.joined() }

    func block(_ block: Block) -> String {
        switch block {
        case .heading(let level, let text, let anchor):
            "<h\(level) id=\"\(escaped(anchor))\">\(escaped(text))</h\(level)>"
        case .paragraph(let line): "<p>\(inlines(line))</p>"
        case .item(let id, let line):
            "<div class=\"item\" id=\"item-\(escaped(id))\"><bdi class=\"id\">\(escaped(id))</bdi><p>\(inlines(line))</p></div>"
        case .numbered(let number, let line):
            "<div class=\"item\" id=\"\(Block.anchor(ofParagraph: number))\"><bdi class=\"id\">\(number).</bdi><p>\(inlines(line))</p></div>"
        case .list(let isOrdered, let items):
            "<\(isOrdered ? "ol" : "ul")>\(items.map { "<li>\(inlines($0))</li>" }.joined(separator: "\n"))</\(isOrdered ? "ol" : "ul")>"
        case .table(let table): self.table(table)
        case .day(let programme): DayPicture(programme: programme, words: words).svg
        case .cues(let cues): "<dl class=\"cues\">\n\(cues.map(cue).joined(separator: "\n"))\n</dl>"
        case .note(let kind, let line):
            "<p class=\"note \(kind.rawValue)\"><strong>\(escaped(words.titled(words.note(kind), "")))</strong>\(inlines(line))</p>"
        case .blankLines(let count):
            "<ol class=\"blank\">\(String(repeating: "<li><span class=\"hidden\">\(escaped(words.text(.toBeWritten)))</span></li>", count: count))</ol>"
        case .pageBreak: "<hr class=\"page\"\(close)"
        }
    }

    private var close: String { isXML ? "/>" : ">" }

    private func cue(_ cue: Cue) -> String {
        let time = cue.time.map { "<span class=\"time\">\(escaped($0))</span> " } ?? ""
        return
            "<div class=\"cue cue-\(cue.kind.rawValue)\"><dt>\(time)<span class=\"label\">\(escaped(words.cue(cue.kind)))</span></dt><dd>\(inlines(cue.content))</dd></div>"
    }

    private func table(_ table: Table) -> String {
        var html = "<div class=\"scroll\" role=\"region\" aria-label=\"\(escaped(table.caption))\" tabindex=\"0\">"
        html += "<table>\n<caption>\(escaped(table.caption))</caption>\n<thead><tr>"
        html += table.header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined() + "</tr></thead>\n<tbody>\n"
        for row in table.rows {
            html += "<tr>"
            for (column, cell) in row.enumerated() {
                let tint = cell.tint.map { " class=\"\($0.rawValue)\"" } ?? ""
                let isHead = column == 0 && !cell.content.plainText.isEmpty
                html += isHead ? "<th scope=\"row\"\(tint)>" : "<td\(tint)>"
                html += inlines(cell.content) + (isHead ? "</th>" : "</td>")
            }
            html += "</tr>\n"
        }
        return html + "</tbody>\n</table></div>"
    }

    /// The list of sources under its heading; nothing where nothing is cited.
    func sources(_ sources: [SourceEntry]) -> String {
        guard !sources.isEmpty else { return "" }
        let items = sources.map { "<li id=\"source-\(escaped($0.key))\">\(source($0))</li>" }
        return
            "<h2 id=\"documents\">\(escaped(words.heading(.documents)))</h2>\n<ol class=\"sources\">\n\(items.joined(separator: "\n"))\n</ol>\n"
    }

    private func source(_ source: SourceEntry) -> String {
        var parts = [
            source.symbol.map { "<bdi>\(escaped($0.text))</bdi>" }, foreign(escaped(source.title), source.language),
            foreign(escaped(source.publisher), .english), escaped(source.published),
        ]
        .compactMap { $0 }
        if source.language != language { parts.append(escaped(words.text(.inLanguage(source.language)))) }
        if let link = source.link { parts.append("<a href=\"\(escaped(link))\"><bdi>\(escaped(link))</bdi></a>") }
        return parts.joined(separator: words.separator)
    }

    func inlines(_ line: [Inline]) -> String { inlines(line, quotedIn: words) }

    private func inlines(_ line: [Inline], quotedIn words: any Vocabulary) -> String {
        line.map { inline in
            switch inline {
            case .text(let text): escaped(text)
            case .strong(let text): "<strong>\(escaped(text))</strong>"
            case .symbol(let symbol): "<bdi class=\"symbol\">\(escaped(symbol.text))</bdi>"
            case .citation(let reference): citation(reference)
            case .item(let id): "<bdi class=\"ref\">\(escaped(id))</bdi>"
            case .quotation(let text):
                words.quoted(escaped(text))
            case .crossReference(let text, let anchor): "<a href=\"\(address(anchor))\">\(escaped(text))</a>"
            case .link(let text, let address): "<a href=\"\(escaped(address))\">\(escaped(text))</a>"
            case .original(let language, let line): foreign(inlines(line, quotedIn: language.vocabulary), language)
            case .remark(let text): "<span class=\"remark\">[\(escaped(text))]</span>"
            case .lineBreak: isXML ? "<br/>" : "<br>"
            }
        }
        .joined()
    }

    private func citation(_ reference: Reference) -> String {
        let place = reference.place.isEmpty ? "" : words.separator + reference.place
        // Reading systems announce a reference to a list of sources as what it is.
        let role = isXML ? " epub:type=\"biblioref\" role=\"doc-biblioref\"" : ""
        return
            "<a class=\"cite\"\(role) href=\"\(address("source-" + reference.key))\">[<bdi>\(escaped(reference.label))</bdi>\(escaped(place))]</a>"
    }

    private func address(_ anchor: String) -> String { "\(places[anchor] ?? "")#\(escaped(anchor))" }

    /// Words of another language, kept from the direction around them.
    private func foreign(_ html: String, _ language: Language) -> String {
        guard language != self.language else { return html }
        let direction = language.isRightToLeft ? "rtl" : "ltr"
        let xml = isXML ? " xml:lang=\"\(language.tag)\"" : ""
        return "<bdi lang=\"\(language.tag)\"\(xml) dir=\"\(direction)\">\(html)</bdi>"
    }

    private func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
