// The shapes of the meeting's own files.

extension Shape {
    private static let claims = Shape.list(.group(.meetingClaim))
    private static let rules = Shape.list(.group(.serviceRule))

    /// The shape of `meeting.yaml`.
    static let meeting = Shape.group(
        FieldSet(
            "a meeting file",
            [
                .required("meeting", .slug, "a short name for file names"),
                .required("short", .line, "what the pages call it"),
                .required("title", .line, "the official title"),
                .required("theme", .line, "the theme"),
                .required("date", .scalar(.date), "the day"),
                .optional("hours", .line, "the hours as the convening note gives them, compared with the windows"),
                .required("zone", .scalar(.zone), "the venue's time zone"),
                .required("venue", .group(.venue), "where it meets"),
                .optional("stated in", .citations, "where date, hours and place are known from"),
                .optional("mandate", .group(.mandate), "the document that asks for it"),
                .required("windows", .list(.scalar(.window), atLeast: 1), "when services are provided"),
                .optional("windows rest on", .itemIDs, "the rules of service that give the windows"),
                .required("agenda", .group(.agenda), "lengths of opening, closing and margin"),
                .optional("programme", .group(.programme), "which versions of the programme were given out"),
                .optional(
                    "order", .choice(["fixed", "free"]), "whether sessions come as listed, or in the best order"),
                .optional("sessions", .list(.group(.sessionRule)), "what single sessions ask of the order"),
                .required("committees", .list(.group(.committee), atLeast: 1), "who convenes it"),
                .required("panellists", .list(.line), "the kinds of panellist"),
                .required("cleared", .wordOr("none", .group(.clearance)), "who cleared it; none for a draft"),
                .optional("verbatim", .list(.group(.passage)), "texts that may be quoted, word for word"),
            ]
                + MeetingSection.allCases.map { .optional($0.rawValue, claims, "the meeting's own claims") }))

    /// The shape of `people.yaml`.
    static let people = Shape.group(
        FieldSet(
            "a people file", [.required("people", .list(.group(.person)), "who speaks or presides, as far as known")]))

    /// The shape of `service.yaml`.
    static let service = Shape.group(
        FieldSet("a service file", [.required("service", rules, "rules of service that readers are told")]))

    /// The shape of `glossary.yaml`.
    static let glossary = Shape.group(
        FieldSet("a glossary", [.required("terms", .list(.group(.glossaryTerm)), "terms for those who voice them")]))

    /// The shape of `registries.yaml`.
    static let registries = Shape.group(
        FieldSet(
            "a registries file",
            [
                .required("actors", .list(.group(.actor)), "actors that content may speak of"),
                .required("crimes", .list(.group(.crime)), "crimes that content may speak of"),
                .required("areas", .list(.group(.area)), "areas that content may speak of"),
            ]))
}

extension FieldSet {
    fileprivate static let glossaryTerm = FieldSet(
        "a term of the glossary",
        [.required("id", .slug, "a stable name")]
            + Language.allCases.map { .required($0.rawValue, .line, "its form in \($0.englishName)") } + [
                .optional("also", .list(.line), "other English names, such as an acronym"),
                .optional("established", .list(.words(Language.self)), "languages whose form was found in two sources"),
                .required("sources", .citations, "the paragraphs that use it"),
            ])

    fileprivate static let venue = FieldSet(
        "a venue", [.required("name", .line, "building and city"), .required("room", .line, "the room")])

    fileprivate static let passage = FieldSet(
        "a passage",
        [
            .required("text", .prose, "the words"), .required("key", .slug, "the source that has them"),
            .required("paragraph", .scalar(.integer), "the paragraph in it"),
        ])

    fileprivate static let mandate = FieldSet(
        "a mandate",
        [
            .required("symbol", .scalar(.symbol), "its symbol"), .required("date", .scalar(.date), "its date"),
            .required("sources", .citations, "where the convening note says so"),
        ])

    fileprivate static let agenda = FieldSet(
        "the agenda",
        ["opening", "closing", "margin"].map { .required($0, .minutes, "least, wished and most minutes") })

    fileprivate static let programme = FieldSet(
        "the programme",
        [
            .required(
                "published", .list(.scalar(.date), atLeast: 1), "the day on which each version was given out, in order"),
            .optional(
                "cancelled", .list(.group(.cancellation)), "sessions of an earlier version that no longer take place"),
        ])

    private static let cancellation = FieldSet(
        "a cancelled session",
        [
            .required("session", .slug, "the panel's id"),
            .required("title", .line, "what the calendars called it"),
        ])

    fileprivate static let sessionRule = FieldSet(
        "what a session asks of the order",
        [
            .required("session", .slug, "opening, closing or a panel's id"),
            .optional("after", .slugs, "sessions that are over before it begins"),
            .optional("starts", .choice(["window"]), "window, where it is the first of a service window"),
            .optional(
                "parts", .choice(["free"]), "free, where its parts may come in another order than the panel lists"),
        ])

    fileprivate static let committee = FieldSet(
        "a committee",
        [
            .required("id", .slug, "a short name"), .required("name", .line, "the official name"),
            .optional("short", .line, "the short form that lists use"),
        ])

    fileprivate static let person = FieldSet(
        "a person",
        [
            .required("id", .slug, "a stable name"), .required("name", .line, "the name as printed"),
            .required("function", .line, "the function"),
            .optional("delegation", .line, "the delegation or organization"),
            .optional("chairs", .slugs, "committees that this person chairs"),
            .required("role", .words(Person.Role.self), "Chair, moderator or panellist"),
            .required("session", .slugs, "opening, closing or a panel's id"),
            .optional("part", .words(PanelPart.self), "the part of the session"),
            .required("confirmed", .scalar(.truth), "true once confirmed"),
            .optional("remote", .scalar(.truth), "true where from elsewhere"),
            .optional("hours", .list(.scalar(.window)), "when the person can be there"),
            .optional("zone", .scalar(.zone), "the zone of these hours; the venue's by default"),
            .optional("language", .words(Language.self), "the language spoken"),
            .optional("text", .choice(["none", "received"]), "whether a text was received"),
            .optional("marked", .words(Person.Marking.self), "how the text is to be read"),
            .required("sources", .citations, "where it is known from"),
        ])

    fileprivate static let actor = FieldSet(
        "an actor",
        registryFields + [
            .optional("described by", .list(.group(.description)), "who calls it terrorist"),
            .optional("general", .scalar(.truth), "true for a kind of person or group that is no one's name"),
            .optional("listing", .prose, "its place on sanctions lists, as far as checked"),
            .optional("looked", .group(.search), "the record of a search for a label that found none"),
        ])

    fileprivate static let description = FieldSet(
        "a label",
        [
            .required("who", .line, "the State or body"), .required("source", .slug, "which source gives it"),
            .optional("label", .words(Actor.Label.self), "what exactly it says; terrorist where absent"),
        ])

    fileprivate static let crime = FieldSet(
        "a crime",
        [
            .required("id", .scalar(.words), "its id, the name in small letters"),
            .required("name", .line, "its name"),
            .optional("aliases", .list(.line), "other names"),
        ])

    fileprivate static let area = FieldSet(
        "an area",
        registryFields + [
            .optional("m49", .scalar(.m49), "its M49 code"), .optional("of", .slugs, "the States it covers"),
        ])

    private static let registryFields: [Field] = [
        .required("id", .slug, "its id"), .required("name", .line, "its name"),
        .optional("aliases", .list(.line), "other names"),
    ]
}
