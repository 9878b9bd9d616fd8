/// An inferred date has a reason, and claims whose sources are all undated are kept out of packs.
enum SourcesAreDated: Rule {
    static let card = RuleCard(
        id: "source.dated", title: "Sources are dated",
        reason: "a pack shows only what was certainly published by its date",
        accepts: [
            RuleExample(
                """
                sources:
                  early:
                    title: A page
                    publisher: A body
                    kind: web-page
                    published: before 2019-04-26
                    dated by: it announces a conference of May 2018
                    read: full
                findings:
                  - {id: X1, text: Groups were present., sources: [{key: early}, {key: undated}]}
                  - {id: X2, text: Groups were few., in packs: no, sources: [{key: undated}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                sources:
                  unodc-sahel:
                    title: Regional cooperation
                    publisher: UNODC Sahel Programme
                    kind: web-page
                    published: before 2019-04-26
                    read: start
                """),
            RuleExample(
                """
                sources:
                  page:
                    title: A page
                    publisher: A body
                    kind: web-page
                    published: 2018-05
                    dated by: it announces a conference
                    read: start
                """),
            RuleExample("findings:\n  - {id: X1, text: Groups were present., sources: [{key: undated}]}"),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let own = subject.content.map(\.sources) ?? library.meeting.sources
        let dates = own.compactMap(fault)
        let claims = subject.claims.filter { claim in
            // Packs print undated rules of service as general practice.
            !library.serviceRules.contains(claim.id) && claim.isInPacks && claim.hold == nil
                && claim.release < .secretariat
                && isUndated(claim.sources, library)
        }
        return dates + claims.map { .neverPrinted($0) }
    }

    private static func fault(of source: Source) -> Diagnostic? {
        switch source.published {
        case .before: source.datedBy == nil ? .notReasoned(source) : nil
        case .day, .month, .year, .notShown: source.datedBy == nil ? nil : .reasonWithoutUse(source)
        }
    }

    /// Whether none of the defined sources shows a date.
    private static func isUndated(_ citations: [Citation], _ library: Library) -> Bool {
        let sources = citations.compactMap { library.sources[$0.key] }
        return !sources.isEmpty && sources.allSatisfy { $0.published == .notShown }
    }
}

extension Diagnostic {
    fileprivate static func notReasoned(_ source: Source) -> Self {
        SourcesAreDated.report(
            "'\(source.key)' is dated `\(source.published)` without a reason", at: source.position,
            remedy:
                "add `dated by:` with the wording or the event that the source precedes, or write `published: not shown`"
        )
    }

    fileprivate static func reasonWithoutUse(_ source: Source) -> Self {
        SourcesAreDated.report(
            "'\(source.key)' has `dated by:`, but is dated `\(source.published)`", at: source.position,
            severity: .warning, remedy: "write `published: before DATE`, or take `dated by:` out")
    }

    fileprivate static func neverPrinted(_ claim: Claim) -> Self {
        SourcesAreDated.report(
            "'\(claim.id)' can never be printed: none of its sources shows a date", at: claim.position,
            severity: .warning,
            remedy: "date a source (`published: before DATE` with `dated by:`), or add `in packs: no`")
    }
}
