import Core

/// An index of the panels that mention the same crimes and actors.
///
/// All packs of a run share it.
struct PanelLinks: Sendable {
    /// The maximum number of other panels that a pack names.
    ///
    /// It names the nearest ones in the programme.
    private let limit: Int
    private let positions: [PanelID: Int]
    /// For each crime or actor, the positions of the panels whose visible findings mention it.
    private let panels: [EntryID: [Int]]

    /// Indexes the findings that a view shows.
    init(_ answers: [PanelAnswers], view: View, limit: Int) {
        self.limit = limit
        positions = Dictionary(uniqueKeysWithValues: answers.enumerated().map { ($1.card.id, $0) })
        var panels: [EntryID: [Int]] = [:]
        for (position, answers) in answers.enumerated() {
            let claims = view.visible(answers.overview.findings)
            for id in Set(claims.flatMap { $0.crimes + $0.actors }) { panels[id, default: []].append(position) }
        }
        self.panels = panels
    }

    /// Returns the positions of other panels that mention the same crimes or actors, in the order of the programme.
    func others(than panel: PanelID, sharing ids: Set<EntryID>) -> [Int] {
        guard let own = positions[panel] else { return [] }
        let near = Set(ids.flatMap { nearest(to: own, in: panels[$0] ?? []) })
        return near.sorted { (abs($0 - own), $0) < (abs($1 - own), $1) }.prefix(limit).sorted()
    }

    /// Returns the nearest positions in a sorted list, without the panel's own position.
    private func nearest(to own: Int, in places: [Int]) -> [Int] {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < own { low = middle + 1 } else { high = middle }
        }
        return places[max(0, low - limit)..<min(places.count, low + limit + 1)].filter { $0 != own }
    }
}
