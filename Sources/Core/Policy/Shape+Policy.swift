// The shape of `policy.yaml`.

extension Shape {
    fileprivate static let phrases = Shape.list(.scalar(.phrase))
    fileprivate static let singleWords = Shape.list(.scalar(.word))

    /// The shape of `policy.yaml`.
    ///
    /// No group is required, because a group that a file lacks is taken from the built-in file.
    static let policy = Shape.group(FieldSet("a policy", policyFields))

    /// The names of the groups of a policy, in the order of the built-in file.
    static let policyGroups = policyFields.map(\.key)

    private static let policyFields: [Field] = [
        .optional("wording", .group(.wording), "the words by which a claim keeps its standing"),
        .optional("general words", singleWords, "words that a lesson may use without grounds"),
        .optional("absences", .group(.absences), "phrases that say what sources do not say"),
        .optional("numbers", .group(.numberWords), "words that explain numbers and percentages"),
        .optional("rooms", phrases, "rooms without a number"),
        .optional("limits", .group(.limits), "the most words and letters of single texts"),
        .optional("speaking", .group(.speaking), "minutes on the podium"),
        .optional("printed", .group(.printed), "the most items that packs print in full"),
        .optional("pages", .group(.pages), "the most pages of each reader's pack"),
    ]
}

extension FieldSet {
    private static let phrases = Shape.phrases
    private static let count = Shape.scalar(.count)

    fileprivate static let wording = FieldSet(
        "the group 'wording'",
        Claim.Standing.allCases.filter { $0 != .finding }.map {
            .required($0.rawValue, .list(.scalar(.phrase), atLeast: 1), "the words of which such a claim has one")
        } + [
            .required("labels", phrases, "words that need an actor whom a source calls terrorist"),
            .required("council", phrases, "words that present a report to the Council as a finding of the Council"),
            .required("fact", phrases, "words that state a vulnerability as a fact"),
        ])

    fileprivate static let absences = FieldSet(
        "the group 'absences'",
        [
            .required("everywhere", phrases, "phrases that count in every text"),
            .required("outside reports", phrases, "phrases that do not count in what a source reports"),
            .required("in notes", phrases, "phrases that count only in gaps, scopes and terms"),
            .required("except", phrases, "phrases that begin like one of these and mean something else"),
        ])

    fileprivate static let numberWords = FieldSet(
        "the group 'numbers'",
        [
            .required("before", Shape.singleWords, "words before a number that counts something"),
            .required("counts", Shape.singleWords, "words that say what the numbers of a sentence count"),
            .required("shares", Shape.singleWords, "words after “per cent” that begin the total"),
            .required("changes", Shape.singleWords, "words that begin what a change is compared with"),
        ])

    fileprivate static let limits = FieldSet(
        "the group 'limits'",
        [
            .required("words of a claim", count, "the most words of a claim"),
            .required("letters of a name", count, "the most letters of a name or a delegation"),
            .required("letters of a function", count, "the most letters of a function"),
        ])

    fileprivate static let speaking = FieldSet(
        "the group 'speaking'",
        [
            .required("question", count, "the minutes of a question"),
            .required("answer", count, "the minutes of an answer"),
            .required("warning", count, "how many minutes before the end the Chair warns a speaker"),
        ])

    fileprivate static let printed = FieldSet(
        "the group 'printed'",
        [
            .required("questions", count, "the most questions for a silent room on a Chair's sheet"),
            .required("other panels", count, "the most other panels in a moderator's pack"),
        ])

    fileprivate static let pages = FieldSet(
        "the group 'pages'",
        Reader.allCases.filter { $0 != .secretariat }.map {
            .optional($0.rawValue, count, "the most pages of this reader's pack; any number where absent")
        })
}
