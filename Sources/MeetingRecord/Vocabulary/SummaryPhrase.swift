package import Core
package import Documents

/// A phrase of a Chairs' summary with its arguments.
///
/// Every vocabulary arranges them in its own order.
package enum SummaryPhrase: Sendable, Hashable {
    /// The caption of the table that lists the points of a session's paragraphs.
    case traceOf(session: String)

    // MARK: Sentences

    /// A warning that nothing in the document was said at the meeting.
    case exerciseWarning
    /// Where and when the meeting was held, who convened it, and the document that requested it, if any.
    case meetingWasHeld(on: [CalendarDate], place: String, conveners: String, mandate: Mandate?)
    /// A statement of what the summary contains, and that each paragraph rests on points of the record.
    case whatTheSummaryGives
    /// The meaning of the words of ``Degree``: the numbers of speakers that each word stands for.
    case degreesMean
    /// How the document names speakers.
    case speakersAreCalled(SpeakerNaming)
    /// The introduction to the claims of a panel's overview.
    case overviewIsThePanels
    case noOverview
    case noPointRecorded, noConclusionRecorded
    /// A note on a session that has points but no paragraph.
    case noParagraph
    /// A note on lines of the record that could not be read.
    case unreadableLines([Int])
    /// A statement before the table of missing approvals.
    case approvalsAreMissing
    /// A cell of a theme that has no conclusion or no lesson.
    case nothingConcluded, noLesson

    // MARK: Pieces

    /// The introduction to what speakers said, without its colon: “Some Member States noted”.
    case noted(by: [Inline], isOne: Bool)
    /// The introduction if the document does not name speakers: “Speakers noted”.
    case speakersNoted
    /// The relation of a point to other points.
    case answers([PointID])
    case supports([String])
    case fromPreparedText
    /// The language of a statement.
    case saidIn(Language)
    /// The Chair of a committee.
    case chairOf(committee: String)
}
