/// A title, a heading, a column or a caption of a Chairs' summary.
package enum SummaryTitle: String, Sendable, Hashable, CaseIterable {
    // MARK: Titles and headings

    /// The title of the document.
    case chairsSummary
    case introduction
    /// The heading of the overview: the panel's claims, each with its source.
    case whatTheOverviewSetOut
    case whatSpeakersSaid
    case lessons
    /// The heading of paragraphs that do not belong to a topic.
    case otherPoints
    case annexTrace, annexLessons
    case pointsNotUsed
    case approvals

    // MARK: Columns and captions

    case columnPoint, columnKind
    /// The heading of the column with the text of a point; ``Column/text`` is a text that a speaker hands in.
    case columnText
    case columnCited, columnLessonsOfPanels, columnConcluded, columnApprovalMissing
    /// The caption of the lessons.
    case lessonsByTheme
    case unusedPoints
    case missingApprovals
}
