internal import Core

/// “Sahel”, “West Africa” and “ECOWAS area” are used only with the meaning that the terms of the file declare.
enum TermsAreUsedAsDeclared: Rule {
    static let card = RuleCard(
        id: "west-africa.terms", title: "Terms are used as declared",
        reason: "the Sahel, the ECOWAS area and M49 region 011 are different sets of States",
        accepts: [
            RuleExample(
                """
                terms:
                  - {term: Sahel, means: As one office uses it., places: [chad, mali]}
                findings:
                  - {id: X1, text: Convoys crossed the Sahel., places: [chad], sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample("findings:\n  - {id: X1, text: Convoys crossed the Sahel., sources: [{key: release}]}"),
            RuleExample(
                """
                terms:
                  - {term: Sahel, means: As one office uses it., places: [chad, mali]}
                findings:
                  - {id: X1, text: Convoys crossed the Sahel., places: [ghana], sources: [{key: release}]}
                """),
        ])

    /// The terms that a file must declare before it uses them, with the words that use each term.
    private static let terms = [
        (name: "Sahel", words: ["Sahel"]), (name: "West Africa", words: ["West Africa", "West African"]),
        (name: "ECOWAS area", words: ["ECOWAS area", "ECOWAS region"]),
    ]

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let declared = subject.content?.terms ?? []
        let states = Set(State.all.map(\.id))
        return subject.wordings.flatMap { claim -> [Diagnostic] in
            let used = terms.filter { term in term.words.contains { claim.text.contains($0) } }.map(\.name)
            let known = used.compactMap { name in declared.first { $0.term == name } }
            let undeclared = used.filter { name in !declared.contains { $0.term == name } }
            guard undeclared.isEmpty else { return undeclared.map { .undeclared($0, claim) } }
            guard !used.isEmpty else { return [] }
            let covered = Set(known.flatMap(\.places))
            return claim.places.filter { states.contains($0) && !covered.contains($0) }.map {
                .outside($0, used, claim)
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func undeclared(_ term: String, _ claim: Claim) -> Self {
        TermsAreUsedAsDeclared.report(
            "'\(claim.id)' uses “\(term)”, which the file does not declare", at: claim.position,
            remedy: "declare the term under `terms:` with the places that it covers")
    }

    fileprivate static func outside(_ place: EntryID, _ terms: [String], _ claim: Claim) -> Self {
        TermsAreUsedAsDeclared.report(
            "'\(claim.id)' uses “\(terms.joined(separator: "” and “"))” and lists '\(place)', which is not among the declared places",
            at: claim.position, remedy: "take the place out, or use a term that covers the place")
    }
}
