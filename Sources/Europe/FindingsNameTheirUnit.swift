internal import Core

/// Every finding on Europe states whether it is about groups, individuals or milieus.
enum FindingsNameTheirUnit: Rule {
    static let card = RuleCard(
        id: "europe.unit", title: "Findings name their unit",
        reason:
            "both milieus that merge and groups that do not are documented in Europe, and only the unit distinguishes them",
        accepts: [
            RuleExample("findings:\n  - {id: X1, unit: milieus, text: Circles overlap., sources: [{key: release}]}")
        ],
        reports: [RuleExample("findings:\n  - {id: X1, text: Circles overlap., sources: [{key: release}]}")])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.claims.filter { $0.kind == .finding && $0.unit == nil }.map { .unitIsMissing($0) }
    }
}

extension Diagnostic {
    fileprivate static func unitIsMissing(_ claim: Claim) -> Self {
        FindingsNameTheirUnit.report(
            "'\(claim.id)' does not say whether it is about groups, individuals or milieus", at: claim.position,
            remedy: "add `unit:` with groups, individuals or milieus")
    }
}
