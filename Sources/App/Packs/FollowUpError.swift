import BriefingPacks
import Core

/// The error for a reader who has no pack in a follow-up.
struct FollowUpError: Error, Hashable {
    let readers: [Reader]
}

extension FollowUpError: DiagnosedError {
    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        let others = EnglishStyle.list(Reader.allCases.filter(\.hasFollowUp).map(\.rawValue))
        return Diagnostic(
            rule: .packsFollowUp, at: Position(wholeOf: "--reader \(readers[0].rawValue)"),
            "a follow-up has no pack of one session",
            because: "after the meeting nobody has to lead a session or speak in it",
            remedy: "ask for \(others), or leave out --as-of")
    }
}
