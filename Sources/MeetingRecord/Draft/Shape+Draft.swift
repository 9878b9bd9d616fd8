package import Core
import Documents

// The fields that a draft of a Chairs' summary may contain.

extension Shape {
    /// A complete draft.
    static let draft = Shape.group(
        FieldSet(
            "a draft of a summary",
            [
                .required("summary", .scalar(.words), "the meeting's id and its day"),
                .required("record", .scalar(.words), "the name of the record, as its first line has it"),
                .required(
                    "speakers", .words(SpeakerNaming.self), "how speakers are named: by name, by kind or not at all"),
                .optional("release", .release, "who may see the summary; participants if absent"),
                .required("sessions", .list(.group(.draftSession)), "the sessions with their lines"),
            ]))
}

extension ContentSchema {
    /// The schema of a draft of a Chairs' summary.
    package static let draft = ContentSchema("draft", "draft of a summary", .draft, within: ContentLimits.draft)
}

extension FieldSet {
    static let draftSession = FieldSet(
        "a session of a draft",
        [
            .required("session", .slug, "opening, closing or a panel's id"),
            .optional("approved by", .list(.group(.approval)), "who approved all lines of the session"),
            .required("lines", .list(.group(.draftLine)), "the lines, in the order of the summary"),
        ])

    static let draftLine = FieldSet(
        "a line of a draft",
        [
            .required("id", .scalar(.itemID), "the line's id, never reused"),
            .required("kind", .words(SummaryDraft.Line.Kind.self), "what kind of line it is"),
            .optional("about", .words(Topic.self), "the form, involvement, method or element that the line belongs to"),
            .required("text", .prose, "what was said, without who said it"),
            .required(
                "rests on", .list(.scalar(.pointID), atLeast: 1), "the points of the record that the line rests on"),
            .optional("approved by", .list(.group(.approval)), "who approved the line"),
        ])

    static let approval = FieldSet(
        "an approval",
        [
            .required("chair", .slug, "the committee whose Chair approved"),
            .required("on", .scalar(.date), "when"),
            .required(
                "of", .scalar(.fingerprint),
                "the fingerprint of what was approved, as `dais summary --fingerprints` prints it"),
        ])
}

extension ScalarFormat {
    /// The id of a point of a record.
    static let pointID = ScalarFormat(name: "a point of the record", pattern: "^P[1-9][0-9]*$") { text in
        PointID(rawValue: text).number == nil
            ? ("'\(text.prefix(60))' is not a point of a record", "write P and its number, such as P12") : nil
    }
}
