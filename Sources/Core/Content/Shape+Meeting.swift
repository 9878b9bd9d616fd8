// The shapes of `meeting.yaml` and `service.yaml`.

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
                .optional("organ", .line, "the organ to which the committees belong"),
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

    /// The shape of `service.yaml`.
    static let service = Shape.group(
        FieldSet("a service file", [.required("service", rules, "rules of service that packs print")]))
}

extension FieldSet {
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
}
