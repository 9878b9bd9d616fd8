/// Words that a speaker should not say have claims with a positive reason, or the record of a search.
enum PhrasesToAvoidAreFounded: Rule {
    static let card = RuleCard(
        id: "layout.do-not-say", title: "Phrases to avoid are founded",
        reason: "whoever is told not to say something asks why, and the page must have the answer",
        accepts: [
            RuleExample(
                """
                do not say:
                  - {words: Gold finances terrorism, rests on: [X1], because: It could; that is a vulnerability.}
                  - words: The platform was evaluated
                    looked: {for: an evaluation, in: [release], by: Sample desk, on date: 2019-04-01, found: nothing}
                findings:
                  - {id: X1, says: vulnerability, text: Gold mining could be open to abuse., sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample("do not say:\n  - {words: Gold finances terrorism}"),
            RuleExample("do not say:\n  - {words: Gold finances terrorism, rests on: [X9], because: It could.}"),
            RuleExample(
                """
                do not say:
                  - {words: Gold finances terrorism, rests on: [X1]}
                findings:
                  - {id: X1, says: vulnerability, text: Gold mining could be open to abuse., sources: [{key: release}]}
                """),
            RuleExample(
                """
                do not say:
                  - words: The platform was evaluated
                    looked: {for: an evaluation, in: [relaese], by: Sample desk, found: nothing}
                """),
            RuleExample(
                """
                do not say:
                  - {words: The platform was evaluated, rests on: [X1], because: No source says so.}
                findings:
                  - {id: X1, text: The platform was created in 2010., sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        (subject.content?.layout.doNotSay ?? []).flatMap { phrase -> [Diagnostic] in
            let hasReason = !phrase.restsOn.isEmpty && phrase.because != nil
            let hasPartOfReason = !phrase.restsOn.isEmpty || phrase.because != nil
            if phrase.looked == nil ? !hasReason : hasPartOfReason { return [.unfounded(phrase)] }
            var found = phrase.restsOn.filter { library.claims[$0] == nil }.map {
                Diagnostic.restsOnNothing($0, phrase)
            }
            if let because = phrase.because, let words = library.policy.absences.words(in: because, of: .note) {
                found.append(.saysAbsence(words, phrase))
            }
            let unknown = (phrase.looked?.sources ?? []).filter { library.sources[$0] == nil }
            return found + unknown.map { .lookedInNothing($0, phrase, library.sources.keys.map(\.rawValue).sorted()) }
        }
    }
}

extension Diagnostic {
    fileprivate static func unfounded(_ phrase: PanelLayout.PhraseToAvoid) -> Self {
        PhrasesToAvoidAreFounded.report(
            "“\(phrase.words.prefix(60))” needs `rests on:` and `because:`, or `looked:` alone", at: phrase.position,
            remedy: "name the claims and give the reason, or record the search that found no source for the words")
    }

    fileprivate static func restsOnNothing(_ id: ItemID, _ phrase: PanelLayout.PhraseToAvoid) -> Self {
        PhrasesToAvoidAreFounded.report(
            "“\(phrase.words.prefix(60))” rests on '\(id)', which does not exist", at: phrase.position,
            remedy: "correct the id, or take it out of `rests on:`")
    }

    fileprivate static func saysAbsence(_ words: String, _ phrase: PanelLayout.PhraseToAvoid) -> Self {
        PhrasesToAvoidAreFounded.report(
            "the reason against “\(phrase.words.prefix(60))” says “\(words)”, but records no search",
            at: phrase.position,
            remedy: "record the search under `looked:` in place of `rests on:` and `because:`")
    }

    fileprivate static func lookedInNothing(
        _ key: SourceKey, _ phrase: PanelLayout.PhraseToAvoid, _ known: [String]
    ) -> Self {
        PhrasesToAvoidAreFounded.report(
            "the record of a search names '\(key)', which nothing defines",
            at: phrase.looked?.position ?? phrase.position, remedy: Spelling.remedy(for: key.rawValue, among: known))
    }
}
