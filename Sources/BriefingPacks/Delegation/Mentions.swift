package import Core
import Documents

/// An index of the claims that name States, bodies, actors and symbols.
package struct Mentions {
    private let library: Library
    /// The claims that are searched, in the order of the programme.
    private let ids: [ItemID]

    /// Indexes the claims of a library, or only those that a view shows, without the rules of service.
    package init(_ library: Library, view: View? = nil) {
        self.library = library
        let panels = library.answers.flatMap { $0.claims.map(\.id) }
        ids = (library.meeting.sectionClaims.map(\.id) + panels).filter { view?.withheld[$0] == nil }
    }

    /// Returns the claims that a name refers to.
    ///
    /// The name may be that of a State, an actor, a crime or an area, any other name in the text of a claim, a document
    /// symbol, or the id of a claim. An id also finds the claims that oppose the claim or rest on it.
    package func of(_ name: String) -> [Claim] {
        let typed = name.lowercased()
        let ids = Set(
            entries.filter { entry in entry.names.contains { $0.lowercased() == typed } }.map(\.id)
                + [State.meant(by: name)].compactMap { $0?.id })
        let names = entries.filter { ids.contains($0.id) }.flatMap(\.names) + [name]
        let symbol = try? DocumentSymbol(name)
        return claims.filter { claim in
            isNamed(ids, names, in: claim) || Self.ids(claim).contains { $0.rawValue.lowercased() == typed }
                || symbol.map { isCited($0, in: claim) } ?? false
        }
    }

    /// The claims that are searched, one after the other, because a copy of all of them would be large.
    private var claims: some Sequence<Claim> { ids.lazy.compactMap { library.claims[$0] } }

    /// The States and bodies that claims name, each with these claims.
    var states: [(state: State, claims: [ItemID])] {
        var found: [EntryID: [ItemID]] = [:]
        for claim in claims {
            let words = Self.words(claim)
            for state in State.all where claim.places.contains(state.id) || names(state, in: words) {
                found[state.id, default: []].append(claim.id)
            }
        }
        return State.all.compactMap { state in found[state.id].map { (state, $0) } }
    }

    /// The actors that claims are about, each with these claims.
    var actors: [(actor: Actor, claims: [ItemID])] {
        var found: [EntryID: [ItemID]] = [:]
        for claim in claims { for actor in Set(claim.actors) { found[actor, default: []].append(claim.id) } }
        return library.meeting.registries.actors.compactMap { actor in found[actor.entry.id].map { (actor, $0) } }
            .sorted { $0.actor.entry.name.lowercased() < $1.actor.entry.name.lowercased() }
    }

    /// The names that the search knows, for “did you mean” suggestions.
    package var known: [String] {
        let people = library.meeting.people.flatMap { [$0.name] + $0.name.split(separator: " ").map(String.init) }
        return entries.flatMap(\.names) + people + library.definitions.keys.map(\.rawValue).sorted()
    }

    /// Returns the people of the meeting whose full name contains the given words, such as a family name.
    package func people(_ name: String) -> [Person] {
        library.meeting.people.filter { Names.contains($0.name.lowercased(), name: name.lowercased()) }
    }

    /// Returns the id of a claim and the ids of the claims that it opposes or rests on.
    private static func ids(_ claim: Claim) -> [ItemID] { [claim.id] + claim.opposes + claim.restsOn }

    private var entries: [RegistryEntry] {
        let registries = library.meeting.registries
        return State.all.map { RegistryEntry(id: $0.id, name: $0.name, aliases: []) } + registries.actors.map(\.entry)
            + registries.areas.map(\.entry) + registries.crimes
    }

    private static func words(_ claim: Claim) -> String {
        [claim.who, claim.text, claim.attribution?.speaker].compactMap { $0 }.joined(separator: " | ")
    }

    private func isNamed(_ ids: Set<EntryID>, _ names: [String], in claim: Claim) -> Bool {
        if !ids.isDisjoint(with: claim.actors + claim.places + claim.crimes) { return true }
        let words = Self.words(claim)
        return names.contains { name in
            Names.contains(words, name: name) && !longerStates(than: name).contains { Names.contains(words, name: $0) }
        }
    }

    private func names(_ state: State, in words: String) -> Bool {
        Names.contains(words, name: state.name)
            && !longerStates(than: state.name).contains { Names.contains(words, name: $0) }
    }

    /// Returns the States whose name contains a shorter State name, such as Equatorial Guinea for Guinea.
    private func longerStates(than name: String) -> [String] { Self.longer[name] ?? [] }

    private static let longer: [String: [String]] = Dictionary(
        State.all.map { state in
            (state.name, State.all.map(\.name).filter { $0 != state.name && Names.contains($0, name: state.name) })
        }, uniquingKeysWith: +)

    private func isCited(_ symbol: DocumentSymbol, in claim: Claim) -> Bool {
        claim.sources.contains { $0.via == symbol || library.sources[$0.key]?.symbol == symbol }
            || claim.documents.contains { library.sources[$0]?.symbol == symbol }
            || RunningText.inlines(claim.text).contains(.symbol(symbol))
    }
}
