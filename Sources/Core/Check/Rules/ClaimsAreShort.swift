/// A claim has at most as many words as the policy allows.
enum ClaimsAreShort: Rule {
    static let card = RuleCard(
        id: "claim.short", title: "Claims are short",
        reason:
            "a Chair reads a claim aloud in one breath, and two assertions in one claim cannot be sourced separately",
        accepts: [RuleExample("findings:\n  - {id: X1, text: Groups were present., sources: [{key: release}]}")],
        reports: [
            RuleExample(
                "findings:\n  - {id: X1, text: \(Array(repeating: "word", count: 61).joined(separator: " ")), sources: [{key: release}]}"
            )
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.claims.compactMap { claim in
            let (count, limit) = (Words.count(claim.text), library.policy.limits.claimWords)
            return count > limit ? .tooLong(claim, count, limit: limit) : nil
        }
    }
}

extension Diagnostic {
    fileprivate static func tooLong(_ claim: Claim, _ count: Int, limit: Int) -> Self {
        ClaimsAreShort.report(
            "'\(claim.id)' has \(count) words, more than \(limit)", at: claim.position,
            remedy: "divide the claim, and add a letter to the id of each part")
    }
}
