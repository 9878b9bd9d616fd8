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
                .required("release", .release, "who may see an item that says nothing else"),
                .required("cleared", .wordOr("none", .group(.clearance)), "who cleared it; none for a draft"),
                .required("minutes", .group(.partMinutes), "least, wished and most minutes a part"),
                .optional("basis", .citations, "where the convening note provides for the session"),
                .optional("scope", .prose, "what the panel covers and how it uses its terms"),
                .optional("terms", .list(.group(.term)), "geographical terms and the places they cover here"),
                .optional("sources", .dictionary(.group(.source)), "sources that only this desk uses"),
                .optional("findings", .list(.group(.claim(.finding))), "what is said to be so"),
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
            .optional("towards", .words(InteractionForm.self), "a form that things move towards"),
            .optional("involvement", .list(.words(Involvement.self)), "how terrorists are involved in crime"),
            .optional("shared", .list(.words(SharedMethod.self)), "methods in common"),
        ])

    static let figure = FieldSet(
        "a figure",
        [
            .optional("value", .scalar(.integer), "the number"),
            .optional("of", .scalar(.integer), "the whole it is a part of"),
            .optional("was", .scalar(.integer), "what it was before"),
            .optional("parts", .list(.scalar(.integer), atLeast: 2), "the parts that add up to it"),
            .optional("per cent", .scalar(.integer), "the percentage that the source gives"),
            .optional("base", .prose, "what the percentage is a share of or counted from, in words of the text"),
        ])

    static let search = FieldSet(
        "a record of a search",
        [
            .required("for", .line, "what was looked for"),
            .required("in", .list(.scalar(.slug), atLeast: 1), "the sources that were looked through"),
            .required("by", .line, "who looked, by function"),
            .optional("on date", .scalar(.date), "when"),
            .required("found", .choice(["nothing"]), "nothing: a record of something found allows no such statement"),
        ])

    static let keptWording = FieldSet(
        "words to keep",
        [
            .optional("paragraph", .scalar(.integer), "the paragraph that has them"),
            .required("about", .list(.prose, atLeast: 1), "words by which a claim is about that passage"),
            .required("keep", .list(.prose, atLeast: 1), "words of which the claim keeps at least one"),
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
            .required("term", .line, "the term as running text has it"),
            .required("means", .prose, "what it means in this file"),
            .required("places", .slugs, "the places it covers"),
            .optional("sources", .citations, "where that use comes from"),
        ])

    static let clearance = FieldSet(
        "a clearance",
        [
            .required("by", .line, "the function of who cleared it"),
            .required("on date", .scalar(.date), "when"),
            .required(
                "items", .dictionary(.scalar(.words)),
                "each item's fingerprint as `dais panels --fingerprints` prints it"),
        ])

    static let partMinutes = FieldSet(
        "the minutes",
        PanelPart.allCases.map { .optional($0.rawValue, .minutes, "least, wished and most minutes") })
}
