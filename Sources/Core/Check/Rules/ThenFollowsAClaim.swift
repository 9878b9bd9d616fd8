/// A claim has a wording for following another claim only where it follows one.
enum ThenFollowsAClaim: Rule {
    static let card = RuleCard(
        id: "claim.then", title: "Then follows a claim",
        reason: "`then` is printed only after the claim before it in a paragraph, and as a sentence",
        accepts: [
            RuleExample(
                """
                paragraphs:
                  - {claims: [X1, X2, also, X3]}
                findings:
                  - {id: X1, text: The body saw few groups., sources: [{key: release}]}
                  - {id: X2, text: The body saw convoys., then: It saw convoys., sources: [{key: release}]}
                  - {id: X3, text: The body saw camps., then: it saw camps., sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                paragraphs:
                  - {claims: [X2]}
                findings:
                  - {id: X2, text: The body saw convoys., then: It saw convoys., sources: [{key: release}]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X2, text: The body saw convoys., then: It saw convoys., sources: [{key: release}]}
                """),
            RuleExample(
                """
                paragraphs:
                  - {claims: [X1, X2]}
                findings:
                  - {id: X1, text: The body saw few groups., sources: [{key: release}]}
                  - {id: X2, text: The body saw convoys., then: it saw convoys., sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let claims = subject.claims.filter { $0.then != nil }
        guard !claims.isEmpty else { return [] }
        let paragraphs = subject.content?.layout.paragraphs ?? []
        let following = Set(paragraphs.flatMap { $0.claims.dropFirst() }.map(\.id))
        let joined = Set(paragraphs.flatMap(claimsAfterAJoin))
        return claims.compactMap { claim -> Diagnostic? in
            guard let then = claim.then else { return nil }
            if !following.contains(claim.id) { return .followsNothing(claim.id, at: then.position) }
            let beginsSmall = then.text.first?.isLowercase ?? false
            return beginsSmall && !joined.contains(claim.id) ? .beginsSmall(claim.id, at: then.position) : nil
        }
    }

    /// The claims that come directly after a joining word.
    private static func claimsAfterAJoin(in paragraph: PanelLayout.Paragraph) -> [ItemID] {
        zip(paragraph.elements, paragraph.elements.dropFirst()).compactMap { before, element in
            guard case .join = before, case .claim(let claim) = element else { return nil }
            return claim.id
        }
    }
}

extension Diagnostic {
    fileprivate static func followsNothing(_ id: ItemID, at place: Position) -> Self {
        ThenFollowsAClaim.report(
            "'\(id)' has `then`, but follows no claim in a paragraph", at: place,
            remedy: "list '\(id)' after another claim under `paragraphs:`, or take `then` out")
    }

    fileprivate static func beginsSmall(_ id: ItemID, at place: Position) -> Self {
        ThenFollowsAClaim.report(
            "the `then` of '\(id)' begins with a small letter, and no joining word is before it", at: place,
            remedy: "begin with a capital letter, or write a joining word before '\(id)'")
    }
}
