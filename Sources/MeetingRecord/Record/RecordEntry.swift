package import Core

/// A line of a record; a record only grows, so what is taken back is taken back by another line.
package enum RecordEntry: Sendable, Hashable {
    /// The first line: whose record it is.
    case opening(RecordOpening)
    /// A point.
    case point(Point)
    /// A point is taken back; its line stays.
    case withdrawal(of: PointID, at: RecordTime)
    /// The line before was torn off while it was written; nobody was told that it is there, and it does not count.
    case torn(bytes: Int, at: RecordTime)
}

/// The first line of a record.
package struct RecordOpening: Sendable, Hashable, Codable {
    /// The record's own name, which a draft of a summary repeats.
    package var record: String
    /// The version of the record's form.
    package var version: Int
    /// The meeting's id.
    package var meeting: String
    /// The meeting's day.
    package var date: CalendarDate
    /// The language that the points are taken down in.
    package var language: Language
    /// Whether the record was made up for practice; everything that is made from it says so.
    package var exercise: Bool

    /// The version that this program writes, and the last that it reads.
    package static let current = 1

    /// Opens a record.
    package init(record: String, meeting: String, date: CalendarDate, language: Language, exercise: Bool) {
        self.record = record
        version = Self.current
        self.meeting = meeting
        self.date = date
        self.language = language
        self.exercise = exercise
    }
}
