// The fields of a question and of a gap.

extension Question {
    /// Every field of a question; a fingerprint covers them in this order.
    package static let fields: [ItemField<Question>] = [
        .always("text", .prose, "the question", .reworded, \.text).required,
        .always("background", .itemIDs, "the claims behind it; [] for none", .related, \.background).required,
        .always("release", .release, "who may see it", absent: "the file's release", .released, \.release),
    ]
    private static let fieldsByKey = fields.byKey()

    /// Reads a question.
    init?(_ node: ContentNode, release: Release) {
        guard let id = node.text("id"), node.text("text") != nil else { return nil }
        self.init(id: ItemID(rawValue: id), text: "", background: [], release: release, position: node.position)
        node.read(Self.fieldsByKey, into: &self)
        text = text.plainlySpaced
    }
}

extension Gap {
    /// Every field of a gap; a fingerprint covers them in this order.
    ///
    /// What the desk has yet to write is a note that no pack prints, so a change of it does not count as a change of the gap.
    package static let fields: [ItemField<Gap>] = [
        .always("text", .prose, "what is missing, and where it was looked for", .reworded, \.text).required,
        .always("places", .slugs, "the places that it concerns", .reclassified, \.places),
        .maybe(
            "to write", .prose, "what the desk still has to write; no pack prints this", nil, \.toWrite),
        .always("release", .release, "who may see it", absent: "the file's release", .released, \.release),
        .maybe("looked", .group(.search), "the record of the search that found nothing", .resourced, \.looked),
    ]
    private static let fieldsByKey = fields.byKey()

    /// Reads a gap.
    init?(_ node: ContentNode, release: Release) {
        guard let id = node.text("id"), node.text("text") != nil else { return nil }
        self.init(
            id: ItemID(rawValue: id), text: "", places: [], toWrite: nil, looked: nil, release: release,
            position: node.position)
        node.read(Self.fieldsByKey, into: &self)
        text = text.plainlySpaced
    }
}

extension FieldSet {
    static let question = FieldSet("a question", [.id] + Question.fields.map(\.field))

    static let gap = FieldSet("a gap", [.id] + Gap.fields.map(\.field))
}
