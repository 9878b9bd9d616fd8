// The keys of sources, and of references to them.

extension Shape {
    /// The shape of `sources.yaml`.
    static let sourcesFile = Shape.group(
        FieldSet("a sources file", [.required("sources", .dictionary(.group(.source)), "sources by key")]))
}

extension FieldSet {
    static let source = FieldSet(
        "a source",
        [
            .optional("symbol", .scalar(.symbol), "its document symbol"),
            .optional("short", .line, "how running text calls it, where symbol, or publisher and year, would not do"),
            .required("title", .line, "its title"),
            .required("publisher", .line, "who published it"),
            .required("kind", .words(Source.Kind.self), "what kind of document it is"),
            .required("published", .scalar(.publicationDate), "when; not shown where the copy read shows no date"),
            .optional("dated by", .prose, "why it is earlier than the day that `published: before` names"),
            .required("read", .prose, "how much of it was read"),
            .optional("language", .words(Language.self), "its language, where not English"),
            .optional("link", .scalar(.link), "the publisher's own address"),
            .optional("named in", .list(.scalar(.integer)), "the paragraphs of the concept note that name it"),
            .optional("last paragraph", .scalar(.integer), "the number of its last paragraph"),
            .optional("wording", .list(.group(.keptWording)), "words that claims resting on it may not lose"),
        ])

    static let citation = FieldSet(
        "a reference",
        [
            .required("key", .slug, "the source"),
            .optional("paragraph", .scalar(.numbers), "the paragraph or paragraphs"),
            .optional("page", .scalar(.numbers), "the page or pages"),
            .optional("whole", .scalar(.truth), "true where the whole source is meant"),
            .optional("via", .scalar(.symbol), "the document that the source summarizes there"),
            .optional("quoting", .line, "whom the source quotes"),
        ])
}
