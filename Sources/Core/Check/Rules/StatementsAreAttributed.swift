/// A finding whose sources are all statements names the speaker.
enum StatementsAreAttributed: Rule {
    static let card = RuleCard(
        id: "claim.attributed", title: "Statements are attributed",
        reason: "a statement belongs to the delegation that made it, not to the desk or the meeting",
        accepts: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Peru said that traffickers work with armed groups.
                    sources: [{key: speech}]
                    attributed to: {speaker: Peru, date: 2018-03-02}
                """)
        ],
        reports: [
            RuleExample("findings:\n  - {id: X1, text: Traffickers work with armed groups., sources: [{key: speech}]}")
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.claims.filter { claim in
            claim.kind == .finding && claim.attribution == nil && !claim.sources.isEmpty
                && claim.sources.allSatisfy { library.sources[$0.key]?.kind == .statement }
        }
        .map { .unattributed($0) }
    }
}

extension Diagnostic {
    fileprivate static func unattributed(_ claim: Claim) -> Self {
        StatementsAreAttributed.report(
            "'\(claim.id)' rests on a statement, but does not say whose", at: claim.position,
            remedy: "add `attributed to: {speaker: …, date: …}`")
    }
}
