/// What became of a meeting's programme outside of the house: which versions were given out, and what a later one lost.
///
/// Whoever took a calendar in takes a change only from a version with a higher number, so the number is a matter of content.
///
/// - Source: RFC 5545, 3.8.7.4; RFC 5546, 2.1.4 and 2.1.5.
public struct PublishedProgramme: Sendable, Hashable {
    /// The day on which a version was given out.
    public struct Issue: Sendable, Hashable {
        /// The day.
        public let date: CalendarDate
        /// Where it is written.
        public let position: Position
    }

    /// A session that a version had and that no longer takes place.
    public struct Cancellation: Sendable, Hashable {
        /// The panel's id.
        public let session: String
        /// What the calendars called it.
        public let title: String
        /// Where it is written.
        public let position: Position
    }

    /// The versions that were given out, the first of them first.
    public var issues: [Issue] = []
    /// What the latest version no longer has.
    public var cancelled: [Cancellation] = []

    /// The version that the content describes; the first, until two were given out.
    public var version: Int { max(1, issues.count) }
    /// When the version was given out; nil before any was.
    public var date: CalendarDate? { issues.last?.date }
}

extension PublishedProgramme {
    init(_ node: ContentNode) {
        issues = (node["published"]?.elements ?? []).compactMap { element in
            element.text.flatMap { CalendarDate($0) }.map { Issue(date: $0, position: element.position) }
        }
        cancelled = node.each("cancelled") { element in
            guard let session = element.text("session"), let title = element.text("title") else { return nil }
            return Cancellation(session: session, title: title, position: element.position)
        }
    }
}
