// Reads the parts of content that several kinds of file share.

extension KeptWording {
    init?(_ node: ContentNode) {
        self.init(
            paragraph: node.integer("paragraph"), subject: node.texts("about"), kept: node.texts("keep"),
            position: node.position)
    }
}

extension GeographicalTerm {
    init?(_ node: ContentNode) {
        guard let term = node.text("term"), let means = node.text("means") else { return nil }
        self.init(
            term: term, means: means, places: node.ids("places"),
            sources: node.each("sources", Citation.init(reading:)),
            position: node.position)
    }
}

extension Clearance {
    init?(_ node: ContentNode) {
        guard let by = node.text("by"), let date = node.date("on date"), let items = node["items"] else { return nil }
        let marks = items.entries.compactMap { entry in entry.value.text.map { (ItemID(rawValue: entry.key), $0) } }
        self.init(
            by: by, on: date, items: Dictionary(marks, uniquingKeysWith: { first, _ in first }), position: node.position
        )
    }
}

extension Source {
    init?(_ entry: ContentNode.Entry) {
        let node = entry.value
        guard let title = node.text("title"), let publisher = node.text("publisher"),
            let kind: Kind = node.value("kind"),
            let published = node.text("published").flatMap({ PublicationDate($0) }), let read = node.text("read")
        else { return nil }
        self.init(
            key: SourceKey(rawValue: entry.key), symbol: node.symbol("symbol"), short: node.text("short"), title: title,
            publisher: publisher,
            kind: kind, published: published, datedBy: node.text("dated by"), read: read,
            language: node.value("language") ?? .english,
            link: node.text("link"), namedIn: node.integers("named in"),
            lastParagraph: node.integer("last paragraph"), wording: node.each("wording", KeptWording.init),
            position: entry.position)
    }

    static func all(in node: ContentNode) -> [Source] { (node["sources"]?.entries ?? []).compactMap { Source($0) } }
}

extension String {
    /// The text with only one kind of space and one kind of hyphen.
    ///
    /// Word processors insert other kinds that look alike. A rule that looks for “per cent” would not find them.
    var plainlySpaced: String {
        guard utf8.contains(where: { $0 > 0x7F }) else { return self }
        return String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar {
                    case "\u{2010}", "\u{2011}": "-"
                    case _ where scalar.properties.generalCategory == .spaceSeparator: " "
                    default: scalar
                    }
                }))
    }
}
