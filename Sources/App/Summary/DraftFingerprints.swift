import Core
import MeetingRecord

/// The fingerprints that approvals have, one row for each session and line, with the approvals that are missing.
struct DraftFingerprints {
    private let input: SummaryInput

    init(_ input: SummaryInput) { self.input = input }

    /// One row per session, with its lines below it.
    ///
    /// Lines that may not be printed are included.
    var text: String {
        let missing = Dictionary(
            input.summary.lines.map { ($0.draft.id, $0.missing.map(\.id.rawValue)) },
            uniquingKeysWith: { first, _ in first })
        var rows: [String] = []
        for session in input.draft.sessions {
            rows.append("\(input.draft.fingerprint(of: session, in: input.record).text)  \(session.id)")
            for line in session.lines {
                let state =
                    switch missing[line.id] {
                    case nil: "not printed"
                    case []?: "approved"
                    case let open?: "missing: \(EnglishStyle.list(open))"
                    }
                rows.append("  \(input.draft.fingerprint(of: line, in: input.record).text)  \(line.id)  \(state)")
            }
        }
        return rows.isEmpty ? "The draft has no lines." : rows.joined(separator: "\n")
    }
}
