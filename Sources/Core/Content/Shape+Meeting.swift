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
                .required("short", .line, "the short name that pages use for the meeting"),
                .required("title", .line, "the official title"),
                .required("theme", .line, "the theme"),
                .required("date", .scalar(.date), "the day, or the first of several"),
                .optional("hours", .line, "the hours as the concept note gives them, compared with the windows"),
                .required("zone", .scalar(.zone), "the venue's time zone"),
                .required("venue", .group(.venue), "where the meeting takes place"),
                .optional("stated in", .citations, "the sources that state date, hours and place"),
                .optional("mandate", .group(.mandate), "the document that asks for the meeting"),
                .required("windows", .list(.scalar(.window), atLeast: 1), "when services are provided"),
                .optional("windows rest on", .itemIDs, "the rules of service that give the windows"),
                .required("agenda", .group(.agenda), "lengths of opening, closing and margin"),
                .optional("programme", .group(.programme), "which versions of the programme were given out"),
                .optional(
                    "order", .choice(["fixed", "free"]), "whether sessions come as listed, or in the best order"),
                .optional("sessions", .list(.group(.sessionRule)), "what individual sessions require of the order"),
                .required(
                    "committees", .list(.group(.committee), atLeast: 1), "the committees that convene the meeting"),
                .required("panellists", .list(.line), "the kinds of panellist"),
                .required(
                    "cleared", .wordOr("none", .group(.clearance)),
                    "who cleared the meeting's own content; none for a draft"),
                .optional("verbatim", .list(.group(.passage)), "texts that may be quoted word for word"),
            ]
                + MeetingSection.allCases.map { .optional($0.rawValue, claims, "the meeting's own claims") }))

    /// The shape of `people.yaml`.
    static let people = Shape.group(
        FieldSet(
            "a people file", [.required("people", .list(.group(.person)), "who speaks or presides, as far as known")]))

    /// The shape of `service.yaml`.
    static let service = Shape.group(
        FieldSet("a service file", [.required("service", rules, "rules of service that packs print")]))

    /// The shape of `glossary.yaml`.
    static let glossary = Shape.group(
        FieldSet("a glossary", [.required("terms", .list(.group(.glossaryTerm)), "terms for interpreters")]))

    /// The shape of `registries.yaml`.
    static let registries = Shape.group(
        FieldSet(
            "a registries file",
            [
                .required("actors", .list(.group(.actor)), "actors that content may name"),
                .required("crimes", .list(.group(.crime)), "crimes that content may name"),
                .required("areas", .list(.group(.area)), "areas that content may name"),
            ]))
}

extension FieldSet {
    fileprivate static let glossaryTerm = FieldSet(
        "a term of the glossary",
        [.required("id", .slug, "a stable name")]
            + Language.allCases.map { .required($0.rawValue, .line, "the term in \($0.englishName)") } + [
                .optional("also", .list(.line), "other English names, such as an acronym"),
                .optional(
                    "established", .list(.words(Language.self)), "languages in which the term was found in two sources"),
                .required("sources", .citations, "the paragraphs that use the term"),
            ])

    fileprivate static let venue = FieldSet(
        "a venue", [.required("name", .line, "building and city"), .required("room", .line, "the room")])

    fileprivate static let passage = FieldSet(
        "a passage",
        [
            .required("text", .prose, "the words"), .required("key", .slug, "the source that has the words"),
            .required("paragraph", .scalar(.integer), "the paragraph of that source"),
        ])

    fileprivate static let mandate = FieldSet(
        "a mandate",
        [
            .required("symbol", .scalar(.symbol), "the document's symbol"),
            .required("date", .scalar(.date), "the document's date"),
            .required("sources", .citations, "where the concept note names the document"),
        ])

    fileprivate static let agenda = FieldSet(
        "an agenda",
        ["opening", "closing", "margin"].map { .required($0, .minutes, "least, wished and most minutes") })

    fileprivate static let programme = FieldSet(
        "a programme",
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
            .required("title", .line, "the title that calendars gave it"),
        ])

    fileprivate static let sessionRule = FieldSet(
        "what a session requires of the order",
        [
            .required("session", .slug, "opening, closing or a panel's id"),
            .optional("after", .slugs, "sessions that must be over before this one begins"),
            .optional("starts", .choice(["window"]), "window, if the session must be the first of a service window"),
            .optional(
                "parts", .choice(["free"]), "free, if its parts may come in a different order from the panel's list"),
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
            .required("confirmed", .scalar(.truth), "true if the person is confirmed"),
            .optional("remote", .scalar(.truth), "true if the person takes part from elsewhere"),
            .optional("hours", .list(.scalar(.window)), "when the person can be there"),
            .optional("zone", .scalar(.zone), "the time zone of these hours; the venue's by default"),
            .optional("language", .words(Language.self), "the language spoken"),
            .optional("text", .choice(["none", "received"]), "whether a text was received"),
            .optional(
                "marked", .words(Person.Marking.self), "the marking on the text, which says how it is to be read"),
            .required("sources", .citations, "the sources for this entry"),
        ])

    fileprivate static let actor = FieldSet(
        "an actor",
        registryFields + [
            .optional("described by", .list(.group(.description)), "who calls the actor terrorist, and where"),
            .optional("general", .scalar(.truth), "true for a kind of person or group, which is not a name"),
            .optional("listing", .prose, "its place on sanctions lists, as far as checked"),
            .optional("looked", .group(.search), "the record of a search for a label that found none"),
        ])

    fileprivate static let description = FieldSet(
        "a label",
        [
            .required("who", .line, "the State or body"), .required("source", .slug, "the source that gives the label"),
            .optional("label", .words(Actor.Label.self), "the exact label; terrorist if absent"),
        ])

    fileprivate static let crime = FieldSet(
        "a crime",
        [
            .required("id", .scalar(.words), "the name in small letters"),
            .required("name", .line, "the name"),
            .optional("aliases", .list(.line), "other names"),
        ])

    fileprivate static let area = FieldSet(
        "an area",
        registryFields + [
            .optional("m49", .scalar(.m49), "the area's M49 code"),
            .optional("of", .slugs, "the States that the area covers"),
        ])

    private static let registryFields: [Field] = [
        .required("id", .slug, "the entry's id"), .required("name", .line, "the name"),
        .optional("aliases", .list(.line), "other names"),
    ]
}
