import Core
import Documents
import MeetingRecord

/// What one run of `dais summary` is asked for.
struct SummaryOptions: Sendable {
    var record: String
    /// The draft; the one beside the record where nobody names one.
    var draft: String?
    /// The file of the day whose latest version is followed.
    var day: String?
    var folder = "summary"
    var formats: [PackFormat] = PackFormat.ofSummary
    var languages: [Language] = Language.allCases
    /// How speakers are called, in place of what the draft says.
    var speakers: SpeakerNaming?
    /// Who may see the summary, in place of what the draft says.
    var release: Release?
    var isFinal = false
    /// Whether the run is to write the draft, which need not be there.
    var isDrafting = false

    /// Where the draft stands.
    var draftPath: String { draft ?? Self.draft(beside: record) }

    /// The draft beside a record: `record.jsonl` has `record.summary.yaml`.
    static func draft(beside record: String) -> String {
        let stem = record.hasSuffix(".jsonl") ? String(record.dropLast(".jsonl".count)) : record
        return "\(stem).summary.yaml"
    }
}
