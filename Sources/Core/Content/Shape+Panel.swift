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
            fields.append(.optional("adds", .list(.prose, atLeast: 1), "words that the desk adds to what it rests on"))
        case .initiative:
            require("sources")
            require("element")
        }
        return FieldSet(name, fields)
    }

    private static let claimFields: [Field] = [
        .required("id", .scalar(.itemID), "its name, never reused"),
        .optional("who", .line, "whose experience it is"),
        .optional("element", .words(ResponseElement.self), "the element of responses it belongs to"),
        .required("text", .prose, "one assertion, at most 60 words"),
        .optional("says", .words(Claim.Standing.self), "what standing it has; finding where absent"),
        .optional("unit", .words(UnitOfAnalysis.self), "what it is about"),
        .optional("stated", .group(.reading), "what the source itself says in terms of the typology"),
        .optional("read in", .group(.reading), "what the editor reads into it"),
        .optional("actors", .slugs, "actors of the meeting's registry"),
        .optional("crimes", .list(.scalar(.words)), "crimes of the meeting's registry"),
        .optional("places", .slugs, "States, and areas of the meeting's registry"),
        .optional("happened", .scalar(.period), "the fact's own date or span"),
        .optional("figures", .list(.group(.figure)), "its numbers, for recomputing"),
        .optional("sources", .citations, "where it stands"),
        .optional("attributed to", .group(.attribution), "whose words it reports"),
        .optional("hold", .prose, "why it stays with the secretariat"),
        .optional("in packs", .choice(["yes", "no"]), "no where it stays in the file, and no pack prints it"),
        .optional("looked", .group(.search), "the record of a search that found nothing"),
        .optional("release", .release, "who may see it, where that differs from the file's"),
        .optional("opposes", .itemIDs, "claims that say otherwise"),
        .optional("rests on", .list(.scalar(.itemID), atLeast: 1), "claims it needs"),
    ]

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

    static let question = FieldSet(
        "a question",
        [
            .required("id", .scalar(.itemID), "its name, never reused"),
            .required("text", .prose, "the question"),
            .required("background", .itemIDs, "the claims behind it; [] for none"),
            .optional("release", .release, "who may see it, where that differs from the file's"),
        ])

    static let gap = FieldSet(
        "a gap",
        [
            .required("id", .scalar(.itemID), "its name, never reused"),
            .required("text", .prose, "what is missing, and where it was looked for"),
            .optional("places", .slugs, "places it concerns"),
            .optional("looked", .group(.search), "the record of the search that found nothing"),
            .optional("to write", .prose, "what the desk has yet to write in its place; no pack prints it"),
            .optional("release", .release, "who may see it, where that differs from the file's"),
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
