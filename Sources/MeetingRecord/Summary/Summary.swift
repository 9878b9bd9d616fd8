package import Core
import Documents
package import Programme

/// A draft that has been checked against its record.
///
/// The summary contains the lines that may be printed, the points that they rest on, and the points that remain.
package struct Summary: Sendable {
    let record: Record
    let draft: SummaryDraft
    /// The sessions of the programme, in its order, each with its lines.
    let parts: [Part]
    /// The points that no line rests on, in the order of the record, without points of a narrower release.
    package let unused: [Point]
    /// The points that are left out because their release is narrower than that of the summary.
    package let withheld: [Point]
    /// The diagnostics of the draft and of the points.
    package let diagnostics: [Diagnostic]

    /// A session of the programme in the summary.
    struct Part: Sendable {
        let session: Session
        /// The lines that may be printed, in the order of the summary.
        let lines: [Line]
        /// The kinds of the recorded points, regardless of their release.
        let recorded: Set<PointKind>
    }

    /// A line that may be printed.
    package struct Line: Sendable {
        /// The number of the line's paragraph, the same in every language.
        var number = 0
        package let draft: SummaryDraft.Line
        /// The points that the line rests on; at least one.
        let points: [Point]
        /// The committees whose Chair has not approved the line, in the meeting's order.
        package let missing: [Committee]
    }

    /// Checks a draft against its record.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - draft: A draft for this record.
    ///   - programme: The programme of the day.
    ///   - library: Everything that points may refer to.
    ///   - path: The record's path, for diagnostics.
    package init(
        _ record: Record, _ draft: SummaryDraft, _ programme: Programme, _ library: Library, recordAt path: String
    ) {
        self.record = record
        self.draft = draft
        var check = SummaryCheck(record: record, draft: draft, library: library, path: path)
        check.points(on: programme)
        let recorded = Dictionary(grouping: record.points, by: \.session).mapValues { Set($0.map(\.kind)) }
        let drafted = check.sessions(on: programme)
        var number = Self.introduction
        parts = programme.sessions.map { session in
            var lines = Self.ordered(drafted[session.id]?.flatMap { check.lines(of: $0) } ?? [])
            for index in lines.indices {
                number += 1
                lines[index].number = number
            }
            return Part(session: session, lines: lines, recorded: recorded[session.id] ?? [])
        }
        let used = Set(draft.sessions.flatMap(\.lines).flatMap(\.restsOn).map(\.id))
        unused = record.points.filter { !used.contains($0.id) && $0.release <= draft.release }
        withheld = record.points.filter { $0.release > draft.release }
        diagnostics = check.diagnostics.sorted()
    }

    /// The number of numbered paragraphs before those of the sessions.
    static let introduction = 3

    /// Returns lines in the order of the summary: by kind, then by topic, then in the order of the draft.
    ///
    /// The order of the kinds is main points, conclusions, lessons. The order of the topics is that of the concept
    /// note; lines without a topic come last.
    private static func ordered(_ lines: [Line]) -> [Line] {
        let topics = Topic.allCases.map(Optional.some) + [nil]
        let groups = Dictionary(grouping: lines) { Group(kind: $0.draft.kind, topic: $0.draft.about) }
        return SummaryDraft.Line.Kind.allCases.flatMap { kind in
            topics.flatMap { groups[Group(kind: kind, topic: $0)] ?? [] }
        }
    }

    private struct Group: Hashable {
        let kind: SummaryDraft.Line.Kind
        let topic: Topic?
    }

    /// The lines that may be printed, in the order of the programme.
    package var lines: [Line] { parts.flatMap(\.lines) }
}
