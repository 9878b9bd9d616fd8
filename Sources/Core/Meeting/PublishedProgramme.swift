/// The published versions of a meeting's programme, and the sessions that have been cancelled.
///
/// A calendar program accepts a change only from a version with a higher number. The content therefore lists the
/// published versions, and the version number is the number of entries in the list.
///
/// - Source: RFC 5545, 3.8.7.4; RFC 5546, 2.1.4 and 2.1.5.
public struct PublishedProgramme: Sendable, Hashable {
    /// The publication of a version.
    public struct Issue: Sendable, Hashable {
        /// The day of publication.
        public let date: CalendarDate
        /// The position in the file.
        public let position: Position
    }

    /// A session of an earlier version that no longer takes place.
    public struct Cancellation: Sendable, Hashable {
        /// The panel's id.
        public let session: SessionID
        /// The title that calendars gave to the session.
        public let title: String
        /// The position in the file.
        public let position: Position
    }

    /// The published versions, the earliest first.
    public var issues: [Issue] = []
    /// The sessions that the latest version no longer contains.
    public var cancelled: [Cancellation] = []

    /// The number of the version that the content describes; 1 until a second version is published.
    public var version: Int { max(1, issues.count) }
    /// The day on which the latest version was published; nil if none was.
    public var date: CalendarDate? { issues.last?.date }
}

extension PublishedProgramme {
    init(_ node: ContentNode) {
        issues = (node["published"]?.elements ?? []).compactMap { element in
            element.text.flatMap { CalendarDate($0) }.map { Issue(date: $0, position: element.position) }
        }
        cancelled = node.each("cancelled") { element in
            guard let session = element.text("session"), let title = element.text("title") else { return nil }
            return Cancellation(session: SessionID(rawValue: session), title: title, position: element.position)
        }
    }
}
