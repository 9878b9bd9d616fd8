package import Core
import Documents
import Programme

// The diagnostics of a draft of a summary, and of the points that it rests on.

extension Diagnostic {
    private static let tracing = "readers trace a summary to its points and sources"

    static func noSession(_ id: SessionID, of what: String, at place: Position, _ programme: Programme) -> Self {
        let ids = programme.sessions.map(\.id)
        return Diagnostic(
            rule: .summarySession, at: place, "\(what): there is no session '\(id)' on the programme",
            because: "the summary leaves out what does not belong to a session",
            remedy: Spelling.remedy(for: id.rawValue, among: ids.map(\.rawValue)))
    }

    static func noItem(_ item: ProgrammeItem.Kind, _ point: Point, at place: Position) -> Self {
        Diagnostic(
            rule: .summarySession, severity: .warning, at: place,
            "\(point.id): session '\(point.session)' has no item '\(item.rawValue)'",
            because: "the item shows when in the session something was said",
            remedy: "correct the item, or leave it out")
    }

    static func noClaim(_ id: String, _ point: Point, at place: Position) -> Self {
        Diagnostic(
            rule: .summaryRefers, severity: .warning, at: place,
            "\(point.id) supports '\(id)', which is not a claim of a panel",
            because: tracing, remedy: "name a claim such as WA1 or a point such as P3")
    }

    static func noSource(_ key: String, _ point: Point, at place: Position) -> Self {
        Diagnostic(
            rule: .summaryRefers, severity: .warning, at: place,
            "\(point.id) cites '\(key)', which is not a source of this meeting",
            because: tracing, remedy: "write a document symbol, or a key of `dais sources`")
    }

    static func noPoint(_ basis: SummaryDraft.Basis, _ line: SummaryDraft.Line, _ record: Record) -> Self {
        let last = record.lines.keys.compactMap(\.number).max()
        let range = last.map { "the record's points run from P1 to P\($0)" } ?? "the record has no point yet"
        return Diagnostic(
            rule: .summaryTraced, at: basis.position,
            "line \(line.id) rests on \(basis.id), which is not in the record",
            because: "\(tracing); the line is not printed", remedy: "name another point; \(range)")
    }

    static func withdrawn(_ basis: SummaryDraft.Basis, _ line: SummaryDraft.Line) -> Self {
        Diagnostic(
            rule: .summaryTraced, at: basis.position, "line \(line.id) rests on \(basis.id), which was withdrawn",
            because: "nothing can rest on a withdrawn point; the line is not printed",
            remedy: "take \(basis.id) out of the line, or delete the line if it has no other point")
    }

    static func withheld(_ line: SummaryDraft.Line, _ point: Point) -> Self {
        Diagnostic(
            rule: .summaryRelease, severity: .warning, at: line.position,
            "line \(line.id) rests on \(point.id), which is released to: \(point.release.rawValue)",
            because:
                "a line may be seen only by those who may see everything that it rests on; the line is not printed",
            remedy: "let it rest on other points, or make the summary with `release: \(point.release.rawValue)`")
    }

    static func otherSession(_ line: SummaryDraft.Line, _ point: Point, _ session: SessionID) -> Self {
        Diagnostic(
            rule: .summarySession, severity: .warning, at: line.position,
            "line \(line.id) of '\(session)' rests on \(point.id), which was said in '\(point.session)'",
            because: "a reader looks for a statement in the session in which it was made",
            remedy: "move the line, unless the point speaks of this session")
    }

    static func procedural(_ line: SummaryDraft.Line) -> Self {
        Diagnostic(
            rule: .summaryTraced, severity: .warning, at: line.position,
            "line \(line.id) rests only on procedural points",
            because: "the summary gives main points and conclusions",
            remedy: "let it rest on what was said of the subject, or take the line out")
    }

    static func noConclusion(_ line: SummaryDraft.Line) -> Self {
        Diagnostic(
            rule: .summaryConclusion, severity: .warning, at: line.position,
            "line \(line.id) is a conclusion, but none of its points was taken down as a conclusion",
            because: "the words of one speaker are not yet a conclusion of the session",
            remedy: "make it a main point, or let it rest on the point that concludes")
    }

    static func twice(_ line: SummaryDraft.Line) -> Self {
        Diagnostic(
            rule: .summaryUnique, at: line.position, "the draft already has a line \(line.id)",
            because: "a comment or an approval that names it would refer to two lines", remedy: "give it another name"
        )
    }

    static func twice(_ session: SummaryDraft.Session) -> Self {
        Diagnostic(
            rule: .summaryUnique, at: session.position, "the draft already has the session '\(session.id)'",
            because: "an approval of the one would be taken for an approval of both",
            remedy: "put all its lines under one heading")
    }

    static func namedTwice(_ basis: SummaryDraft.Basis, _ line: SummaryDraft.Line) -> Self {
        Diagnostic(
            rule: .summaryTraced, severity: .warning, at: basis.position,
            "line \(line.id) names \(basis.id) twice", because: "a point supports a line only once",
            remedy: "delete the second")
    }

    static func noCommittee(_ approval: SummaryDraft.Approval, _ known: [EntryID]) -> Self {
        Diagnostic(
            rule: .summaryApproved, at: approval.position, "'\(approval.chair)' is not a committee of this meeting",
            because: "the Chairs of the convening committees approve the summary",
            remedy: Spelling.remedy(for: approval.chair.rawValue, among: known.map(\.rawValue)))
    }

    static func stale(_ approval: SummaryDraft.Approval, _ name: String) -> Self {
        Diagnostic(
            rule: .summaryApproved, severity: .warning, at: approval.position,
            "\(name) has changed since \(approval.chair) approved it",
            because: "an approval covers a wording and the points that it rests on",
            remedy: "ask for the approval again, and write the fingerprint that `dais summary --fingerprints` prints")
    }

    /// The diagnostic of a draft that belongs to another record.
    package static func otherRecord(_ draft: SummaryDraft, _ record: Record) -> Self {
        let opening = record.opening
        return Diagnostic(
            rule: .summaryRecord, at: draft.position,
            "the draft is for the record '\(draft.record)' of \(draft.meeting), but the record is '\(opening.record)' of \(opening.meeting)-\(opening.date)",
            because: "P3 of one record is not P3 of another; nothing is written",
            remedy: "name the draft's own record with --record, or another draft with --from")
    }
}
