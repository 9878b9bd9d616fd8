/// Every label of an actor has a defined source, and an actor with a label has no search that found none.
enum LabelsHaveASource: Rule {
    static let card = RuleCard(
        id: "actor.label", title: "Labels have a source",
        reason: "packs print who calls an actor terrorist, and where, so that the label is never the meeting's own",
        accepts: [
            RuleExample(
                in: "registries.yaml",
                """
                actors:
                  - {id: front, name: Front, described by: [{who: Peru, source: speech}]}
                  - {id: army, name: Army, described by: [{who: Peru, source: speech, label: terrorist acts}]}
                  - {id: league, name: League, looked: {for: the label, in: [release], by: Sample desk, found: nothing}}
                """)
        ],
        reports: [
            RuleExample(
                in: "registries.yaml",
                "actors:\n  - {id: front, name: Front, described by: [{who: Peru, source: speach}]}"),
            RuleExample(
                in: "registries.yaml",
                """
                actors:
                  - id: shining-path
                    name: Shining Path
                    described by: [{who: R. Evan Ellis (PRISM), source: speech}]
                    looked: {for: the label, in: [release], by: Sample desk, found: nothing}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard subject.content == nil else { return [] }
        return library.meeting.registries.actors.flatMap { actor -> [Diagnostic] in
            let undefined = actor.describedBy.filter { library.sources[$0.source] == nil }.map { description in
                Diagnostic.undefined(description, actor, library.sources.keys.map(\.rawValue).sorted())
            }
            guard let search = actor.looked, let first = actor.describedBy.first else { return undefined }
            return undefined + [.foundAfterAll(first, actor, search)]
        }
    }
}

extension Diagnostic {
    fileprivate static func undefined(_ description: Actor.Description, _ actor: Actor, _ known: [String]) -> Self {
        LabelsHaveASource.report(
            "the label of '\(actor.entry.id)' cites '\(description.source)', which nothing defines",
            at: description.position,
            remedy: Spelling.nearest(to: description.source.rawValue, among: known).map { "did you mean '\($0)'?" }
                ?? "define it under `sources:`")
    }

    fileprivate static func foundAfterAll(_ description: Actor.Description, _ actor: Actor, _ search: Search) -> Self {
        LabelsHaveASource.report(
            "'\(actor.entry.id)' records that no label was found, but \(description.who) gives it one",
            at: search.position, remedy: "delete `looked:`, or the entry of `described by:` if it is wrong")
    }
}
