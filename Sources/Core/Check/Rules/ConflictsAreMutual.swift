/// If one claim opposes another, the other claim opposes the first one, too.
enum ConflictsAreMutual: Rule {
    static let card = RuleCard(
        id: "claim.opposes", title: "Conflicts are mutual",
        reason: "a reader who sees one side of a conflict must also see the other, with its date",
        accepts: [
            RuleExample(
                """
                findings:
                  - {id: X1, text: The group taxes., opposes: [X2], sources: [{key: release}]}
                  - {id: X2, text: The group trades., opposes: [X1], sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - {id: X1, text: The group taxes., opposes: [X2], sources: [{key: release}]}
                  - {id: X2, text: The group trades., sources: [{key: release}]}
                """),
            RuleExample("findings:\n  - {id: X1, text: The group taxes., opposes: [X9], sources: [{key: release}]}"),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.claims.flatMap { claim in
            claim.opposes.compactMap { id -> Diagnostic? in
                guard let other = library.claims[id] else { return .opposesNothing(claim, id) }
                return other.opposes.contains(claim.id) ? nil : .oneSided(claim, other)
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func opposesNothing(_ claim: Claim, _ id: ItemID) -> Self {
        ConflictsAreMutual.report(
            "'\(claim.id)' opposes '\(id)', which nothing defines", at: claim.position,
            remedy: "name a claim of this or another panel")
    }

    fileprivate static func oneSided(_ claim: Claim, _ other: Claim) -> Self {
        ConflictsAreMutual.report(
            "'\(claim.id)' opposes '\(other.id)', but '\(other.id)' does not oppose '\(claim.id)'", at: claim.position,
            remedy: "add `opposes: [\(claim.id)]` at \(other.position)")
    }
}
