/// Lists of a panel have few claims, each in few words.
enum ListsFitTheirPage: Rule {
    static let card = RuleCard(
        id: "layout.lists", title: "Lists fit their page",
        reason: "a summary has room for six lines and a running sheet for three, and nobody reads longer ones in time",
        accepts: [
            RuleExample(
                """
                in brief: [X1]
                findings:
                  - id: X1
                    text: >
                      The body reported that groups were present in the area, that they moved across borders by night,
                      that they paid drivers, guides and guards in cash, and that few of those payments were ever
                      recorded by anybody.
                    short: The body reported that groups paid drivers, guides and guards in cash.
                    sources: [{key: release}]
                """)
        ],
        reports: [
            RuleExample(
                """
                know: [X1, X2, X3, X4]
                findings:
                  - {id: X1, text: Groups were present., sources: [{key: release}]}
                  - {id: X2, text: Groups were few., sources: [{key: release}]}
                  - {id: X3, text: Groups were old., sources: [{key: release}]}
                  - {id: X4, text: Groups were armed., sources: [{key: release}]}
                """),
            RuleExample(
                """
                in brief: [X1]
                findings:
                  - id: X1
                    text: >
                      The body reported that groups were present in the area, that they moved across borders by night,
                      that they paid drivers, guides and guards in cash, and that few of those payments were ever
                      recorded by anybody.
                    sources: [{key: release}]
                """),
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Groups were present.
                    short: >
                      The body reported that groups were present in the area, that they moved across borders by night,
                      that they paid drivers, guides and guards in cash, and that few of those payments were ever
                      recorded by anybody.
                    sources: [{key: release}]
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let limit = PanelLayout.mostWordsInLists
        var found = subject.claims.compactMap { claim -> Diagnostic? in
            guard let short = claim.short, Words.count(short.text) > limit else { return nil }
            return .notShort(claim.id, Words.count(short.text), at: short.position)
        }
        guard let layout = subject.content?.layout else { return found }
        let lists = [
            ("`in brief`", layout.inBrief, PanelLayout.mostInBrief), ("`know`", layout.know, PanelLayout.mostToKnow),
        ]
        let claims = Dictionary(subject.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (name, list, most) in lists {
            if list.count > most { found.append(.tooMany(name, list.count, most, at: list[most].position)) }
            for reference in list {
                guard let claim = claims[reference.id], claim.short == nil, Words.count(claim.text) > limit else {
                    continue
                }
                found.append(.noShortWording(claim, name, at: reference.position))
            }
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func notShort(_ id: ItemID, _ count: Int, at place: Position) -> Self {
        ListsFitTheirPage.report(
            "the `short` of '\(id)' has \(count) words, more than \(PanelLayout.mostWordsInLists)", at: place,
            remedy: "keep who says it and what; leave the rest to `text:`")
    }

    fileprivate static func tooMany(_ list: String, _ count: Int, _ most: Int, at place: Position) -> Self {
        ListsFitTheirPage.report(
            "\(list) names \(count) claims, more than \(most)", at: place, remedy: "keep the \(most) that matter most")
    }

    fileprivate static func noShortWording(_ claim: Claim, _ list: String, at place: Position) -> Self {
        ListsFitTheirPage.report(
            "\(list) names '\(claim.id)', whose text has more than \(PanelLayout.mostWordsInLists) words", at: place,
            remedy: "add `short:` to '\(claim.id)'")
    }
}
