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
        let body = HTMLBody(language: language, sources: document.sources)
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
            <header>
            \(body.status(status))
            <h1>\(escaped(document.title))</h1>
            </header>

            """
        let headings = document.contents(words)
        if headings.count > 2 {
            html += "<nav aria-label=\"\(escaped(words.heading(.contents)))\"><ul>\n"
            for (text, anchor) in headings { html += "<li><a href=\"#\(escaped(anchor))\">\(escaped(text))</a></li>\n" }
            html += "</ul></nav>\n"
        }
        html += "<main id=\"content\">\n"
        body.put(document.blocks, into: &html)
        html += "\(body.sources(document.sources))</main>\n"
        html += "<footer><p>\(parts.joined(separator: " · "))</p></footer>\n</body>\n</html>\n"
        return Array(html.utf8)
    }

    private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}

extension Document {
    /// Returns the headings of the second level, for a table of contents.
    func contents(_ words: any Vocabulary) -> [(text: String, anchor: String)] {
        let headings = blocks.compactMap { block -> (String, String)? in
            if case .heading(2, let text, let anchor) = block { (text, anchor) } else { nil }
        }
        return sources.isEmpty ? headings : headings + [(words.heading(.documents), "documents")]
    }
}
