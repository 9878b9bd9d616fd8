/// Items that packs print do not rest on claims that the desk keeps only in its file.
enum PrintedItemsRestOnPrintedClaims: Rule {
    static let card = RuleCard(
        id: "claim.kept", title: "Printed items rest on printed claims",
        reason:
            "a pack prints an item only if it may print everything that the item rests on, so no pack would print this item",
        accepts: [
            RuleExample(
                """
                findings:
                  - {id: X1, text: Groups were present., sources: [{key: release}]}
                  - {id: X2, text: Groups were few., in packs: no, sources: [{key: release}]}
                lessons:
                  - {id: Xl1, text: Count the groups., rests on: [X1]}
                  - {id: Xl2, text: Count the few groups., in packs: no, rests on: [X2]}
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - {id: X1, text: Groups were present., in packs: no, sources: [{key: release}]}
                lessons:
                  - {id: Xl1, text: Count the groups., rests on: [X1]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, text: Groups were present., in packs: no, sources: [{key: release}]}
                questions:
                  - {id: Xq1, text: Since when?, background: [X1]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        func kept(_ ids: [ItemID]) -> [ItemID] { ids.filter { library.claims[$0].map { !$0.isInPacks } ?? false } }
        let claims = subject.claims.flatMap { claim -> [Diagnostic] in
            guard claim.isInPacks, claim.hold == nil, claim.release < .secretariat else { return [] }
            return kept(claim.restsOn).map { .restsOnKept(claim, $0) }
        }
        return claims
            + subject.questions.flatMap { question in kept(question.background).map { .backgroundIsKept(question, $0) }
            }
    }
}

extension Diagnostic {
    fileprivate static func restsOnKept(_ claim: Claim, _ id: ItemID) -> Self {
        PrintedItemsRestOnPrintedClaims.report(
            "'\(claim.id)' rests on '\(id)', which has `in packs: no`", at: claim.position,
            remedy: "take '\(id)' out of `rests on:`, or add `in packs: no` to '\(claim.id)' too")
    }

    fileprivate static func backgroundIsKept(_ question: Question, _ id: ItemID) -> Self {
        PrintedItemsRestOnPrintedClaims.report(
            "the background of '\(question.id)' names '\(id)', which has `in packs: no`", at: question.position,
            severity: .warning, remedy: "take '\(id)' out of `background:`; no pack prints that claim")
    }
}
