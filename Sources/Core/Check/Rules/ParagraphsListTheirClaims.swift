/// Paragraphs and lists name claims of their own panel, and each claim once.
enum ParagraphsListTheirClaims: Rule {
    static let card = RuleCard(
        id: "layout.claims", title: "Paragraphs list their claims",
        reason: "a page prints each claim of its panel once, and nothing else",
        accepts: [
            RuleExample(
                """
                in brief: [X1]
                paragraphs:
                  - {heading: Reports, claims: [X1, X2]}
                findings:
                  - {id: X1, text: Groups were present., sources: [{key: release}]}
                  - {id: X2, text: Groups were few., sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                paragraphs:
                  - {claims: [X1, X3]}
                findings:
                  - {id: X1, text: Groups were present., sources: [{key: release}]}
                """),
            RuleExample(
                """
                paragraphs:
                  - {claims: [X1]}
                  - {claims: [X1]}
                findings:
                  - {id: X1, text: Groups were present., sources: [{key: release}]}
                """),
            RuleExample(
                """
                know: [X1, X1]
                findings:
                  - {id: X1, text: Groups were present., sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard let layout = subject.content?.layout else { return [] }
        let own = Set(subject.claims.map(\.id))
        let lists = [
            ("`in brief`", layout.inBrief), ("`know`", layout.know),
            ("`paragraphs`", layout.paragraphs.flatMap(\.claims)),
        ]
        return lists.flatMap { name, claims -> [Diagnostic] in
            var seen: Set<ItemID> = []
            return claims.compactMap { claim in
                if !own.contains(claim.id) { return .foreign(claim, name, among: own) }
                return seen.insert(claim.id).inserted ? nil : .twice(claim, name)
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func foreign(
        _ claim: PanelLayout.ClaimReference, _ list: String, among own: Set<ItemID>
    ) -> Self {
        ParagraphsListTheirClaims.report(
            "\(list) names '\(claim.id)', which is not a claim of this panel", at: claim.position,
            remedy: Spelling.remedy(for: claim.id.rawValue, among: own.sorted().map(\.rawValue)))
    }

    fileprivate static func twice(_ claim: PanelLayout.ClaimReference, _ list: String) -> Self {
        ParagraphsListTheirClaims.report(
            "\(list) names '\(claim.id)' twice", at: claim.position, remedy: "leave it in one place")
    }
}
