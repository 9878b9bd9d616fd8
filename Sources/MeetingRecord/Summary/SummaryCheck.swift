import Core
import Documents
import Programme

/// Checks the lines of a draft and the points of a record against each other, the programme and the content.
struct SummaryCheck {
    let record: Record
    let draft: SummaryDraft
    let library: Library
    /// The record's path, for diagnostics.
    let path: String
    private(set) var diagnostics: [Diagnostic] = []
    private var lineIDs: Set<String> = []

    init(record: Record, draft: SummaryDraft, library: Library, path: String) {
        self.record = record
        self.draft = draft
        self.library = library
        self.path = path
    }

    /// Checks every point: whether its session is on the programme, and whether the sources and claims it names exist.
    mutating func points(on programme: Programme) {
        let items = Dictionary(
            programme.sessions.map { ($0.id, Set($0.items.map(\.kind))) }, uniquingKeysWith: { first, _ in first })
        let symbols = Set(library.sources.values.compactMap(\.symbol?.text))
        for point in record.points {
            let place = Position(path: path, line: record.lines[point.id] ?? 1, column: 1)
            guard let items = items[point.session] else {
                diagnostics.append(.noSession(point.session, of: point.id.rawValue, at: place, programme))
                continue
            }
            if let item = point.item, !items.contains(item) { diagnostics.append(.noItem(item, point, at: place)) }
            for id in point.supports where PointID(rawValue: id).number == nil {
                if library.claims[ItemID(rawValue: id)] == nil { diagnostics.append(.noClaim(id, point, at: place)) }
            }
            for cited in point.cites where library.sources[SourceKey(rawValue: cited.source)] == nil {
                if symbols.contains(cited.source) || (try? DocumentSymbol(cited.source)) != nil { continue }
                diagnostics.append(.noSource(cited.source, point, at: place))
            }
        }
    }

    /// Returns the draft's sessions by id.
    ///
    /// Sessions that are not on the programme get a diagnostic and are left out.
    mutating func sessions(on programme: Programme) -> [SessionID: [SummaryDraft.Session]] {
        let known = Set(programme.sessions.map(\.id))
        for session in draft.sessions where !known.contains(session.id) {
            diagnostics.append(.noSession(session.id, of: "the draft", at: session.position, programme))
        }
        let sessions = Dictionary(grouping: draft.sessions.filter { known.contains($0.id) }, by: \.id)
        for session in sessions.values.flatMap({ $0.dropFirst() }) { diagnostics.append(.twice(session)) }
        return sessions
    }

    /// Returns the lines of a session that may be printed.
    ///
    /// Other lines get a diagnostic.
    mutating func lines(of session: SummaryDraft.Session) -> [Summary.Line] {
        let approved = approvals(
            session.approvals, of: draft.fingerprint(of: session, in: record), "session \(session.id)")
        return session.lines.compactMap { line in
            if !lineIDs.insert(line.id).inserted { diagnostics.append(.twice(line)) }
            guard let points = points(of: line, in: session) else { return nil }
            let both = approved.union(
                approvals(line.approvals, of: draft.fingerprint(of: line, in: record), "line \(line.id)"))
            return Summary.Line(
                draft: line, points: points, missing: library.meeting.committees.filter { !both.contains($0.id) })
        }
    }

    /// Returns the points of a line; nil if one is missing, is withdrawn or may not be seen by the summary's readers.
    private mutating func points(of line: SummaryDraft.Line, in session: SummaryDraft.Session) -> [Point]? {
        var points: [Point] = []
        var isSound = true
        for basis in line.restsOn {
            if let point = record[basis.id] {
                if points.contains(where: { $0.id == point.id }) {
                    diagnostics.append(.namedTwice(basis, line))
                } else {
                    points.append(point)
                }
            } else {
                isSound = false
                diagnostics.append(
                    record.withdrawn[basis.id] == nil ? .noPoint(basis, line, record) : .withdrawn(basis, line))
            }
        }
        guard isSound else { return nil }
        if let narrow = points.first(where: { $0.release > draft.release }) {
            diagnostics.append(.withheld(line, narrow))
            return nil
        }
        if let stray = points.first(where: { $0.session != session.id }) {
            diagnostics.append(.otherSession(line, stray, session.id))
        }
        if points.allSatisfy({ $0.kind == .procedural }) { diagnostics.append(.procedural(line)) }
        if line.kind == .conclusion, !points.contains(where: { $0.kind == .conclusion }) {
            diagnostics.append(.noConclusion(line))
        }
        return points
    }

    /// Returns the committees whose Chair approved the current wording.
    private mutating func approvals(
        _ approvals: [SummaryDraft.Approval], of fingerprint: Fingerprint, _ name: String
    ) -> Set<EntryID> {
        let known = library.meeting.committees.map(\.id)
        var current: Set<EntryID> = []
        for approval in approvals {
            if !known.contains(approval.chair) {
                diagnostics.append(.noCommittee(approval, known))
            } else if !fingerprint.isWritten(as: approval.of) {
                diagnostics.append(.stale(approval, name))
            } else {
                current.insert(approval.chair)
            }
        }
        return current
    }
}
