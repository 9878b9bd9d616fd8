internal import Core

/// A sub-region of Asia without findings has a gap that says so.
enum SubregionsWithoutFindingsSaySo: Rule {
    static let card = RuleCard(
        id: "asia.gaps", title: "Sub-regions without findings say so",
        reason: "silence about a sub-region reads as if nothing happened there",
        accepts: [
            RuleExample(
                """
                findings:
                  - {id: X1, places: [south-asia], text: Output rose., sources: [{key: release}]}
                  - {id: X2, places: [south-east-asia], text: Crews were abducted., sources: [{key: release}]}
                gaps:
                  - {id: Xg1, places: [central-asia], text: No finding was readable.}
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - {id: X1, places: [south-asia], text: Output rose., sources: [{key: release}]}
                  - {id: X2, places: [south-east-asia], text: Crews were abducted., sources: [{key: release}]}
                """)
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        // A finding that is held does not count, because readers of the pack do not see it.
        let findings = subject.claims.filter { $0.kind == .finding && $0.hold == nil }.flatMap(\.places)
        let told = Set(findings + subject.gaps.flatMap(\.places))
        return Subregion.allCases.filter { !told.contains($0.id) }.map { .isSilent($0, subject.content?.position) }
    }
}

extension Diagnostic {
    fileprivate static func isSilent(_ subregion: Subregion, _ place: Position?) -> Self {
        SubregionsWithoutFindingsSaySo.report(
            "'\(subregion.rawValue)' has neither a finding nor a gap", at: place,
            remedy: "add a gap with `places: [\(subregion.rawValue)]` that says what was looked at")
    }
}
