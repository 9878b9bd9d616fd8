import Core
package import Documents

/// Writes one self-contained page: no script that runs, no other file, light and dark colours, and a separate print
/// style.
package struct HTMLWriter: DocumentWriter {
    package static let format = PackFormat.html

    /// The markup in the head that describes the events of the page to programs; none by default.
    var events: EventMarkup?

    /// Creates a writer of pages.
    package init(events: EventMarkup? = nil) {
        self.events = events
    }

    package func write(_ document: Document) -> [UInt8] {
        let status = document.status
        let language = document.language
        let words = language.vocabulary
        let body = HTMLBody(document)
        let parts = status.parts(in: words).map(escaped)
        var html = """
            <!DOCTYPE html>
            <html lang="\(language.tag)" dir="\(language.isRightToLeft ? "rtl" : "ltr")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(escaped("\(document.title) – \(status.meeting)"))</title>\(events.map { "\n" + $0.element } ?? "")
            <style>
            \(HTMLStyle.sheet)
            \(HTMLStyle.pageMargins(status, words))
            </style>
            </head>
            <body>
            <a class="skip" href="#content">\(escaped(words.text(.skipToContent)))</a>
            <header id="top">
            \(body.status(status))
            <h1>\(escaped(document.title))</h1>
            </header>

            """
        html += document.hasFront ? tabs(document) : contents(document)
        html += "<main id=\"content\">\n"
        body.put(document.blocks, into: &html)
        html += "\(body.sources(document.sources))</main>\n"
        html += "<footer><p>\(parts.joined(separator: " · "))</p></footer>\n</body>\n</html>\n"
        return Array(html.utf8)
    }

    /// Returns the table of contents, or an empty text if there are few sections.
    private func contents(_ document: Document) -> String {
        let words = document.language.vocabulary
        let headings = document.contents(words)
        guard headings.count > 2 else { return "" }
        let links = headings.map { "<li><a href=\"#\(escaped($0.anchor))\">\(escaped($0.text))</a></li>\n" }
        return "<nav aria-label=\"\(escaped(words.heading(.contents)))\"><ul>\n\(links.joined())</ul></nav>\n"
    }

    /// Returns the links to the sheets, which stay in view, with a link to the top before them.
    ///
    /// The front page of the document is its table of contents.
    private func tabs(_ document: Document) -> String {
        let tabs = document.blocks.compactMap { block -> (label: String, title: String, anchor: String)? in
            guard case .sheet(let sheet) = block, let tab = sheet.tab else { return nil }
            return (tab.label, sheet.title, sheet.anchor)
        }
        guard !tabs.isEmpty else { return "" }
        let links = ([("↑", document.title, "top")] + tabs).map { label, title, anchor in
            let title = escaped(title)
            return "<a href=\"#\(escaped(anchor))\" title=\"\(title)\" aria-label=\"\(title)\">\(escaped(label))</a>\n"
        }
        let name = document.language.vocabulary.heading(.runningSheets)
        return "<nav class=\"tabs\" aria-label=\"\(escaped(name))\">\n\(links.joined())</nav>\n"
    }

    private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}

extension Document {
    /// Returns the headings of the second level, for a table of contents.
    func contents(_ words: any Vocabulary) -> [(text: String, anchor: String)] {
        let headings = blocks.compactMap { block -> (String, String)? in
            switch block {
            case .heading(2, let text, let anchor): (text, anchor)
            case .sheet(let sheet): (sheet.title, sheet.anchor)
            case .heading, .paragraph, .item, .numbered, .list, .table, .day, .note, .blankLines, .pageBreak, .front,
                .clock, .box, .spare:
                nil
            }
        }
        return sources.isEmpty ? headings : headings + [(words.heading(.documents), "documents")]
    }
}
