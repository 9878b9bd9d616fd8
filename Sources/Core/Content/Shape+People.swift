// The shape of `people.yaml`.

extension Shape {
    /// The shape of `people.yaml`.
    static let people = Shape.group(
        FieldSet(
            "a people file", [.required("people", .list(.group(.person)), "who speaks or presides, as far as known")]))
}

extension FieldSet {
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
}
