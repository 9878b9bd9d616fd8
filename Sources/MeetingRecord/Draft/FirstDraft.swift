package import Core
import Documents
import Programme

/// The draft that Dais creates from a record: one line per point, together with the points that support it.
///
/// The draft keeps the wording of the points. People then order, group and reword them.
package enum FirstDraft {
    /// Creates a draft of a record's sessions in the order of the programme, or of some of its points.
    ///
    /// Points are left out if their session is not on the programme, or if the readers of the summary may not see them.
    package static func of(
        _ record: Record, _ points: [Point]? = nil, sessions: [SessionID], release: Release = .participants
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

    /// Returns groups of points that belong on one line: a point with its support, and an answer with its question.
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
    /// The kind of line that a point of this kind becomes.
    fileprivate var lineKind: SummaryDraft.Line.Kind {
        switch kind {
        case .conclusion: .conclusion
        case .lesson: .lesson
        case .mainPoint, .question, .answer, .initiative, .procedural: .mainPoint
        }
    }

    /// The topic of the point.
    ///
    /// An initiative without a topic belongs to the existing initiatives.
    fileprivate var topic: Topic? { about ?? (kind == .initiative ? .element(.existingInitiatives) : nil) }
}
