import Core
import MeetingRecord

/// The fingerprints that an approval bears, a row a session and a line, with whose approval is missing.
struct DraftFingerprints {
    private let input: SummaryInput

    init(_ input: SummaryInput) { self.input = input }

    /// A row a session, its lines below it; nothing is left out, not even what may not be printed.
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
        return rows.isEmpty ? "The draft has no line." : rows.joined(separator: "\n")
    }
}
