import Core

extension ProgramRule {
    static let point = Group(
        title: "Typed points",
        rules: [
            Self(
                "point.input", "standard input and a file of statements can be read to their end",
                "a point would be lost"),
            Self("point.long", "a typed line is no longer than its limit", "a point is one thing that was said"),
            Self(
                "point.text", "a point has a text, in UTF-8 and without characters that nobody sees",
                "the record shows exactly what was typed"),
            Self(
                "point.form", "a line is a kind, the speaker, a colon and the text, in this order",
                "otherwise a name could become part of what was said"),
            Self(
                "point.kind", "the first letter of a line names a kind of point",
                "a summary groups points by their kind"),
            Self(
                "point.mark", "each sign after the kind is known, is used once, and suits the kind",
                "a sign that nobody reads is a fact that is lost"),
            Self(
                "point.speaker",
                "the speaker is a State, an organization, a committee or a person that the meeting knows",
                "a summary counts and names speakers"),
            Self("point.name", "there is a name left for the point", "no two points have one name"),
            Self("point.reference", "what a line answers or withdraws is a point of this record", "lines are traced"),
            Self(
                "point.source", "what a speaker cited is a document symbol or a source of the meeting",
                "a citation that leads nowhere cannot be checked"),
            Self(
                "point.session", "the session and its part are on the programme",
                "the record is in the order of the day"),
            Self(
                "point.time", "a time is one of the day, and the machine's clock is right", "points are sorted by time"),
            Self(
                "point.command", "a command is known and has what it needs, and nothing more", "nothing typed is lost"),
        ])

    static let record = Group(
        title: "Records",
        rules: [
            Self(
                "record.syntax", "every line is a short object of JSON in UTF-8",
                "a line that cannot be read does not count, and stops no other"),
            Self(
                "record.form", "a line has the keys of its kind and values of their form; the first opens the record",
                "a misspelled key could widen a release"),
            Self(
                "record.future", "no line is of a newer form, or of a time that has not come",
                "what is misread could be shown to whom it is not for"),
            Self("record.refers", "what a line answers, supports or takes back is in the record", "lines are traced"),
            Self(
                "record.torn", "the last line is whole; a warning where it is not",
                "a point that was acknowledged is whole, so what is torn never was one"),
            Self("record.unique", "a point's name is used once", "lines of a summary name points"),
            Self(
                "record.file", "a record is a file that this program may read and append to",
                "a point is acknowledged when it is on the disk"),
            Self("record.lock", "one program writes to a record at a time", "two would give one name to two points"),
            Self(
                "record.meeting", "a record goes on at the meeting that it was opened for",
                "sessions of one meeting are none of another"),
            Self(
                "record.exercise", "an exercise stays one, and what was said never becomes one",
                "placeholders must never be taken for speakers"),
            Self(
                "record.language", "a record stays in the language that it was opened in", "its lines are marked by it"),
        ])
}
