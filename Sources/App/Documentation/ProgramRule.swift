import Core

/// A rule about the form of input files, or about how files fit together, which is not a rule of content.
struct ProgramRule {
    /// The id, which diagnostics print in brackets.
    let id: String
    /// The rule as a sentence that is true of valid input.
    let holds: String
    /// The reason why the rule matters.
    let reason: String

    init(_ id: String, _ holds: String, _ reason: String) {
        (self.id, self.holds, self.reason) = (id, holds, reason)
    }

    /// Rules that belong together, with the heading that Checks.md gives them.
    struct Group {
        let title: String
        let rules: [ProgramRule]
    }

    /// All groups of rules.
    static let groups = [
        content, programme, translations, summary, record, point, day, packs, review, preview, files,
    ]

    private static let content = Group(
        title: "Content files",
        rules: [
            Self(
                "content.bytes",
                "a file is plain UTF-8 text without byte order mark, tabs and invisible characters, and is indented with spaces",
                "invisible characters can hide text or reverse it"),
            Self(
                "content.syntax",
                "its YAML is well formed, without anchors, aliases, tags and merge keys, at most \(ContentLimits.depth) levels deep",
                "each line of a file means what it shows, and a file cannot be made to grow while it is read"),
            Self(
                "content.limits", "no file, list, group or text is larger than its limit",
                "a file within its limits cannot delay the others"),
            Self(
                "content.shape",
                "every key is known, every value has its form, nothing required is missing or empty, and no text is cut off by a `#` or enclosed in curly quotation marks",
                "text under an unknown key would be lost"),
            Self(
                "content.file", "the meeting has all of its files",
                "a programme that is made without one of them would be wrong"),
            Self("panel.registered", "no two panels share an id", "each is found by its id, in files and in packs"),
        ])

    private static let programme = Group(
        title: "The programme",
        rules: [
            Self(
                "programme.fits", "the day fits into its service windows",
                "services end with each window, even if somebody is speaking"),
            Self(
                "programme.best",
                "the timetable is proved to be the best; a warning if the search stopped before the proof",
                "a search that ran for hours would help nobody"),
        ])

    private static let translations = Group(
        title: "Translations",
        rules: [
            Self(
                "translation.file", "a file of translations belongs to a file of content, in another language",
                "a translation is found by the file that has the original"),
            Self(
                "translation.item", "each of its texts translates an existing text, once",
                "an id is never reused, so a translation without an original is of no use"),
            Self(
                "translation.current", "a translation was made from the current wording",
                "packs print the original until somebody has checked the translation"),
        ])

    private static let summary = Group(
        title: "The Chairs' summary",
        rules: [
            Self(
                "summary.record", "record, draft and meeting belong together",
                "P3 of one record is not P3 of another"),
            Self(
                "summary.session", "points and lines are in the session of the programme in which they were said",
                "a reader looks for a statement in the session in which it was made"),
            Self(
                "summary.traced",
                "every line rests on points that are in the record and not withdrawn, and not only on procedural points",
                "a line that rests on no point would be the editor's own"),
            Self(
                "summary.refers", "what a point supports or cites exists",
                "readers follow a line to its points, and these to their sources"),
            Self(
                "summary.release", "a line is shown only to those who may see everything that it rests on",
                "a line reveals what its points say"),
            Self(
                "summary.conclusion", "a conclusion rests on a point that was taken down as a conclusion",
                "the words of one speaker are not yet a conclusion of the session"),
            Self(
                "summary.unique", "each line and each session is in a draft once", "an approval refers to them by name"),
            Self(
                "summary.approved", "an approval is from a committee of the meeting, and for the current wording",
                "an approval covers a wording and the points that it rests on"),
        ])

    private static let day = Group(
        title: "The day as it runs",
        rules: [
            Self(
                "day.form",
                "a day file is complete and has a form that this program knows, and each version follows from its change",
                "a version that is misread would be printed as the programme"),
            Self("day.meeting", "a day file is of this meeting", "two meetings have different sessions"),
            Self(
                "day.content", "the windows, sessions and parts of a day file are those of the content",
                "otherwise its times would be printed with the wrong sessions"),
            Self("day.file", "a day file is a plain file", "the day must be readable again later"),
            Self(
                "day.lock", "one program writes to a day file at a time",
                "two programs would choose from the same version"),
            Self(
                "day.version", "a choice is made once, from the latest version, and for a later time than that version",
                "otherwise the same minutes would be taken twice"),
            Self("replan.choice", "the number is one of the choices", "only a choice can become a version"),
            Self(
                "replan.speaker", "the missing speaker has a part of a session",
                "otherwise no minutes depend on the speaker"),
            Self(
                "replan.session", "the session that is affected is running at that time, or is the next one",
                "what is past stays as it was"),
            Self(
                "replan.minutes", "something happened, by a possible number of minutes",
                "otherwise the programme stays as it is"),
            Self(
                "replan.time", "the meeting sits at that time, the day is clear, and the venue's clocks show the time",
                "what is past stays as it was"),
            Self(
                "replan.window", "the new end of services is within the current service window",
                "only that window is running"),
            Self(
                "replan.fits", "at least one choice has room for the rest of the day",
                "services end with each window, even if somebody is speaking"),
        ])

