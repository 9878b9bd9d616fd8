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
                "what nobody sees can hide text or turn it round"),
            Self(
                "content.syntax",
                "its YAML is well formed, without anchors, aliases, tags and merge keys, at most \(ContentLimits.depth) levels deep",
                "a file says in each place what it says, and cannot be made to grow while it is read"),
            Self(
                "content.limits", "no file, list, group or text is larger than its limit",
                "a file that is read within bounds cannot hold up the others"),
            Self(
                "content.shape",
                "every key is known, every value of its form, nothing required is missing or empty, no text is cut off by a `#` or enclosed in curly quotation marks",
                "a key that nobody reads is text that is lost"),
            Self("content.file", "the meeting has all of its files", "a day without them would be another meeting's"),
            Self("panel.registered", "no two panels share an id", "each is found by its id, in files and in packs"),
        ])

    private static let programme = Group(
        title: "The programme",
        rules: [
            Self(
                "programme.fits", "the day fits into its service windows",
                "services end with each window, whoever has the floor"),
            Self(
                "programme.best", "the timetable is proved to be the best; a warning where the search stopped first",
                "a search that ran for hours would help nobody"),
        ])

    private static let translations = Group(
        title: "Translations",
        rules: [
            Self(
                "translation.file", "a file of translations belongs to a file of content, in another language",
                "a text is found by the file that has its original"),
            Self(
                "translation.item", "each of its texts translates one that is there, once",
                "an id is never reused, so that what it translated is gone"),
            Self(
                "translation.current", "a translation was made from the wording that stands now",
                "packs print the original in its place until somebody has looked at it"),
        ])

    private static let summary = Group(
        title: "The Chairs' summary",
        rules: [
            Self(
                "summary.record", "record, draft and meeting belong together",
                "a point of one record is no point of another"),
            Self(
                "summary.session", "points and lines stand under a session of the programme, where they were said",
                "a reader looks for what was said where it was said"),
            Self(
                "summary.traced", "every line rests on points of the record that stand, and not on procedure alone",
                "a line that nothing carries would be somebody's own"),
            Self(
                "summary.refers", "what a point supports or cites is there",
                "readers follow a line to its points, and these to their sources"),
            Self(
                "summary.release", "a line is shown to those alone who may see all that it rests on",
                "a line tells what its points say"),
            Self(
                "summary.conclusion", "a conclusion rests on a point that was taken down as one",
                "what a speaker said is not yet what a session concluded"),
            Self("summary.unique", "lines and sessions stand in a draft once", "an approval names them"),
            Self(
                "summary.approved", "an approval is of a committee of the meeting, and of what stands there now",
                "an approval is of a wording and of what it rests on"),
        ])

    private static let day = Group(
        title: "The day as it runs",
        rules: [
            Self(
                "day.form",
                "a day file is whole, of a form that this program knows, and each version follows its change",
                "a version that is misread would be printed as the programme"),
            Self("day.meeting", "it is of this meeting", "sessions of one meeting are none of another"),
            Self(
                "day.content", "its windows, sessions and parts are those of the content",
                "its times would stand beside other sessions"),
            Self("day.file", "it is a file", "a day must be there to be read again"),
            Self("day.lock", "one program writes to it at a time", "two would choose on one version"),
            Self(
                "day.version", "a choice is made from the latest version, later than what that rests on, and once",
                "minutes would be taken twice"),
            Self("replan.choice", "the number is one of the choices", "nothing else can be kept"),
            Self("replan.speaker", "who is missing has a part of a session", "minutes hang on it"),
            Self(
                "replan.session", "the session that it happened to runs then, or is the next",
                "what is past stays as it was"),
            Self("replan.minutes", "something happened, by minutes that can be", "otherwise the programme stands"),
            Self(
                "replan.time", "the meeting sits at that time, on one day that is meant, and its clocks show it",
                "what is past stays as it was"),
            Self(
                "replan.window", "services end earlier within the window that the day stands in", "no other is running"),
            Self(
                "replan.fits", "some choice holds the rest of the day",
                "services end with each window, whoever has the floor"),
        ])

    private static let packs = Group(
        title: "Packs",
        rules: [
            Self(
                "pack.pages",
                "a pack has no more pages than its reader should have; a longer one is written, with a warning",
                "it is read on the day"),
            Self(
                "calendar.sequence",
                "a calendar that has other times or another place than the folder's earlier one has a higher SEQUENCE; a warning, "
                    + "and an error with --final", "who took the earlier one in keeps it"),
            Self(
                "calendar.cancelled",
                "a session of the folder's earlier calendar is in the new one, if only as cancelled; a warning, and an error with "
                    + "--final", "who took the earlier one in keeps a session that no longer takes place"),
            Self("packs.day", "a folder holds documents of one day", "documents of two days are taken for one another"),
            Self(
                "packs.manifest", "the manifest of a folder that is written to can be read",
                "what it lists would be forgotten"),
            Self(
                "packs.follow-up", "the reader has a pack after the meeting",
                "what some readers need is needed on the day alone"),
            Self("pdf.typst", "what sets PDF is installed", "the other formats are written without it"),
            Self("pdf.owner", "nobody else can change what sets PDF", "it runs with all that the user may do"),
            Self("pdf.worker", "it starts", "the other formats are written without it"),
            Self("pdf.font", "its fonts have every letter", "a box in the place of a letter is no text"),
            Self("pdf.refused", "it takes the document", "a file that is not what was asked for is not written"),
            Self("pdf.slow", "it is done in a minute", "a run ends"),
            Self("pdf.lost", "it stays alive", "a file that is not whole is not written"),
        ])

    private static let preview = Group(
        title: "The preview",
        rules: [
            Self("preview.build", "the program was built with it", "no other build pays for its server"),
            Self("preview.port", "its port is free", "the pages have no address without one"),
            Self(
                "preview.link", "no content file is a link that leads out of its folder",
                "what stands elsewhere is not read"),
            Self(
                "preview.gone", "a content file that was there stays while pages are made of it",
                "what is built in would be shown in its place"),
        ])

    private static let review = Group(
        title: "What changed",
        rules: [
            Self(
                "diff.side", "what is compared are two states of one thing: content with content, packs with packs",
                "what is written and what is printed of it are not the same"),
            Self(
                "diff.revision", "a revision is a commit of the repository, with content that git gives whole",
                "what is missing would show as withdrawn"),
            Self(
                "diff.content", "content is read whole on both sides", "what is missing would show as withdrawn"),
            Self(
                "diff.manifest", "a packs folder has a manifest that this version reads", "packs are found by it"),
            Self(
                "diff.path", "a manifest names files of its own folder, and no link", "nothing outside of it is read"),
            Self(
                "diff.pack", "a pack is as its manifest says, and a document", "an altered one tells of no change"),
            Self(
                "diff.format", "packs that are compared were made as JSON, in the language asked for",
                "the other formats cannot be read back"),
        ])

    private static let files = Group(
        title: "Files",
        rules: [
            Self("file.read", "what is named is there and can be read", "nothing is read in its place"),
            Self("file.write", "what is written has a place of its own", "the files of two runs would mix"),
            Self("clear.errors", "what is cleared has no errors", "a clearance would be of what no pack prints"),
            Self("clear.place", "a file has a line `cleared:` at its first column", "a clearance is written there"),
            Self(
                "panel.name", "a new panel's name is free, and names folders and, in a checkout, a module",
                "files and links are called by it"),
            Self("new.folder", "what is new is laid where nothing is", "old and new would be mixed"),
            Self(
                "new.journal", "a journal was written in its folder by the user, and names nothing outside of it",
                "a folder that somebody sent could have files elsewhere deleted"),
            Self(
                "new.place", "a new panel is laid in a checkout with its lists of desks",
                "one that is not listed is not built"),
            Self("new.checks", "what was laid passes the checks", "it is taken back where it does not"),
            Self("explain.rule", "a rule is named as diagnostics name it", "nothing can be said of another"),
        ])
}
