package import Core

/// A line of a record.
///
/// A record only grows, so that a point is withdrawn by another line.
package enum RecordEntry: Sendable, Hashable {
    /// The first line, which identifies the meeting.
    case opening(RecordOpening)
    /// A point.
    case point(Point)
    /// The withdrawal of a point, whose line stays in the record.
    case withdrawal(of: PointID, at: RecordTime)
    /// A note that the line before is incomplete, because the program stopped while it wrote the line.
    ///
    /// The incomplete line does not count, because the program had not confirmed it to the note-taker.
    case torn(bytes: Int, at: RecordTime)
}

/// The first line of a record.
package struct RecordOpening: Sendable, Hashable, Codable {
    /// The name of the record, which a draft of a summary repeats.
    package var record: String
    /// The version of the record's format.
    package var version: Int
    /// The meeting's id.
    package var meeting: String
    /// The meeting's day.
    package var date: CalendarDate
    /// The language of the points.
    package var language: Language
    /// Whether the record was made up for practice.
    ///
    /// Everything that is made from it says so.
    package var exercise: Bool

    /// The version that this program writes, and the latest version that it can read.
    package static let current = 1

    /// Creates the first line of a record.
    package init(record: String, meeting: String, date: CalendarDate, language: Language, exercise: Bool) {
        self.record = record
        version = Self.current
        self.meeting = meeting
        self.date = date
        self.language = language
        self.exercise = exercise
    }
}
