import Core

/// The error for a reader who has no pack in a follow-up.
struct FollowUpError: Error, Hashable {
    let readers: [Reader]
}

extension FollowUpError: CustomStringConvertible {
    /// What is wrong, why it matters, and how to fix it.
    var description: String {
        let others = EnglishStyle.list(Reader.allCases.filter(\.hasFollowUp).map(\.rawValue))
        return
            "--reader \(readers[0].rawValue): error: a follow-up has no pack of one session; who led or filled a session "
            + "has done so when the meeting is over; ask for \(others), or leave --as-of out [packs.follow-up]"
    }
}
