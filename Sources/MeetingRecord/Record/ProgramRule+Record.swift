package import Core

// The rules about records and typed points.

extension ProgramRule {
    // MARK: Typed points

    package static let pointInput = Self(
        "point.input", "standard input and a file of statements can be read to their end",
        "otherwise a point would be lost")
    package static let pointLong = Self(
        "point.long", "a typed line is no longer than its limit", "a point is one thing that was said")
    package static let pointText = Self(
        "point.text", "a point has a text, in UTF-8 and without invisible characters",
        "the record shows exactly what was typed")
    package static let pointForm = Self(
        "point.form", "a line is a kind, the speaker, a colon and the text, in this order",
        "otherwise a name could become part of what was said")
    package static let pointKind = Self(
        "point.kind", "the first letter of a line names a kind of point",
        "a summary groups points by their kind")
    package static let pointMark = Self(
        "point.mark", "each sign after the kind is known, is used once, and suits the kind",
        "a sign that is not understood is a fact that is lost")
    package static let pointSpeaker = Self(
        "point.speaker",
        "the speaker is a State, an organization, a committee or a person that the meeting knows",
        "a summary counts and names speakers")
    package static let pointName = Self(
        "point.name", "there is a name left for the point", "no two points may have the same name")
    package static let pointReference = Self(
        "point.reference", "what a line answers or withdraws is a point of this record",
        "a summary traces its lines to points")
    package static let pointSource = Self(
        "point.source", "what a speaker cited is a document symbol or a source of the meeting",
        "a citation that leads nowhere cannot be checked")
    package static let pointSession = Self(
        "point.session", "the session and its part are on the programme",
        "the record is in the order of the day")
    package static let pointTime = Self(
        "point.time", "a time is a time of day, and the machine's clock is right", "points are sorted by time")
    package static let pointCommand = Self(
        "point.command", "a command is known, and has the words that it needs and no others",
        "nothing that is typed may be lost")

    package static let point = Group(
        title: "Typed points",
        rules: [
            pointInput, pointLong, pointText, pointForm, pointKind, pointMark, pointSpeaker, pointName, pointReference,
            pointSource, pointSession, pointTime, pointCommand,
        ])

    // MARK: Records

    package static let recordSyntax = Self(
        "record.syntax", "every line is a short JSON object in UTF-8",
        "a line that cannot be read does not count, but all other lines do")
    package static let recordForm = Self(
        "record.form", "a line has the keys of its kind and values of their form; the first opens the record",
        "a misspelled key could widen a release")
    package static let recordFuture = Self(
        "record.future", "no line has a newer form, or a time in the future",
        "a line that is misread could be shown to readers who may not see it")
    package static let recordRefers = Self(
        "record.refers", "what a line answers, supports or withdraws is in the record",
        "a summary traces its lines to points")
    package static let recordTorn = Self(
        "record.torn", "the last line is complete; a warning if it is not",
        "an acknowledged point is complete, so a torn line was never acknowledged")
    package static let recordUnique = Self(
        "record.unique", "a point's name is used once", "lines of a summary refer to points by name")
    package static let recordFile = Self(
        "record.file", "a record is a file that this program may read and append to",
        "a point is acknowledged when it is on the disk")
    package static let recordLock = Self(
        "record.lock", "one program writes to a record at a time",
        "two programs would give the same name to two points")
    package static let recordMeeting = Self(
        "record.meeting", "a record continues only for the meeting that it was opened for",
        "two meetings have different sessions")
    package static let recordExercise = Self(
        "record.exercise", "an exercise stays an exercise, and a real record never becomes one",
        "placeholders must never be taken for speakers")
    package static let recordLanguage = Self(
        "record.language", "a record stays in the language that it was opened in",
        "its lines are marked with that language")

    package static let record = Group(
        title: "Records",
        rules: [
            recordSyntax, recordForm, recordFuture, recordRefers, recordTorn, recordUnique, recordFile, recordLock,
            recordMeeting, recordExercise, recordLanguage,
        ])
}
