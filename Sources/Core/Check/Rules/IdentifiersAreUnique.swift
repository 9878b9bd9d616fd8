/// No two items of a meeting share an id, and no two sources a key.
enum IdentifiersAreUnique: Rule {
    static let card = RuleCard(
        id: "item.unique", title: "Identifiers are unique",
        reason: "comments, clearances and translations name an item by its id, for ever",
        accepts: [
            RuleExample(
                """
                gaps:
                  - {id: Xg1, text: Nothing was readable.}
                  - {id: Xg2, text: Nothing was dated.}
                """)
        ],
        reports: [
            RuleExample(
                """
                gaps:
                  - {id: Xg1, text: Nothing was readable.}
                  - {id: Xg1, text: Nothing was dated.}
                """),
            RuleExample(
                """
                sources:
                  concept-note: {title: A, publisher: B, kind: news, published: 2018, read: full}
                gaps:
                  - {id: Xg1, text: Nothing was readable.}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let items =
            subject.claims.map { ($0.id, $0.position) } + subject.questions.map { ($0.id, $0.position) }
            + subject.gaps.map { ($0.id, $0.position) }
        let repeated = items.compactMap { id, place -> Diagnostic? in
            guard let first = library.definitions[id]?.first, first != place else { return nil }
            return .repeated("the item '\(id)'", first, at: place)
        }
        let sources = (subject.content?.sources ?? []).compactMap { source -> Diagnostic? in
            guard let first = library.sourceDefinitions[source.key]?.first, first != source.position else { return nil }
            return .repeated("the source '\(source.key)'", first, at: source.position)
        }
        return repeated + sources
    }
}

extension Diagnostic {
    fileprivate static func repeated(_ what: String, _ first: Position, at place: Position) -> Self {
        IdentifiersAreUnique.report(
            "\(what) is defined already at \(first)", at: place,
            remedy: "give it a name of its own, or take one of the two out")
    }
}
