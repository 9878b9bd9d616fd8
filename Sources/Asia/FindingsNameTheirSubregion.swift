internal import Core

/// Every finding on Asia names Central, South or South-East Asia.
enum FindingsNameTheirSubregion: Rule {
    static let card = RuleCard(
        id: "asia.subregion", title: "Findings name their sub-region",
        reason: "the three sub-regions differ so much that a finding on “Asia” would be about none of them",
        accepts: [
            RuleExample("findings:\n  - {id: X1, places: [south-asia], text: Output rose., sources: [{key: release}]}")
        ],
        reports: [RuleExample("findings:\n  - {id: X1, places: [peru], text: Output rose., sources: [{key: release}]}")]
    )

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let subregions = Set(Subregion.allCases.map(\.id))
        return subject.claims.filter { $0.kind == .finding && subregions.isDisjoint(with: $0.places) }
            .map { .subregionIsMissing($0) }
    }
}

extension Diagnostic {
    fileprivate static func subregionIsMissing(_ claim: Claim) -> Self {
        FindingsNameTheirSubregion.report(
            "'\(claim.id)' does not name a sub-region", at: claim.position,
            remedy: "add one of \(Subregion.allCases.map(\.rawValue).joined(separator: ", ")) to `places:`")
    }
}
