package import Core
import Documents
package import Programme

/// A draft held against its record: which lines may be printed, what they rest on, and what is left over.
package struct Summary: Sendable {
    let record: Record
    let draft: SummaryDraft
    /// The sessions of the day, in its order, each with its lines.
    let parts: [Part]
    /// The points that no line rests on, in the order of the record; those of a narrower release are not among them.
    package let unused: [Point]
    /// The points that stay out because they are released to fewer than the summary's readers.
    package let withheld: [Point]
    /// What is wrong with the draft and with the points.
    package let diagnostics: [Diagnostic]

    /// A session of the day in the summary.
    struct Part: Sendable {
        let session: Session
        /// Its lines that may be printed, in the order of the summary.
        let lines: [Line]
        /// The kinds of point that were recorded, whoever may see them.
        let recorded: Set<PointKind>
    }

    /// A line that may be printed.
    package struct Line: Sendable {
        /// The number of its paragraph, the same in every language.
        var number = 0
        package let draft: SummaryDraft.Line
        /// The points that it rests on; at least one.
        let points: [Point]
        /// The committees whose Chair has not approved it, in the meeting's order.
        package let missing: [Committee]
    }

    /// Holds a draft against its record.
    ///
    /// - Parameters:
    ///   - record: The record, as it was read.
    ///   - draft: A draft for this record.
    ///   - programme: The day.
    ///   - library: Everything that points may refer to.
    ///   - path: The record's name in diagnostics.
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

    /// The numbered paragraphs that stand before those of the sessions.
    static let introduction = 3

    /// Main points, conclusions, lessons; within each the topics in the order of the concept note, what has none last; within
    /// a topic the order of the draft.
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

    /// The lines that may be printed, in the order of the day.
    package var lines: [Line] { parts.flatMap(\.lines) }
}
