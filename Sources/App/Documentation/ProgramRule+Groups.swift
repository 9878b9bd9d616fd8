import Core
import MeetingRecord
import Programme

extension ProgramRule {
    /// All groups of rules, in the order of Checks.md.
    static let groups = [
        content, programme, translations, summary, record, point, day, packs, review, preview, files,
    ]
}
