import Core
import Documents

/// A document as the pages of a book: its title and status on the first, then a page a heading of the second level, its
/// sources last.
struct EPUBBook {
    let document: Document
    let words: any Vocabulary
    /// In reading order; there is always a first.
    let pages: [EPUBPage]

    init(_ document: Document) {
        let words = document.language.vocabulary
        self.document = document
        self.words = words
        var chapters: [[Block]] = [[]]
        // A chapter begins on a page of its own whatever stands before it; breaks within one are those of paper.
        for block in document.blocks where block != .pageBreak {
            if case .heading(2, _, _) = block { chapters.append([]) }
            chapters[chapters.count - 1].append(block)
        }
        var places: [String: String] = [:]
        for (index, blocks) in chapters.enumerated() {
            for anchor in blocks.compactMap(\.anchor) { places[anchor] = EPUBPage.name(index + 1) }
        }
        for source in document.sources {
            places[SourceEntry.anchor(of: source.key)] = EPUBPage.name(chapters.count + 1)
        }
        let body = HTMLBody(
            language: document.language, isXML: true, places: places, sources: document.sources)
        let made = chapters.enumerated().map { index, blocks in
            index == 0
                ? EPUBPage(titleOf: document, blocks, body)
                : EPUBPage(chapter: blocks, number: index + 1, body)
        }
        pages =
            document.sources.isEmpty
            ? made : made + [EPUBPage(sourcesOf: document, number: chapters.count + 1, words, body)]
    }

    /// A file of the book: what stands around every body.
    ///
    /// - Parameters:
    ///   - title: What the file is about, as text.
    ///   - body: Its content, as markup.
    /// - Returns: The whole file.
    func xhtml(title: String, _ body: String) -> String {
        let tag = document.language.tag
        let title = title == document.title ? title : "\(title) – \(document.title)"
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="\(tag)" xml:lang="\(tag)" dir="\(direction)">
            <head>
            <meta charset="utf-8"/>
            <title>\(HTMLText.escaped(title))</title>
            <link rel="stylesheet" type="text/css" href="\(EPUBStyle.name)"/>
            </head>
            <body>
            \(body)</body>
            </html>

            """
    }

    /// The direction of its lines and of its pages.
    var direction: String { document.language.isRightToLeft ? "rtl" : "ltr" }
}

extension Block {
    /// The anchor that a link finds the block by.
    fileprivate var anchor: String? {
        switch self {
        case .heading(_, _, let anchor): anchor
        case .item(let id, _): "item-\(id)"
        case .numbered(let number, _): Block.anchor(ofParagraph: number)
        case .paragraph, .list, .table, .day, .cues, .note, .blankLines, .pageBreak: nil
        }
    }
}
