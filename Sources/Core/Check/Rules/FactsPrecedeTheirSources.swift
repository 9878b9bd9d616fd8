/// A fact, and the words that report it, are not later than the latest source of the claim.
enum FactsPrecedeTheirSources: Rule {
    static let card = RuleCard(
        id: "claim.dated", title: "Facts precede their sources",
        reason: "a pack has a date and shows only what was published by then, so every date must be possible",
        accepts: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Officials said that patrols began.
                    happened: 2017
                    sources: [{key: release}]
                    attributed to: {speaker: Peru, date: 2018-03-02}
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Patrols began.
                    happened: 2021
                    sources: [{key: release}]
                """),
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Officials said that patrols began.
                    sources: [{key: release}]
                    attributed to: {speaker: Peru, date: 2021-03-02}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.claims.flatMap { claim -> [Diagnostic] in
            let start = claim.happened?.start.earliestDay
            let said = claim.attribution?.date?.earliestDay
            // Most claims have no date.
            guard start != nil || said != nil else { return [] }
            let days = claim.sources.compactMap { library.sources[$0.key] }.map(\.published.latestDay)
            // If a source has no known date, or if there is no source, nothing can be compared.
            guard !days.isEmpty, !days.contains(nil), let latest = days.compactMap({ $0 }).max() else { return [] }
            var found: [Diagnostic] = []
            if let start, start > latest {
                found.append(.factIsLater(claim, latest))
            }
            if let said, said > latest {
                found.append(.wordsAreLater(claim, latest))
            }
            return found
        }
    }
}

extension Diagnostic {
    fileprivate static func factIsLater(_ claim: Claim, _ latest: CalendarDate) -> Self {
        FactsPrecedeTheirSources.report(
            "'\(claim.id)' happened later than its sources, the last of which is dated \(latest)", at: claim.position,
            remedy: "check `happened:` and the date of the source")
    }

    fileprivate static func wordsAreLater(_ claim: Claim, _ latest: CalendarDate) -> Self {
        FactsPrecedeTheirSources.report(
            "'\(claim.id)' reports words that were spoken later than its sources, the last of which is dated \(latest)",
            at: claim.position,
            remedy: "check the date in `attributed to:` and the date of the source")
    }
}
