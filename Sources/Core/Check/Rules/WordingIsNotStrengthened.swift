/// The wording of a claim is not stronger than its standing, its actors and its source allow.
enum WordingIsNotStrengthened: Rule {
    static let card = RuleCard(
        id: "claim.wording", title: "Wording is not strengthened",
        reason:
            "what could happen is not a fact, a report's statement is the report's, and a label needs a source that gives it",
        accepts: [
            RuleExample(
                """
                findings:
                  - {id: X1, says: vulnerability, text: Gold mining could be open to abuse., sources: [{key: release}]}
                  - {id: X2, says: allegation, text: Leaders were accused of trafficking., sources: [{key: release}]}
                  - {id: X3, actors: [described], text: A terrorist group taxed traffickers., sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - {id: X1, says: vulnerability, text: Gold mining finances terrorism., sources: [{key: release}]}
                """),
            RuleExample(
                """
                findings:
                  - id: X1
                    says: vulnerability
                    text: Gold mining could finance terrorism.
                    short: Gold mining finances terrorism.
                    sources: [{key: release}]
                """),
            RuleExample(
                """
                findings:
                  - {id: X2, says: allegation, text: Leaders traffic drugs., sources: [{key: release}]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X3, actors: [undescribed], text: The terrorist group taxed traffickers., sources: [{key: release}]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X4, text: The Council found that links grew., sources: [{key: release}]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X5, text: Links converge., stated: {form: convergence, towards: convergence}, sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let wording = library.policy.wording
        let movements = subject.claims.flatMap { claim in
            [claim.stated, claim.readIn].filter { $0.form != nil && $0.form == $0.towards }.map { _ in
                Diagnostic.movementIsNoState(claim)
            }
        }
        return movements
            + subject.wordings.flatMap { claim -> [Diagnostic] in
                var found: [Diagnostic] = []
                let wanted = wording.standings[claim.says] ?? []
                if !wanted.isEmpty, claim.attribution == nil || claim.says != .report,
                    !wanted.contains(where: { Words.contains(claim.text, inAnyCase: $0) })
                {
                    found.append(.standingIsLost(claim, wanted))
                }
                let mayBeRefused = wording.labelsAndCouncil.findsAny(in: claim.text)
                if mayBeRefused, let verb = wording.council.first(where: { Words.contains(claim.text, inAnyCase: $0) })
                {
                    found.append(.councilDidNot(claim, verb))
                }
                if mayBeRefused, let label = wording.labels.first(where: { Words.contains(claim.text, inAnyCase: $0) })
                {
                    // A claim may also name criminals, so it is enough if a source calls one of its actors terrorist.
                    let isFounded = claim.actors.contains { actor in
                        library.actors[actor]?.describedBy.contains { $0.label == .terrorist } ?? false
                    }
                    if !isFounded { found.append(.unfoundedLabel(claim, label, claim.actors)) }
                }
                return found
            }
    }
}

extension Diagnostic {
    fileprivate static func standingIsLost(_ claim: Claim, _ words: [String]) -> Self {
        WordingIsNotStrengthened.report(
            "'\(claim.id)' has `says: \(claim.says.rawValue)`, but its text states a fact", at: claim.position,
            remedy: "keep the source's caution, such as “\(words[0])”")
    }

    fileprivate static func councilDidNot(_ claim: Claim, _ verb: String) -> Self {
        WordingIsNotStrengthened.report(
            "'\(claim.id)' says “\(verb)”", at: claim.position,
            remedy: "say whose report or statement it is; the Council receives reports and does not make their findings"
        )
    }

    fileprivate static func unfoundedLabel(_ claim: Claim, _ label: String, _ actors: [EntryID]) -> Self {
        let who = actors.isEmpty ? "an unnamed actor" : actors.map { "'\($0)'" }.joined(separator: ", ")
        return WordingIsNotStrengthened.report(
            "'\(claim.id)' prints the label “\(label)” for \(who) without a source that gives it", at: claim.position,
            remedy: "use the group's name, or add `described by:` to the registry")
    }

    fileprivate static func movementIsNoState(_ claim: Claim) -> Self {
        WordingIsNotStrengthened.report(
            "'\(claim.id)' gives the same form under `form:` and `towards:`", at: claim.position,
            remedy: "keep only `towards:` if the source speaks of a movement")
    }
}
