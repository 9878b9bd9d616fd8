/// Every claim that a claim or the background of a question refers to exists, and no claim rests on itself.
enum LessonsRestOnClaims: Rule {
    static let card = RuleCard(
        id: "claim.rests", title: "Lessons rest on claims",
        reason:
            "a lesson takes its date, release and hold from the strictest claim that it rests on, so each claim must be known",
        accepts: [
            RuleExample(
                """
                findings:
                  - {id: X1, text: Groups were present., sources: [{key: release}]}
                questions:
                  - {id: Xq1, text: Since when?, background: [X1]}
                lessons:
                  - {id: Xl1, text: Count the groups., rests on: [X1]}
                """)
        ],
        reports: [
            RuleExample(
                """
                lessons:
                  - {id: Xl1, text: Count the groups., rests on: [X9]}
                """),
            RuleExample(
                """
                questions:
                  - {id: Xq1, text: Since when?, background: [X9]}
                """),
            RuleExample(
                """
                lessons:
                  - {id: Xl1, text: Count the groups., rests on: [Xl2]}
                  - {id: Xl2, text: Name the groups., rests on: [Xl1]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for claim in subject.claims {
            for id in claim.restsOn where !library.claims.contains(id) {
                found.append(.restsOnNothing(claim.id, id, at: claim.position, library))
            }
            if isCircular(claim, library) { found.append(.restsOnItself(claim)) }
        }
        for question in subject.questions {
            for id in question.background where !library.claims.contains(id) {
                found.append(.restsOnNothing(question.id, id, at: question.position, library))
            }
        }
        return found
    }

    /// Whether a claim rests on itself, directly or through other claims.
    private static func isCircular(_ claim: Claim, _ library: Library) -> Bool {
        var open = claim.restsOn
        var seen: Set<ItemID> = []
        while let id = open.popLast() {
            if id == claim.id { return true }
            if seen.insert(id).inserted { open += library.claims[id]?.restsOn ?? [] }
        }
        return false
    }
}

extension Diagnostic {
    fileprivate static func restsOnNothing(_ id: ItemID, _ missing: ItemID, at place: Position, _ library: Library)
        -> Self
    {
        LessonsRestOnClaims.report(
            "'\(id)' rests on '\(missing)', which nothing defines", at: place,
            remedy: Spelling.nearest(to: missing.rawValue, among: library.claims.ids.map(\.rawValue).sorted())
                .map { "did you mean '\($0)'?" } ?? "name a claim of this or another panel")
    }

    fileprivate static func restsOnItself(_ claim: Claim) -> Self {
        LessonsRestOnClaims.report(
            "'\(claim.id)' rests on itself", at: claim.position, remedy: "name the claims from which it follows")
    }
}
