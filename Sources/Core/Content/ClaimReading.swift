// Reads claims and their parts from nodes.

extension Claim {
    init?(_ node: ContentNode, _ kind: Kind, release: Release) {
        guard let id = node.text("id"), let text = node.text("text")?.plainlySpaced else { return nil }
        self.init(
            id: ItemID(rawValue: id), kind: kind, text: text, who: node.text("who"), element: node.value("element"),
            says: node.value("says") ?? .finding, stated: Reading(node["stated"]), readIn: Reading(node["read in"]),
            unit: node.value("unit"), actors: node.ids("actors"), crimes: node.ids("crimes"),
            places: node.ids("places"),
            happened: node.text("happened").flatMap { Period($0) }, figures: node.each("figures", Figure.init),
            sources: node.each("sources", Citation.init), documents: node.ids("documents"),
            attribution: node["attributed to"].flatMap(Attribution.init), hold: node.text("hold"),
            isInPacks: node.text("in packs") != "no", looked: node["looked"].flatMap(Search.init),
            release: node.value("release") ?? release, opposes: node.ids("opposes"), restsOn: node.ids("rests on"),
            adds: node.texts("adds"), audience: node.texts("for"), position: node.position)
    }
}

extension Reading {
    init(_ node: ContentNode?) {
        self.init(
            form: node?.value("form"), towards: node?.value("towards"), involvement: node?.values("involvement") ?? [],
            shared: node?.values("shared") ?? [])
    }
}

extension Figure {
    init?(_ node: ContentNode) {
        self.init(
            value: node.integer("value"), whole: node.integer("of"), before: node.integer("was"),
            parts: node.integers("parts"), perCent: node.integer("per cent"), base: node.text("base"),
            position: node.position)
    }
}

extension Citation {
    init?(_ node: ContentNode) {
        guard let key = node.text("key") else { return nil }
        var pinpoint: Pinpoint?
        if node.text("whole") == "true" { pinpoint = .whole }
        if let pages = node.text("page").flatMap(Pinpoint.ranges) { pinpoint = .pages(pages) }
        if let paragraphs = node.text("paragraph").flatMap(Pinpoint.ranges) { pinpoint = .paragraphs(paragraphs) }
        self.init(
            key: SourceKey(rawValue: key), pinpoint: pinpoint, via: node.symbol("via"), quoting: node.text("quoting"),
            position: node.position)
    }
}

extension Search {
    init?(_ node: ContentNode) {
        guard let by = node.text("by"), let subject = node.text("for") else { return nil }
        self.init(
            sources: node.ids("in"), subject: subject, by: by, date: node.date("on date"), position: node.position)
    }
}

extension KeptWording {
    init?(_ node: ContentNode) {
        self.init(
            paragraph: node.integer("paragraph"), subject: node.texts("about"), kept: node.texts("keep"),
            position: node.position)
    }
}

extension Attribution {
    init?(_ node: ContentNode) {
        guard let speaker = node.text("speaker") else { return nil }
        self.init(speaker: speaker, date: node.text("date").flatMap { PublicationDate($0) })
    }
}

extension Question {
    init?(_ node: ContentNode, release: Release) {
        guard let id = node.text("id"), let text = node.text("text")?.plainlySpaced else { return nil }
        self.init(
            id: ItemID(rawValue: id), text: text, background: node.ids("background"),
            release: node.value("release") ?? release, position: node.position)
    }
}

extension Gap {
    init?(_ node: ContentNode, release: Release) {
        guard let id = node.text("id"), let text = node.text("text")?.plainlySpaced else { return nil }
        self.init(
            id: ItemID(rawValue: id), text: text, places: node.ids("places"), toWrite: node.text("to write"),
            looked: node["looked"].flatMap(Search.init),
            release: node.value("release") ?? release, position: node.position)
    }
}

extension GeographicalTerm {
    init?(_ node: ContentNode) {
        guard let term = node.text("term"), let means = node.text("means") else { return nil }
        self.init(
            term: term, means: means, places: node.ids("places"), sources: node.each("sources", Citation.init),
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
    fileprivate var plainlySpaced: String {
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
