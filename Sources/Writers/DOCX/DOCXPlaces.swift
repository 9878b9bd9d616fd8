import Core
import Documents

/// The bookmarks of a document: the places of its headings, items and sources.
///
/// A name consists of the letters that the format allows, has at most 40 characters, and depends only on the document.
/// The name of an item is `item_` and its id.
struct DOCXPlaces {
    private(set) var sections: [String: String] = [:]
    private(set) var items: [String: String] = [:]
    private(set) var sources: [String: String] = [:]
    /// The bookmarks of sources that have symbols.
    private(set) var symbols: [DocumentSymbol: String] = [:]
    /// The bookmark of the section of sources.
    let documents = "section_documents"

    init(_ document: Document) {
        var used: Set<String> = []
        for block in document.blocks.withInner {
            switch block {
            case .heading(_, _, let anchor) where sections[anchor] == nil:
                sections[anchor] = "section_\(sections.count + 1)"
            case .item(let id, _) where items[id] == nil:
                let name = "item_\(Self.letters(of: id))"
                let isNew = used.insert(name).inserted
                items[id] = isNew ? name : "item_\(items.count + 1)_\(Self.letters(of: id).prefix(20))"
            case .numbered(let number, _):
                sections[Block.anchor(ofParagraph: number)] = "paragraph_\(number)"
            case .sheet(let sheet) where sections[sheet.anchor] == nil:
                sections[sheet.anchor] = "section_\(sections.count + 1)"
            case .heading, .item, .paragraph, .list, .table, .day, .note, .blankLines, .pageBreak, .front, .sheet,
                .clock, .box, .spare:
                continue
            }
        }
        for (index, source) in document.sources.enumerated() {
            sources[source.key] = "source_\(index + 1)"
            sections[SourceEntry.anchor(of: source.key)] = sources[source.key]
        }
        symbols = SourceEntry.keys(of: document.sources).compactMapValues { sources[$0] }
        if sections["documents"] == nil { sections["documents"] = documents }
    }

    private static func letters(of id: String) -> String {
        String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }.prefix(30))
    }
}
