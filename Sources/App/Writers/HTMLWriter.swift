import Core

/// Writes one self-contained page: no script, no file beside it, light and dark, and a print style of its own.
struct HTMLWriter: DocumentWriter {
    static let format = PackFormat.html

    func write(_ document: Document) -> [UInt8] {
        let status = document.status
        let language = document.language.rawValue
        let direction = document.language == .arabic ? "rtl" : "ltr"
        let pageTitle = "\(document.title) – \(status.meeting)"
        var html = """
            <!DOCTYPE html>
            <html lang="\(language)" dir="\(direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(escaped(pageTitle))</title>
            <style>
            \(HTMLStyle.sheet)
            \(HTMLStyle.pageMargins(status))
            </style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to content</a>
            <header>
            <p class="status\(status.isDraft ? " draft" : "")">\(status.parts.map { "<span>\(escaped($0))</span>" }.joined(separator: " · "))</p>
            <h1>\(escaped(document.title))</h1>
            </header>

            """
        let headings = contents(document)
        if headings.count > 2 {
            html += "<nav aria-label=\"Contents\"><ul>\n"
            for (text, anchor) in headings { html += "<li><a href=\"#\(escaped(anchor))\">\(escaped(text))</a></li>\n" }
            html += "</ul></nav>\n"
        }
        html += "<main id=\"content\">\n"
        for block in document.blocks { html += self.block(block) + "\n" }
        html += sources(document.sources) + "</main>\n"
        html += "<footer><p>\(status.parts.map(escaped).joined(separator: " · "))</p></footer>\n</body>\n</html>\n"
        return Array(html.utf8)
    }

    /// The headings of the second level, for the table of contents.
    private func contents(_ document: Document) -> [(text: String, anchor: String)] {
        let headings = document.blocks.compactMap { block -> (String, String)? in
            if case .heading(2, let text, let anchor) = block { (text, anchor) } else { nil }
        }
        return document.sources.isEmpty ? headings : headings + [("Documents", "documents")]
    }

    private func block(_ block: Block) -> String {
        switch block {
        case .heading(let level, let text, let anchor):
            "<h\(level) id=\"\(escaped(anchor))\">\(escaped(text))</h\(level)>"
        case .paragraph(let line): "<p>\(inlines(line))</p>"
        case .item(let id, let line):
            "<div class=\"item\" id=\"item-\(escaped(id))\"><span class=\"id\">\(escaped(id))</span><p>\(inlines(line))</p></div>"
        case .list(let isOrdered, let items):
            "<\(isOrdered ? "ol" : "ul")>\(items.map { "<li>\(inlines($0))</li>" }.joined(separator: "\n"))</\(isOrdered ? "ol" : "ul")>"
        case .table(let table): self.table(table)
        case .day(let programme): DayPicture(programme: programme).svg
        case .cues(let cues): "<dl class=\"cues\">\n\(cues.map(cue).joined(separator: "\n"))\n</dl>"
        case .note(let kind, let line):
            "<p class=\"note \(kind.rawValue)\"><strong>\(escaped(kind.label)):</strong> \(inlines(line))</p>"
        case .blankLines(let count):
            "<ol class=\"blank\">\(String(repeating: "<li><span class=\"hidden\">to be written</span></li>", count: count))</ol>"
        case .pageBreak: "<hr class=\"page\">"
        }
    }

    private func cue(_ cue: Cue) -> String {
        let time = cue.time.map { "<span class=\"time\">\(escaped($0))</span> " } ?? ""
        let kind = cue.label.lowercased().replacing(" ", with: "-").filter { $0.isLetter || $0 == "-" }
        return
            "<div class=\"cue cue-\(kind)\"><dt>\(time)<span class=\"label\">\(escaped(cue.label))</span></dt><dd>\(inlines(cue.content))</dd></div>"
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

    private func sources(_ sources: [SourceEntry]) -> String {
        guard !sources.isEmpty else { return "" }
        let items = sources.map { source -> String in
            var parts = [
                source.symbol.map { "<bdi>\(escaped($0.text))</bdi>" }, escaped(source.title),
                escaped(source.publisher), escaped(source.published),
            ]
            .compactMap { $0 }
            if let language = source.language { parts.append("in \(escaped(language))") }
            if let link = source.link { parts.append("<a href=\"\(escaped(link))\">\(escaped(link))</a>") }
            return "<li id=\"source-\(escaped(source.key))\">\(parts.joined(separator: ", "))</li>"
        }
        return "<h2 id=\"documents\">Documents</h2>\n<ol class=\"sources\">\n\(items.joined(separator: "\n"))\n</ol>\n"
    }

    private func inlines(_ line: [Inline]) -> String {
        line.map { inline in
            switch inline {
            case .text(let text): escaped(text)
            case .strong(let text): "<strong>\(escaped(text))</strong>"
            case .symbol(let symbol): "<bdi class=\"symbol\">\(escaped(symbol.text))</bdi>"
            case .citation(let reference):
                "<a class=\"cite\" href=\"#source-\(escaped(reference.key))\">[\(escaped(reference.printed))]</a>"
            case .item(let id): "<span class=\"ref\">\(escaped(id))</span>"
            case .quotation(let text): "“\(escaped(text))”"
            case .crossReference(let text, let anchor): "<a href=\"#\(escaped(anchor))\">\(escaped(text))</a>"
            case .link(let text, let address): "<a href=\"\(escaped(address))\">\(escaped(text))</a>"
            case .lineBreak: "<br>"
            }
        }
        .joined()
    }

    private func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
