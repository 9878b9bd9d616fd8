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
            ] + .layout + [
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