    private static let packs = Group(
        title: "Packs",
        rules: [
            Self(
                "pack.pages",
                "a pack has no more pages than its reader should have; a longer one is written, with a warning",
                "a reader has little time on the day"),
            Self(
                "calendar.sequence",
                "a calendar with other times or another place than the earlier one in the folder has a higher SEQUENCE; a warning, "
                    + "and an error with --final", "anyone who imported the earlier one keeps it"),
            Self(
                "calendar.cancelled",
                "a session of the earlier calendar in the folder is in the new one, at least as cancelled; a warning, and an error with "
                    + "--final", "anyone who imported the earlier one keeps a session that no longer takes place"),
            Self("packs.day", "a folder contains documents of one day", "documents of two days would be confused"),
            Self(
                "packs.manifest", "the manifest of a folder that is written to can be read",
                "otherwise the files that it lists would be forgotten"),
            Self(
                "packs.follow-up", "the reader has a pack after the meeting",
                "some readers need a pack only on the day"),
            Self("pdf.typst", "Typst, which sets PDF, is installed", "the other formats are written without it"),
            Self(
                "pdf.owner", "nobody else can change the program that sets PDF",
                "the program has all permissions of the user"),
            Self("pdf.worker", "the process that sets PDF starts", "the other formats are written without it"),
            Self("pdf.font", "the fonts have every letter", "a box in place of a letter is not text"),
            Self("pdf.refused", "Typst accepts the document", "an incorrect file is not written"),
            Self("pdf.slow", "a document is set within a minute", "a run must end"),
            Self(
                "pdf.lost", "the process that sets a document does not end early", "an incomplete file is not written"),
        ])

    private static let preview = Group(
        title: "The preview",
        rules: [
            Self("preview.build", "the program was built with the preview", "other builds do not need its server"),
            Self("preview.port", "the port is free", "the pages have no address without a port"),
            Self(
                "preview.link", "no content file is a link that leads out of its folder",
                "files outside the folder are not read"),
            Self(
                "preview.gone", "a content file is not removed while the preview runs",
                "the built-in content would be shown in its place"),
        ])

    private static let review = Group(
        title: "What changed",
        rules: [
            Self(
                "diff.side", "two states of the same kind are compared: content with content, packs with packs",
                "content and the packs made from it cannot be compared"),
            Self(
                "diff.revision", "a revision is a commit of the repository, and git can give all of its content",
                "missing content would appear as withdrawn"),
            Self(
                "diff.content", "all content can be read on both sides", "missing content would appear as withdrawn"),
            Self(
                "diff.manifest", "a packs folder has a manifest that this version reads",
                "packs are found through the manifest"),
            Self(
                "diff.path", "a manifest names only files in its folder, and no link",
                "nothing outside the folder is read"),
            Self(
                "diff.pack", "a pack is a document, and is as its manifest says",
                "an altered pack does not show what changed"),
            Self(
                "diff.format", "packs that are compared were made as JSON, in the language asked for",
                "the other formats cannot be read back"),
        ])

    private static let files = Group(
        title: "Files",
        rules: [
            Self(
                "file.read", "the file or folder that is named exists and can be read", "nothing is read in its place"),
            Self(
                "file.write", "a run can write its files, in a place that no other run uses",
                "the files of two runs would be mixed"),
            Self("clear.errors", "content that is cleared has no errors", "no pack prints content with errors"),
            Self("clear.place", "a file has a line `cleared:` at its first column", "a clearance is written there"),
            Self(
                "panel.name", "a new panel's name is free, and names folders and, in a checkout, a module",
                "files and links use the name"),
            Self(
                "new.folder", "a new panel or meeting is created where nothing is", "old and new files would be mixed"),
            Self(
                "new.journal", "a journal was written in its folder by the user, and names nothing outside that folder",
                "a journal in a folder that somebody sent could delete files elsewhere"),
            Self(
                "new.place", "a new panel is created in a checkout that has its lists of desks",
                "a panel that is not listed is not built"),
            Self("new.checks", "a new panel or meeting passes the checks", "otherwise it is removed again"),
            Self("explain.rule", "a rule is named as in diagnostics", "only rules with such a name exist"),
        ])
}
