// The shape of a panel file.

extension Shape {
    package static func words<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type) -> Shape {
        .choice(type.allCases.map(\.rawValue))
    }

    package static let slug = Shape.scalar(.slug)
    static let slugs = Shape.list(.scalar(.slug))
    static let itemIDs = Shape.list(.scalar(.itemID))
    static let minutes = Shape.list(.scalar(.integer), atLeast: 3)
    package static let release = Shape.words(Release.self)
    static let citations = Shape.list(.group(.citation), atLeast: 1)

    /// The shape of a panel file.
    static let panel = Shape.group(
        FieldSet(
            "a panel file",
            [
                .required("panel", .slug, "the panel's id"),
                .required("title", .line, "the panel's title"),
                .required("desk", .line, "who keeps the file"),
                .required("regions", .list(.scalar(.m49)), "the M49 codes of its regions; [] for none"),
                .required("release", .release, "who may see the items that have no `release`"),
                .required("cleared", .wordOr("none", .group(.clearance)), "who cleared the content; none for a draft"),
                .required("minutes", .group(.partMinutes), "least, wished and most minutes of each part"),
                .optional("basis", .citations, "where the concept note provides for the session"),
                .optional("scope", .prose, "what the panel covers and how it uses its terms"),
                .optional("terms", .list(.group(.term)), "geographical terms and the places they cover here"),
                .optional("sources", .dictionary(.group(.source)), "sources that only this desk uses"),
                .optional("findings", .list(.group(.claim(.finding))), "what the sources report"),
                .optional(
                    "experiences", .list(.group(.claim(.experience))), "what States and organizations did and learned"),
                .optional("questions", .list(.group(.question)), "guiding questions"),
                .optional("lessons", .list(.group(.claim(.lesson))), "what the panel may carry forward"),
                .optional("initiatives", .list(.group(.claim(.initiative))), "initiatives and elements of responses"),
                .optional("gaps", .list(.group(.gap)), "what was looked for and not found"),
            ]))
}

extension FieldSet {
    /// The fields of a claim of a given kind; all kinds share their fields, but require different ones.
    static func claim(_ kind: Claim.Kind) -> FieldSet {
        let name =
            switch kind {
            case .finding: "a finding"
            case .experience: "an experience"
            case .lesson: "a lesson"
            case .initiative: "an initiative"
            }
        var fields = claimFields
        func require(_ key: String) {
            fields = fields.map { $0.key == key ? .required(key, $0.shape, $0.meaning) : $0 }
        }
        switch kind {
        case .finding: require("sources")
        case .experience:
            require("sources")
            require("who")
        case .lesson:
            require("rests on")
            fields.append(
                .optional(
                    "adds", .list(.prose, atLeast: 1), "words that the desk adds to those of the claims it rests on"))
        case .initiative:
            require("sources")
            require("element")
        }
        return FieldSet(name, fields)
    }

    private static let claimFields: [Field] = [
        .required("id", .scalar(.itemID), "the item's id, never reused"),
        .optional("who", .line, "whose experience it is"),
        .optional("element", .words(ResponseElement.self), "the element of responses it belongs to"),
        .required("text", .prose, "one assertion, at most 60 words"),
        .optional("says", .words(Claim.Standing.self), "the standing of the claim; finding if absent"),
        .optional("unit", .words(UnitOfAnalysis.self), "whether the claim is about groups, individuals or milieus"),
        .optional("stated", .group(.reading), "what the source itself says in terms of the typology"),
        .optional("read in", .group(.reading), "what the editor reads into the source"),
        .optional("actors", .slugs, "actors of the meeting's registry"),
        .optional("crimes", .list(.scalar(.words)), "crimes of the meeting's registry"),
        .optional("places", .slugs, "States, and areas of the meeting's registry"),
        .optional("happened", .scalar(.period), "the date or period of the fact"),
        .optional("figures", .list(.group(.figure)), "the claim's numbers, for checking the arithmetic"),
        .optional("sources", .citations, "the sources that state it"),
        .optional("attributed to", .group(.attribution), "whose words it reports"),
        .optional("hold", .prose, "why it stays with the secretariat"),
        .optional("in packs", .choice(["yes", "no"]), "no, if the claim stays in the file and no pack prints it"),
        .optional("looked", .group(.search), "the record of a search that found nothing"),
        .optional("release", .release, "who may see it, if that differs from the file's `release`"),
        .optional("opposes", .itemIDs, "claims that say otherwise"),
        .optional("rests on", .list(.scalar(.itemID), atLeast: 1), "the claims from which it follows"),
    ]

