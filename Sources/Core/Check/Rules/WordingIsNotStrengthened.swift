/// The wording of a claim is not stronger than its standing, its actors and its source allow.
enum WordingIsNotStrengthened: Rule {
    static let card = RuleCard(
        id: "claim.wording", title: "Wording is not strengthened",
        reason:
            "what could happen is not what happens, what a report says is the report's, and a label needs someone who gave it",
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
        return subject.claims.flatMap { claim -> [Diagnostic] in
            let text = claim.text.lowercased()
            var found: [Diagnostic] = []
            let wanted = wording.standings[claim.says] ?? []
            if !wanted.isEmpty, claim.attribution == nil || claim.says != .report,
                !wanted.contains(where: { Words.contains(text, word: $0) })
            {
                found.append(.standingIsLost(claim, wanted))
            }
            if let verb = wording.council.first(where: { Words.contains(text, word: $0) }) {
                found.append(.councilDidNot(claim, verb))
            }
            if let label = wording.labels.first(where: { Words.contains(text, word: $0) }) {
                // A claim may also name criminals, so it is enough if a source calls one of its actors terrorist.
                let isFounded = claim.actors.contains { actor in
                    library.actors[actor]?.describedBy.contains { $0.label == .terrorist } ?? false
                }
                if !isFounded { found.append(.unfoundedLabel(claim, label, claim.actors)) }
            }
            for reading in [claim.stated, claim.readIn] where reading.form != nil && reading.form == reading.towards {
                found.append(.movementIsNoState(claim))
            }
            return found
        }
    }
}

extension Diagnostic {
    fileprivate static func standingIsLost(_ claim: Claim, _ words: [String]) -> Self {
        WordingIsNotStrengthened.report(
            "'\(claim.id)' is a \(claim.says.rawValue), and its text states it as a fact", at: claim.position,
            remedy: "keep the source's own caution, such as “\(words[0])”")
    }

    fileprivate static func councilDidNot(_ claim: Claim, _ verb: String) -> Self {
        WordingIsNotStrengthened.report(
            "'\(claim.id)' says “\(verb)”", at: claim.position,
            remedy: "say whose report or statement it is; the Council receives reports, it does not find what they say")
    }

    fileprivate static func unfoundedLabel(_ claim: Claim, _ label: String, _ actors: [EntryID]) -> Self {
        let who = actors.isEmpty ? "no actor" : actors.map { "'\($0)'" }.joined(separator: ", ")
        return WordingIsNotStrengthened.report(
            "'\(claim.id)' prints “\(label)” of \(who) without a source that calls it so", at: claim.position,
            remedy: "use the group's name, or add `described by:` to the registry")
    }

    fileprivate static func movementIsNoState(_ claim: Claim) -> Self {
        WordingIsNotStrengthened.report(
            "'\(claim.id)' both has a form and moves towards it", at: claim.position,
            remedy: "keep `towards:` alone while the source speaks of a movement")
    }
}
