package import Core

// The rules about the draft of the Chairs' summary.

extension ProgramRule {
    // MARK: The Chairs' summary

    package static let summaryRecord = Self(
        "summary.record", "record, draft and meeting belong together",
        "P3 of one record is not P3 of another")
    package static let summarySession = Self(
        "summary.session", "points and lines are in the session of the programme in which they were said",
        "a reader looks for a statement in the session in which it was made")
    package static let summaryTraced = Self(
        "summary.traced",
        "every line rests on points that are in the record and not withdrawn, and not only on procedural points",
        "a line that rests on no point would be the editor's own")
    package static let summaryRefers = Self(
        "summary.refers", "what a point supports or cites exists",
        "readers follow a line to its points, and these to their sources")
    package static let summaryRelease = Self(
        "summary.release", "a line is shown only to those who may see everything that it rests on",
        "a line reveals what its points say")
    package static let summaryConclusion = Self(
        "summary.conclusion", "a conclusion rests on a point that was taken down as a conclusion",
        "the words of one speaker are not yet a conclusion of the session")
    package static let summaryUnique = Self(
        "summary.unique", "each line and each session is in a draft once", "an approval refers to them by name")
    package static let summaryApproved = Self(
        "summary.approved", "an approval is from a committee of the meeting, and for the current wording",
        "an approval covers a wording and the points that it rests on")

    package static let summary = Group(
        title: "The Chairs' summary",
        rules: [
            summaryRecord, summarySession, summaryTraced, summaryRefers, summaryRelease, summaryConclusion,
            summaryUnique, summaryApproved,
        ])
}
