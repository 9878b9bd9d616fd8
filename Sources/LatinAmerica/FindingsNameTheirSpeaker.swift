internal import Core

/// Every finding on Latin America states whose statement it is.
enum FindingsNameTheirSpeaker: Rule {
    static let card = RuleCard(
        id: "latin-america.speaker", title: "Findings name their speaker",
        reason:
            "no Security Council or Monitoring Team finding exists for the region, so nothing here may read like one",
        accepts: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Trafficking had become the group's purpose, Peru told the Council.
                    sources: [{key: speech}]
                    attributed to: {speaker: Peru, date: 2018-03-02}
                """)
        ],
        reports: [
            RuleExample(
                "findings:\n  - {id: X1, text: Trafficking had become the group's purpose., sources: [{key: release}]}")
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.claims.filter { $0.kind == .finding && $0.attribution == nil }.map { .speakerIsMissing($0) }
    }
}

extension Diagnostic {
    fileprivate static func speakerIsMissing(_ claim: Claim) -> Self {
        FindingsNameTheirSpeaker.report(
            "'\(claim.id)' does not say whose statement it is", at: claim.position,
            remedy: "add `attributed to: {speaker: …}` with the State, body or author")
    }
}
