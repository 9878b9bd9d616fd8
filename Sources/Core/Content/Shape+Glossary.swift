// The shape of `glossary.yaml`.

extension Shape {
    /// The shape of `glossary.yaml`.
    static let glossary = Shape.group(
        FieldSet("a glossary", [.required("terms", .list(.group(.glossaryTerm)), "terms for interpreters")]))
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
}
