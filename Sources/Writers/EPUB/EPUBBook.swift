import Core
import Documents

/// A document as the pages of a book.
///
/// The first page has the title and the status. Each heading of the second level begins another page, and the sources
/// are on the last page.
struct EPUBBook {
    let document: Document
    let words: any Vocabulary
    /// The pages in reading order.
    ///
    /// There is always a first page.
    let pages: [EPUBPage]

    init(_ document: Document) {
        let words = document.language.vocabulary
        self.document = document
        self.words = words
        var chapters: [[Block]] = [[]]
        // Every chapter begins on a new page. Page breaks within a chapter are for paper only.
        for block in document.blocks where block != .pageBreak {
            if block.beginsChapter { chapters.append([]) }
            chapters[chapters.count - 1].append(block)
        }
        var places: [String: String] = [:]
        for (index, blocks) in chapters.enumerated() {
            for anchor in blocks.withInner.compactMap(\.anchor) { places[anchor] = EPUBPage.name(index + 1) }
        }
        for source in document.sources {
            places[SourceEntry.anchor(of: source.key)] = EPUBPage.name(chapters.count + 1)
        }
        if !document.sources.isEmpty { places["documents"] = EPUBPage.name(chapters.count + 1) }
        let body = HTMLBody(document, isXML: true, places: places)
        let made = chapters.enumerated().map { index, blocks in
            index == 0
                ? EPUBPage(titleOf: document, blocks, body)
                : EPUBPage(chapter: blocks, number: index + 1, body)
        }
        pages =
            document.sources.isEmpty
            ? made : made + [EPUBPage(sourcesOf: document, number: chapters.count + 1, words, body)]
    }

    /// Returns a file of the book: the given body inside a complete page.
    ///
    /// - Parameters:
    ///   - title: The title of the file, as text.
    ///   - body: The content, as markup.
    /// - Returns: The text of the file.
    func xhtml(title: String, _ body: String) -> String {
        let tag = document.language.tag
        let title = title == document.title ? title : "\(title) – \(document.title)"
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="\(tag)" xml:lang="\(tag)" dir="\(direction)">
            <head>
            <meta charset="utf-8"/>
            <title>\(MarkupText.escaped(title))</title>
            <link rel="stylesheet" type="text/css" href="\(EPUBStyle.name)"/>
            </head>
            <body>
            \(body)</body>
            </html>

            """
    }

    /// The direction of the lines and of the pages.
    var direction: String { document.language.isRightToLeft ? "rtl" : "ltr" }
}

extension Block {
    /// Whether the block begins a page of the book.
    fileprivate var beginsChapter: Bool {
        switch self {
        case .heading(2, _, _), .sheet: true
        case .heading, .item, .numbered, .paragraph, .list, .table, .day, .note, .blankLines, .pageBreak, .front,
            .clock,
            .box, .spare:
            false
        }
    }

    /// The anchor that links to the block use.
    fileprivate var anchor: String? {
        switch self {
        case .heading(_, _, let anchor): anchor
        case .item(let id, _): "item-\(id)"
        case .numbered(let number, _): Block.anchor(ofParagraph: number)
        case .sheet(let sheet): sheet.anchor
        case .paragraph, .list, .table, .day, .note, .blankLines, .pageBreak, .front, .clock, .box, .spare: nil
        }
    }
}
