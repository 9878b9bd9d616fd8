import Core
import Documents
import MeetingRecord

/// The options of one run of `dais summary`.
struct SummaryOptions: Sendable {
    var record: String
    /// The path of the draft; nil for the draft next to the record.
    var draft: String?
    /// The path of the day file whose latest version is followed.
    var day: String?
    var folder = "summary"
    var formats: [PackFormat] = PackFormat.ofSummary
    var languages: [Language] = Language.allCases
    /// How speakers are named; this option overrides the draft.
    var speakers: SpeakerNaming?
    /// Who may see the summary; this option overrides the draft.
    var release: Release?
    var isFinal = false
    /// Whether the run writes the draft, which then need not exist.
    var isDrafting = false

    /// The path of the draft that is used.
    var draftPath: String { draft ?? Self.draft(beside: record) }

    /// The path of the draft next to a record: for `record.jsonl`, it is `record.summary.yaml`.
    static func draft(beside record: String) -> String {
        let stem = record.hasSuffix(".jsonl") ? String(record.dropLast(".jsonl".count)) : record
        return "\(stem).summary.yaml"
    }
}
