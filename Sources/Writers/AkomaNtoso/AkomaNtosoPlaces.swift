import Core
import Documents

/// The names (eIds) of the parts of a document, and the targets of its references.
///
/// An eId is the short name of the element and the name of the part (Akoma Ntoso Naming Convention, 5.4): `para_7` is
/// the paragraph with the number 7. A part without a number has its name from the model, such as `chp_session-europe`,
/// and not its position. The eId is therefore the same in every language, and it stays the same if another part is
/// inserted before it.
struct AkomaNtosoPlaces {
    /// The eIds of headings, items and numbered paragraphs, by the index of the block.
    private(set) var ids: [Int: String] = [:]
    /// The eId of the chapter of sources; nil if there are no sources.
    private(set) var documents: String?
    private var anchors: [String: String] = [:]
    private var items: [String: String] = [:]
    private var sources: [String: String] = [:]
    private var taken: Set<String> = []

    /// Creates the names of the parts of a document.
    init(_ document: Document) {
        for (index, block) in document.blocks.enumerated() {
            switch block {
            case .heading(let level, _, let anchor):
                let element = Self.element(ofLevel: level)
                ids[index] = name(element.short, anchor)
                anchors[anchor] = anchors[anchor] ?? ids[index]
            case .numbered(let number, _):
                ids[index] = name("para", "\(number)")
                let anchor = Block.anchor(ofParagraph: number)
                anchors[anchor] = anchors[anchor] ?? ids[index]
            case .item(let id, _):
                ids[index] = name("hcontainer", id)
                items[id] = items[id] ?? ids[index]
            case .paragraph, .list, .table, .day, .note, .blankLines, .pageBreak, .front, .sheet, .clock, .box,
                .spare:
                break
            }
        }
        guard !document.sources.isEmpty else { return }
        let chapter = name("chp", "documents")
        documents = chapter
        for source in document.sources {
            sources[source.key] = name("\(chapter)__li", source.key)
            anchors[SourceEntry.anchor(of: source.key)] = sources[source.key]
        }
    }

    /// Returns the element that a heading of a level begins, with its short name in eIds.
    ///
    /// Levels 2 to 4 are the chapters, sections and subsections of a United Nations report.
    static func element(ofLevel level: Int) -> (name: String, short: String) {
        switch level {
        case ...2: ("chapter", "chp")
        case 3: ("section", "sec")
        default: ("subsection", "subsec")
        }
    }

    /// Returns the eId of an anchor of the model, or nil if no part has the anchor.
    func place(at anchor: String) -> String? { anchors[anchor] ?? (anchor == "documents" ? documents : nil) }

    /// Returns the eId of an item, or nil if the document only mentions the item.
    func place(ofItem id: String) -> String? { items[id] }

    /// Returns the eId of a source in the list, or nil if the list does not contain it.
    func place(ofSource key: String) -> String? { sources[key] }

    /// Returns a name that no other part of the document has.
    private mutating func name(_ element: String, _ name: String) -> String {
        let wanted = "\(element)_\(AkomaNtosoNames.segment(name))"
        var found = wanted
        var count = 1
        while !taken.insert(found).inserted {
            count += 1
            found = "\(wanted)-\(count)"
        }
        return found
    }
}