    static let reading = FieldSet(
        "a classification",
        [
            .optional("form", .words(InteractionForm.self), "the form of interaction"),
            .optional("towards", .words(InteractionForm.self), "the form that the interaction moves towards"),
            .optional("involvement", .list(.words(Involvement.self)), "how terrorists are involved in crime"),
            .optional("shared", .list(.words(SharedMethod.self)), "methods in common"),
        ])

    static let figure = FieldSet(
        "a figure",
        [
            .optional("value", .scalar(.integer), "the number"),
            .optional("of", .scalar(.integer), "the whole that the number is part of"),
            .optional("was", .scalar(.integer), "the earlier number"),
            .optional("parts", .list(.scalar(.integer), atLeast: 2), "the parts that add up to the number"),
            .optional("per cent", .scalar(.integer), "the percentage that the source gives"),
            .optional("base", .prose, "what the percentage is a share of or counted from, in words of the text"),
        ])

    static let search = FieldSet(
        "a record of a search",
        [
            .required("for", .line, "what was looked for"),
            .required("in", .list(.scalar(.slug), atLeast: 1), "the sources that were looked through"),
            .required("by", .line, "who looked, by function"),
            .optional("on date", .scalar(.date), "the day of the search"),
            .required(
                "found", .choice(["nothing"]), "always nothing; if something was found, the statement is not true"),
        ])

    static let keptWording = FieldSet(
        "words to keep",
        [
            .optional("paragraph", .scalar(.integer), "the paragraph that has the words"),
            .required("about", .list(.prose, atLeast: 1), "words that show that a claim is about this passage"),
            .required("keep", .list(.prose, atLeast: 1), "words, at least one of which such a claim must have"),
        ])

    static let attribution = FieldSet(
        "an attribution",
        [
            .required("speaker", .line, "the State, body or author"),
            .optional("date", .scalar(.publicationDate), "when it was said"),
        ])

    static let question = FieldSet(
        "a question",
        [
            .required("id", .scalar(.itemID), "the item's id, never reused"),
            .required("text", .prose, "the question"),
            .required("background", .itemIDs, "the claims behind it; [] for none"),
            .optional("release", .release, "who may see it, if that differs from the file's `release`"),
        ])

    static let gap = FieldSet(
        "a gap",
        [
            .required("id", .scalar(.itemID), "the item's id, never reused"),
            .required("text", .prose, "what is missing, and where it was looked for"),
            .optional("places", .slugs, "the places that the gap concerns"),
            .optional("looked", .group(.search), "the record of the search that found nothing"),
            .optional("to write", .prose, "what the desk still has to write; no pack prints this"),
            .optional("release", .release, "who may see it, if that differs from the file's `release`"),
        ])

    static let term = FieldSet(
        "a term",
        [
            .required("term", .line, "the term as it appears in running text"),
            .required("means", .prose, "what the term means in this file"),
            .required("places", .slugs, "the places it covers"),
            .optional("sources", .citations, "the sources of this use"),
        ])

    static let clearance = FieldSet(
        "a clearance",
        [
            .required("by", .line, "the function of the person who cleared it"),
            .required("on date", .scalar(.date), "the day of the clearance"),
            .required(
                "items", .dictionary(.scalar(.words)),
                "each item's fingerprint as `dais panels --fingerprints` prints it"),
        ])

    static let partMinutes = FieldSet(
        "a group of minutes",
        PanelPart.allCases.map { .optional($0.rawValue, .minutes, "least, wished and most minutes") })
}
