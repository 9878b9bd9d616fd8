package import Core
import Documents
import Programme

/// The draft that a record gives by itself: a line a point, and what supports a point on its line.
///
/// Nothing is reworded here. People order, group and word it; until they do, the summary says what was taken down.
package enum FirstDraft {
    /// Drafts a record's sessions in the programme's order, or some of their points.
    ///
    /// Points of sessions that are on no programme are left out, and so are those that the summary's readers may not see.
    package static func of(
        _ record: Record, _ points: [Point]? = nil, sessions: [String], release: Release = .participants
    ) -> SummaryDraft {
        let nowhere = Position(path: "the record's own draft", line: 1, column: 1)
        let points = Dictionary(
            grouping: (points ?? record.points).filter { $0.release <= release }, by: \.session)
        var count = 0
        let drafted = sessions.compactMap { session -> SummaryDraft.Session? in
            let lines = groups(of: points[session] ?? []).map { group in
                count += 1
                return SummaryDraft.Line(
                    id: "L\(count)", kind: group.first.lineKind, about: group.first.topic, text: group.first.text,
                    restsOn: group.points.map { .init(id: $0, position: nowhere) }, position: nowhere)
            }
            return lines.isEmpty ? nil : SummaryDraft.Session(id: session, lines: lines, position: nowhere)
        }
        return SummaryDraft(
            meeting: "\(record.opening.meeting)-\(record.opening.date)", record: record.opening.record, speakers: .kind,
            release: release, sessions: drafted, position: nowhere)
    }

    /// Points that belong on one line: a point with what supports it, an answer with its question.
    private static func groups(of points: [Point]) -> [(first: Point, points: [PointID])] {
        let present = Set(points.map(\.id))
        var groups: [(first: Point, points: [PointID])] = []
        var places: [PointID: Int] = [:]
        for point in points where point.kind != .procedural && point.kind != .question {
            let questions = point.answers.filter(present.contains)
            let supported = point.supports.compactMap { places[PointID(rawValue: $0)] }
            let place = supported.first { groups[$0].first.lineKind == point.lineKind }
            if let place {
                groups[place].points += questions + [point.id]
            } else {
                groups.append((point, questions + [point.id]))
            }
            places[point.id] = place ?? groups.count - 1
        }
        return groups
    }
}

extension Point {
    /// The kind of line that a point of this kind makes.
    fileprivate var lineKind: SummaryDraft.Line.Kind {
        switch kind {
        case .conclusion: .conclusion
        case .lesson: .lesson
        case .mainPoint, .question, .answer, .initiative, .procedural: .mainPoint
        }
    }

    /// An initiative belongs among the existing ones unless the note-taker says otherwise.
    fileprivate var topic: Topic? { about ?? (kind == .initiative ? .element(.existingInitiatives) : nil) }
}
