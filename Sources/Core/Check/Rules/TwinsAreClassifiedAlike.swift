/// Two claims that say the same thing have the same standing and the same classification.
enum TwinsAreClassifiedAlike: Rule {
    static let card = RuleCard(
        id: "claim.twins", title: "Twins are classified alike",
        reason: "a reader who has both claims would see one sentence classified in two ways",
        accepts: [
            RuleExample(
                """
                findings:
                  - {id: X1, text: The group taxes traffickers., says: report, stated: {involvement: [indirect]}, attributed to: {speaker: Peru}, sources: [{key: speech}]}
                  - {id: X2, text: "The group taxes traffickers", says: report, stated: {involvement: [indirect]}, attributed to: {speaker: Peru}, sources: [{key: release}]}
                  - {id: X3, text: Travellers relied on local criminals for firearms., stated: {involvement: [services]}, sources: [{key: release}]}
                  - {id: X4, text: Travellers relied on local criminals for forged identity documents., sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - id: G3b
                    text: >
                      The Monitoring Team nevertheless reported information that terrorist affiliates take part in
                      cross-border crime, notably in the Sahel.
                    says: report
                    sources: [{key: concept-note, paragraph: 5, via: S/2019/50}]
                  - id: WA3b
                    text: >
                      The Monitoring Team nevertheless reported having received information that terrorist affiliates were
                      involved in crime across borders, notably in the Sahel.
                    says: report
                    read in: {involvement: [direct]}
                    sources: [{key: concept-note, paragraph: 5, via: S/2019/50}]
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, text: The group taxes traffickers., stated: {involvement: [indirect]}, sources: [{key: speech}]}
                  - {id: X2, text: "the group taxes traffickers;", stated: {involvement: [direct]}, sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard !library.twins.isEmpty else { return [] }
        return subject.claims.compactMap { claim in
            library.twins[claim.id].flatMap { library.claims[$0] }.map { .unlike(claim, $0) }
        }
    }
}

extension Diagnostic {
    fileprivate static func unlike(_ claim: Claim, _ twin: Claim) -> Self {
        TwinsAreClassifiedAlike.report(
            "'\(claim.id)' says the same as '\(twin.id)', but is classified differently", at: claim.position,
            remedy: "give both the same `says:`, `stated:` and `read in:` (the other is at \(twin.position)), "
                + "or write how the two differ")
    }
}
