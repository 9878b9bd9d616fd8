/// A statement about what sources do not say is backed by a search, and the search names sources that exist.
enum AbsencesWereLookedFor: Rule {
    static let card = RuleCard(
        id: "claim.absence", title: "Absences were looked for",
        reason: "a statement about what sources do not say is true only if somebody looked in them and found nothing",
        accepts: [
            RuleExample(
                """
                gaps:
                  - id: Xg1
                    text: No source consulted calls the Undescribed Front a terrorist group.
                    looked: {for: that label, in: [release, speech], by: Sample desk, on date: 2019-04-01, found: nothing}
                  - {id: Xg2, text: No source consulted names the ports., release: secretariat}
                findings:
                  - {id: X1, says: report, text: The body reported that no link was found., sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                gaps:
                  - id: LAg1
                    text: >
                      Among what was read there is no finding of the Security Council or of the Monitoring Team on
                      Latin America.
                """),
            RuleExample(
                """
                gaps:
                  - {id: WAg4, text: "Nothing read lists the members of ECOWAS, so no State is placed in the ECOWAS area here."}
                """),
            RuleExample(
                """
                gaps:
                  - id: Gg7
                    text: No programme of this meeting with times was found, and no list of its panellists or moderators.
                """),
            RuleExample(
                """
                gaps:
                  - id: FPg1
                    text: >
                      This panel has no lessons of its own: it gathers those of the sessions before it, and nothing read
                      gives elements of responses in more detail.
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, text: No source calls the Front a terrorist group., sources: [{key: release}]}
                """),
            RuleExample(
                """
                gaps:
                  - id: SEg2
                    text: The paragraphs read of the ReCAAP report of 31 March 2017 name no perpetrators of the abductions at sea.
                """),
            RuleExample("scope: Neither source read here says who leads the groups."),
            RuleExample("questions:\n  - {id: Xq1, text: Why was no list of panellists found?, background: []}"),
            RuleExample(
                """
                gaps:
                  - id: Xg1
                    text: No source consulted names the ports.
                    looked: {for: names of ports, in: [relaese], by: Sample desk, found: nothing}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let absences = library.policy.absences
        var found: [Diagnostic] = []
        found += subject.claims.compactMap(\.looked).flatMap { faults(of: $0, library) }
        for claim in subject.wordings where claim.looked == nil {
            if claim.release < .secretariat, claim.isInPacks, claim.hold == nil,
                let words = absences.words(in: claim.text, of: isReport(claim) ? .report : .claim)
            {
                found.append(.unrecorded(claim.id, words, at: claim.position))
            }
        }
        for gap in subject.gaps {
            if let search = gap.looked {
                found += faults(of: search, library)
            } else if gap.release < .secretariat, let words = absences.words(in: gap.text, of: .note) {
                found.append(.unrecorded(gap.id, words, at: gap.position))
            }
        }
        for question in subject.questions where question.release < .secretariat {
            guard let words = absences.words(in: question.text, of: .claim) else { continue }
            found.append(.unrecordable("'\(question.id)'", words, at: question.position))
        }
        if let content = subject.content {
            if let words = content.scope.flatMap({ absences.words(in: $0, of: .note) }) {
                found.append(.unrecordable("the scope of '\(content.card.id)'", words, at: content.position))
            }
            for term in content.terms {
                guard let words = absences.words(in: term.means, of: .note) else { continue }
                found.append(.unrecordable("the term “\(term.term)”", words, at: term.position))
            }
        } else {
            found += library.meeting.registries.actors.compactMap(\.looked).flatMap { faults(of: $0, library) }
        }
        return found
    }

    private static func faults(of search: Search, _ library: Library) -> [Diagnostic] {
        search.sources.filter { library.sources[$0] == nil }.map { key in
            .lookedInNothing(key, search, library.sources.keys.map(\.rawValue).sorted())
        }
    }

    /// Whether a claim reports what its source found or did not find, rather than what the desk found in its sources.
    private static func isReport(_ claim: Claim) -> Bool {
        guard claim.attribution == nil else { return true }
        return switch claim.says {
        case .report, .limitedEvidence, .allegation, .dispute: true
        case .finding, .expectation, .vulnerability: false
        }
    }
}

extension Diagnostic {
    fileprivate static func unrecorded(_ id: ItemID, _ words: String, at place: Position) -> Self {
        AbsencesWereLookedFor.report(
            "'\(id)' says “\(words)”, but records no search", at: place,
            remedy: "search, then add `looked: {for: …, in: […], by: …, found: nothing}`, or take the statement out")
    }

    fileprivate static func unrecordable(_ what: String, _ words: String, at place: Position) -> Self {
        AbsencesWereLookedFor.report(
            "\(what) says “\(words)”, but cannot record a search", at: place,
            remedy: "move the statement to an entry of `gaps:` with `looked:`, or take it out")
    }

    fileprivate static func lookedInNothing(_ key: SourceKey, _ search: Search, _ known: [String]) -> Self {
        AbsencesWereLookedFor.report(
            "the record of a search names '\(key)', which nothing defines", at: search.position,
            remedy: Spelling.nearest(to: key.rawValue, among: known).map { "did you mean '\($0)'?" }
                ?? "define it under `sources:`, or take it out of `in:`")
    }
}
