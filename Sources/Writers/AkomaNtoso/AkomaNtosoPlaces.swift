import Core
import Documents

/// The names (eIds) of a document's parts, and where its references lead.
///
/// An eId is the element's short name, then what names it (Akoma Ntoso Naming Convention, 5.4): `para_7` is the paragraph
/// numbered 7. What has no number takes its name from the model, such as `chp_session-europe`, and not its place among
/// others: so it is the same in every language, and stays when something is put before it.
struct AkomaNtosoPlaces {
    /// The eIds of headings, items and numbered paragraphs, by the place of the block.
    private(set) var ids: [Int: String] = [:]
    /// The eId of the chapter of sources; nil where nothing is cited.
    private(set) var documents: String?
    private var anchors: [String: String] = [:]
    private var items: [String: String] = [:]
    private var sources: [String: String] = [:]
    private var taken: Set<String> = []

    /// Names the parts of a document.
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
            case .paragraph, .list, .table, .day, .cues, .note, .blankLines, .pageBreak: break
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

    /// The element that a heading of a level opens, and its short name in eIds.
    ///
    /// Levels 2 to 4 are the chapters, sections and subsections of a United Nations report.
    static func element(ofLevel level: Int) -> (name: String, short: String) {
        switch level {
        case ...2: ("chapter", "chp")
        case 3: ("section", "sec")
        default: ("subsection", "subsec")
        }
    }

    /// The eId at an anchor of the model; nil where nothing bears it.
    func place(at anchor: String) -> String? { anchors[anchor] ?? (anchor == "documents" ? documents : nil) }

    /// The eId of an item; nil where the document only mentions it.
    func place(ofItem id: String) -> String? { items[id] }

    /// The eId of a source in the list; nil where the list lacks it.
    func place(ofSource key: String) -> String? { sources[key] }

    /// A name that nothing else in the document bears.
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
