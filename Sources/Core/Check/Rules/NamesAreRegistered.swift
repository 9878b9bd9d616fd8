/// Actors, crimes and places are in the registries, and every actor in a claim's text is among the claim's actors.
enum NamesAreRegistered: Rule {
    static let card = RuleCard(
        id: "claim.names", title: "Names are registered",
        reason:
            "the index, the matrix and the labels use the registries, and the acts of one group must not be attributed to another",
        accepts: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: The Described Front taxed traffickers in Peru.
                    actors: [described]
                    crimes: [drug trafficking]
                    places: [peru]
                    sources: [{key: release}]
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - {id: X1, text: Groups taxed traffickers., actors: [descibed], sources: [{key: release}]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, text: Groups taxed traffickers., places: [atlantis], sources: [{key: release}]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, text: Groups such as the Described Front taxed traffickers., actors: [undescribed], sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let actors = library.meeting.registries.actors.filter { !$0.isGeneral }
        let names = PhraseSearch(actors.flatMap(\.entry.names))
        var found: [Diagnostic] = []
        func unknown(_ places: [EntryID], of id: ItemID, at position: Position) -> [Diagnostic] {
            places.filter { library.places[$0] == nil }
                .map { .unregistered($0, "place", id, position, among: Array(library.places.keys)) }
        }
        for claim in subject.claims {
            found += claim.actors.filter { library.actors[$0] == nil }
                .map { .unregistered($0, "actor", claim.id, claim.position, among: Array(library.actors.keys)) }
            found += claim.crimes.filter { library.crimes[$0] == nil }
                .map { .unregistered($0, "crime", claim.id, claim.position, among: Array(library.crimes.keys)) }
            found += unknown(claim.places, of: claim.id, at: claim.position)
        }
        for claim in subject.wordings {
            guard names.findsAny(in: claim.text) else { continue }
            for actor in actors where !claim.actors.contains(actor.entry.id) {
                guard let name = actor.entry.names.first(where: { Names.contains(claim.text, name: $0) }) else {
                    continue
                }
                // A longer name of one of the claim's own actors may contain the shorter name of another actor.
                let own = claim.actors.compactMap { library.actors[$0]?.entry.names }.joined()
                if !own.contains(where: { $0 != name && $0.contains(name) && claim.text.contains($0) }) {
                    found.append(.unlisted(actor.entry, name, claim))
                }
            }
        }
        return found + subject.gaps.flatMap { unknown($0.places, of: $0.id, at: $0.position) }
    }
}

extension Diagnostic {
    fileprivate static func unregistered(
        _ id: EntryID, _ kind: String, _ item: ItemID, _ place: Position, among known: [EntryID]
    ) -> Self {
        NamesAreRegistered.report(
            "'\(item)' names the \(kind) '\(id)', which is not in the registry", at: place,
            remedy: State.meant(by: id.rawValue).map {
                "write '\($0.id)', the name that the United Nations uses for this State"
            }
                ?? Spelling.remedy(for: id.rawValue, among: known.map(\.rawValue).sorted()))
    }

    fileprivate static func unlisted(_ entry: RegistryEntry, _ name: String, _ claim: Claim) -> Self {
        NamesAreRegistered.report(
            "the text of '\(claim.id)' names “\(name)”, but its `actors:` does not", at: claim.position,
            remedy: "add '\(entry.id)' to `actors:`, or take the name out of the text")
    }
}
