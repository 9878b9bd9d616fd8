import Core
import Documents
import Foundation

/// The index of States and organizations, which shows the claims that name each of them.
struct IndexOfStates {
    let context: PackContext

    var blocks: [Block] {
        let mentions = Mentions(context.library, view: context.view)
        var table = context.table(.mentions, .statesAndActorsNamed, .name, .items)
        let states = mentions.states.map { (context.localizer.name(of: $0.state), $0.claims) }
        let actors = mentions.actors.map { (context.localizer.name(of: $0.actor), $0.claims) }
        for (name, claims) in inOrder(states) + inOrder(actors) {
            table.add([[.text(name)], context.words.items(claims)])
        }
        guard !table.rows.isEmpty else { return [] }
        return [context.heading(2, .indexOfStates, "index"), .table(table)]
    }

    /// Sorts names by the alphabet of the document's language, ignoring accents.
    ///
    /// Chinese has no alphabet, so a Chinese document keeps the English order.
    private func inOrder(_ names: [(name: String, claims: [ItemID])]) -> [(name: String, claims: [ItemID])] {
        guard context.words.language != .chinese else { return names }
        func key(_ name: String) -> String {
            name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        }
        return names.sorted { key($0.name) < key($1.name) }
    }
}
