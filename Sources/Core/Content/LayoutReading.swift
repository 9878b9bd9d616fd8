// Reads and describes how the pages of a panel are composed.

extension PanelLayout {
    init(_ root: ContentNode, release: Release) {
        inBrief = root.each("in brief", ClaimReference.init)
        know = root.each("know", ClaimReference.init)
        paragraphs = root.each("paragraphs", Paragraph.init)
        doNotSay = root.each("do not say") { PhraseToAvoid($0, release: release) }
    }
}

extension PanelLayout.ClaimReference {
    init?(_ node: ContentNode) {
        guard let id = node.text else { return nil }
        self.init(id: ItemID(rawValue: id), position: node.position)
    }
}

extension PanelLayout.Paragraph {
    init?(_ node: ContentNode) {
        self.init(
            heading: node.text("heading"), lead: node.text("lead"),
            elements: node.each("claims") { element in
                if let join = element.text.flatMap(Join.init) { return .join(join, element.position) }
                return PanelLayout.ClaimReference(element).map { .claim($0) }
            },
            position: node.position)
    }
}

extension PanelLayout.PhraseToAvoid {
    init?(_ node: ContentNode, release: Release) {
        guard let words = node.text("words") else { return nil }
        self.init(
            words: words.plainlySpaced, restsOn: node.ids("rests on"), because: node.text("because")?.plainlySpaced,
            looked: node["looked"].flatMap(Search.init(reading:)), release: node.value("release") ?? release,
            position: node.position)
    }
}

extension [Field] {
    /// The keys of a panel file that compose its pages.
    static let layout: [Field] = [
        .optional(
            "in brief", .list(.scalar(.itemID), atLeast: 1), "the claims that sum up the panel, six at most",
            absent: "the first six claims with 30 words or fewer"),
        .optional(
            "know", .list(.scalar(.itemID), atLeast: 1), "the claims that the Chair must know, three at most",
            absent: "the first three of `in brief`"),
        .optional(
            "paragraphs", .list(.group(.paragraph), atLeast: 1), "the paragraphs, of claims and joining words",
            absent: "one paragraph for each claim"),
        .optional(
            "do not say", .list(.group(.phraseToAvoid), atLeast: 1), "words to avoid, each with a reason or a search"),
    ]
}

extension FieldSet {
    static let paragraph = FieldSet(
        "a paragraph",
        [
            .optional("heading", .line, "the heading above it and those that follow, up to the next heading"),
            .optional("lead", .line, "one to four words with which it begins, in bold"),
            .required(
                "claims", .list(.scalar(.claimOrJoin), atLeast: 1), "ids of claims, and joining words between them"),
        ])

    static let phraseToAvoid = FieldSet(
        "words to avoid",
        [
            .required("words", .prose, "the words, without quotation marks"),
            .optional("rests on", .list(.scalar(.itemID), atLeast: 1), "the claims that give the reason"),
            .optional("because", .prose, "the reason, in positive words; with `rests on`"),
            .optional("looked", .group(.search), "the search that found no source for the words, in place of a reason"),
            .optional("release", .release, "who may see it", absent: "the file's release"),
        ])
}

extension ScalarFormat {
    /// The id of a claim, or a joining word.
    static let claimOrJoin: ScalarFormat = {
        let joins = Join.allCases.map(\.rawValue)
        let item = ScalarFormat.itemID.pattern.map { $0.dropFirst().dropLast() } ?? ""
        return ScalarFormat(name: "a claim or a joining word", pattern: "^(\(item)|\(joins.joined(separator: "|")))$") {
            text in
            if joins.contains(text) || ScalarFormat.itemID.fault(text) == nil { return nil }
            return (
                "'\(text.prefix(60))' is neither the id of a claim nor a joining word",
                "write an id such as WA2, or one of: \(joins.joined(separator: ", "))"
            )
        }
    }()
}
