package import Core
package import Documents

/// What a Chairs' summary says in words of its own, with what it is about; every vocabulary says it in its own order.
package enum SummaryPhrase: Sendable, Hashable {
    // MARK: Titles and headings

    /// What the document is called.
    case chairsSummary
    case introduction
    /// What stands for the session's general presentation: the panel's claims, each with its source.
    case whatTheOverviewSetOut
    case whatSpeakersSaid
    case lessons
    /// Over paragraphs that belong to no topic.
    case otherPoints
    case annexTrace, annexLessons
    case pointsNotUsed
    case approvals

    // MARK: Columns and captions

    case columnPoint, columnKind, columnCited, columnLessonsOfPanels, columnConcluded
    case columnApprovalMissing
    /// Over what was said; ``Column/text`` is a text that a speaker hands in.
    case columnText
    /// The caption of a session's trace.
    case traceOf(session: String)
    /// The caption of the lessons.
    case lessonsByTheme
    case unusedPoints
    case missingApprovals

    // MARK: Sentences

    /// That nothing in the document was said at the meeting.
    case exerciseWarning
    /// Where and when the meeting was held, who convened it, and the document that asked for it, if one did.
    case meetingWasHeld(on: [CalendarDate], place: String, conveners: String, mandate: Mandate?)
    /// What the summary gives, by whom it is issued, and that each paragraph rests on points of the record.
    case whatTheSummaryGives
    /// What stands for what number of speakers: the words of ``Degree``, and from how many speakers each.
    case degreesMean
    /// How speakers are called in the document.
    case speakersAreCalled(SpeakerNaming)
    /// Before the claims of a panel's overview.
    case overviewIsThePanels
    case noOverview
    case noPointRecorded, noConclusionRecorded
    /// Of a session with points that no paragraph is about.
    case noParagraph
    /// Lines of the record that could not be read.
    case unreadableLines([Int])
    /// That a draft still lacks approvals, before their table.
    case approvalsAreMissing
    /// A line without a text of its own under a theme.
    case nothingConcluded, noLesson

    // MARK: Pieces

    /// Before what speakers said, without its colon: “Some Member States noted”.
    case noted(by: [Inline], isOne: Bool)
    /// The same where speakers are not told apart at all: “Speakers noted”.
    case speakersNoted
    /// What a point has to do with others.
    case answers([PointID])
    case supports([String])
    case fromPreparedText
    /// In which language it was said.
    case saidIn(Language)
    /// The Chair of a committee, as somebody who approves.
    case chairOf(committee: String)
}
