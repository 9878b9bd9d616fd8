/// No two items of a meeting share an id, and no two sources share a key.
enum IdentifiersAreUnique: Rule {
    static let card = RuleCard(
        id: "item.unique", title: "Identifiers are unique",
        reason: "comments, clearances and translations refer to an item by its id, permanently",
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
        let sources = subject.content?.sources ?? []
        var repeated: [(name: String, place: Position, first: Position)] =
            items.compactMap { id, place in
                guard let first = library.definitions[id], first != place else { return nil }
                return ("the item '\(id)'", place, first)
            }
            + sources.compactMap { source in
                guard let first = library.sources[source.key]?.position, first != source.position else { return nil }
                return ("the source '\(source.key)'", source.position, first)
            }
        var found: [Diagnostic] = []
        // A copied file is reported once and not once per item.
        for (path, copies) in Dictionary(grouping: repeated, by: \.first.path).sorted(by: { $0.key < $1.key }) {
            guard copies.count > 2, copies.count * 2 > items.count + sources.count,
                let place = subject.content?.position,
                place.path != path
            else { continue }
            let panel = items.lazy.compactMap { library.claims.panel(of: $0.0) }.first
            found.append(.copied(copies.count, of: path, panel, at: place))
            repeated.removeAll { $0.first.path == path }
        }
        return found + repeated.map { .repeated($0.name, $0.first, at: $0.place) }
    }
}

extension Diagnostic {
    fileprivate static func copied(_ count: Int, of path: String, _ panel: PanelID?, at place: Position) -> Self {
        let panel = panel.map { " of '\($0)'" } ?? ""
        return IdentifiersAreUnique.report(
            "this file has \(count) items and sources\(panel) that are already defined in \(path.shown)",
            at: place,
            remedy:
                "if this file is to replace that one, check the spelling of its `panel:`; otherwise delete this file")
    }

    fileprivate static func repeated(_ what: String, _ first: Position, at place: Position) -> Self {
        IdentifiersAreUnique.report(
            "\(what) is already defined at \(first)", at: place,
            remedy: "give it a different name, or delete one of the two")
    }
}
