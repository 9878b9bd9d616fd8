import Core
import Documents

/// The table of contents of a book, and its landmarks.
struct EPUBNavigation {
    static let name = "nav.xhtml"

    let book: EPUBBook

    var xhtml: String {
        let title = book.words.heading(.contents)
        return book.xhtml(
            title: title,
            """
            <nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">
            <h1 id="contents">\(MarkupText.escaped(title))</h1>
            \(list(book.pages.map(entry)))
            </nav>
            <nav epub:type="landmarks" hidden="hidden">
            \(list(landmarks))
            </nav>

            """)
    }

    private func entry(_ page: EPUBPage) -> String {
        let sections = page.sections.map { link("\(page.name)#\($0.anchor)", $0.text) }
        return link(page.name, page.title) + (sections.isEmpty ? "" : "\n\(list(sections))\n")
    }

    private var landmarks: [String] {
        let title = book.pages.first { $0.part == .title }.map { link($0.name, $0.title, $0.part.rawValue) }
        let body = book.pages.first { $0.part == .chapter }.map { link($0.name, $0.title, "bodymatter") }
        let sources = book.pages.first { $0.part == .sources }.map { link($0.name, $0.title, $0.part.rawValue) }
        return [title, link("#toc", book.words.heading(.contents), "toc"), body, sources].compactMap { $0 }
    }

    private func list(_ items: [String]) -> String {
        "<ol>\n\(items.map { "<li>\($0)</li>\n" }.joined())</ol>"
    }

    private func link(_ address: String, _ text: String, _ type: String? = nil) -> String {
        let type = type.map { " epub:type=\"\($0)\"" } ?? ""
        return "<a\(type) href=\"\(MarkupText.escaped(address))\">\(MarkupText.escaped(text))</a>"
    }
}
