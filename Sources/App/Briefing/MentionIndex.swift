import Core

/// The index of States and organizations: where a delegation is named.
struct MentionIndex {
    let context: PackContext

    var blocks: [Block] {
        let mentions = Mentions(context.library, view: context.view)
        var table = Table(caption: "States and actors named in this pack", "Name", "Items")
        for (name, places) in mentions.states + mentions.actors {
            table.add([[.text(name)], [.text(places.map(\.claim.id.rawValue).joined(separator: ", "))]])
        }
        guard !table.rows.isEmpty else { return [] }
        return [.heading(level: 2, text: "Index of States and organizations", anchor: "index"), .table(table)]
    }
}
