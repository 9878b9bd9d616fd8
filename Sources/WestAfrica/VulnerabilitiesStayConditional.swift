internal import Core

/// Neither a vulnerability nor a claim that rests on it says that the vulnerability is exploited.
enum VulnerabilitiesStayConditional: Rule {
    static let card = RuleCard(
        id: "west-africa.vulnerability", title: "Vulnerabilities stay conditional",
        reason: "the Secretary-General's report says only that artisanal gold mining could be vulnerable",
        accepts: [
            RuleExample(
                """
                findings:
                  - {id: X1, says: vulnerability, text: Gold mining could be open to abuse., sources: [{key: release}]}
                lessons:
                  - {id: Xl1, text: Measure how open gold mining is., rests on: [X1]}
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - {id: X1, says: vulnerability, text: Gold mining could be open to abuse and finances groups., sources: [{key: release}]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, says: vulnerability, text: Gold mining could be open to abuse., sources: [{key: release}]}
                lessons:
                  - {id: Xl1, text: Stop the gold that funds terrorism., rests on: [X1]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.wordings.compactMap { claim in
            let isVulnerable = claim.says == .vulnerability
            let rests = claim.restsOn.contains { library.claims[$0]?.says == .vulnerability }
            guard isVulnerable || rests,
                let fact = library.policy.wording.fact.first(where: { Words.contains(claim.text, inAnyCase: $0) })
            else { return nil }
            return .wordedAsFact(claim, fact)
        }
    }
}

extension Diagnostic {
    fileprivate static func wordedAsFact(_ claim: Claim, _ fact: String) -> Self {
        VulnerabilitiesStayConditional.report(
            "'\(claim.id)' states a vulnerability as a fact: “\(fact)”", at: claim.position,
            remedy: "write “could”, “might” or “may”")
    }
}
