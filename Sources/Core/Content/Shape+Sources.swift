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
            .optional("symbol", .scalar(.symbol), "the document's symbol"),
            .optional("short", .line, "the name for running text, if symbol, or publisher and year, are unsuitable"),
            .required("title", .line, "the title"),
            .required("publisher", .line, "who published it"),
            .required("kind", .words(Source.Kind.self), "what kind of document it is"),
            .required(
                "published", .scalar(.publicationDate),
                "the date of publication; not shown if the copy that was read has no date"),
            .optional("dated by", .prose, "why it is earlier than the day that `published: before` names"),
            .required("read", .prose, "how much of it was read"),
            .optional("language", .words(Language.self), "the language, if not English"),
            .optional("link", .scalar(.link), "the web address at the publisher"),
            .optional("named in", .list(.scalar(.integer)), "the paragraphs of the concept note that name it"),
            .optional("last paragraph", .scalar(.integer), "the number of the last paragraph"),
            .optional("wording", .list(.group(.keptWording)), "words that claims from this source must keep"),
        ])

    static let citation = FieldSet(
        "a reference",
        [
            .required("key", .slug, "the key of the source"),
            .optional("paragraph", .scalar(.numbers), "the paragraph or paragraphs"),
            .optional("page", .scalar(.numbers), "the page or pages"),
            .optional("whole", .scalar(.truth), "true if the whole source is meant"),
            .optional("via", .scalar(.symbol), "the document that the source summarizes there"),
            .optional("quoting", .line, "whom the source quotes"),
        ])
}
