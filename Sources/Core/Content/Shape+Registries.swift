// The shape of `registries.yaml`: the actors, crimes and areas that content may name.

extension Shape {
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
