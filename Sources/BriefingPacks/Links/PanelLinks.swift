import Core

/// Which panels speak of the same crimes and actors; looked up once for all packs of a run.
struct PanelLinks: Sendable {
    /// How many other panels a pack names at most, the nearest of the day; a day of more panels than that is rare.
    static let limit = 8

    private let positions: [PanelID: Int]
    /// The panels, by their place in the day, whose visible findings speak of a crime or an actor.
    private let panels: [EntryID: [Int]]

    /// Indexes the findings that a view shows.
    init(_ answers: [PanelAnswers], view: View) {
        positions = Dictionary(uniqueKeysWithValues: answers.enumerated().map { ($1.card.id, $0) })
        var panels: [EntryID: [Int]] = [:]
        for (position, answers) in answers.enumerated() {
            let claims = view.visible(answers.overview.findings)
            for id in Set(claims.flatMap { $0.crimes + $0.actors }) { panels[id, default: []].append(position) }
        }
        self.panels = panels
    }

    /// The places of other panels that speak of what a panel's claims speak of, in the day's order.
    func others(than panel: PanelID, sharing ids: Set<EntryID>) -> [Int] {
        guard let own = positions[panel] else { return [] }
        let near = Set(ids.flatMap { nearest(to: own, in: panels[$0] ?? []) })
        return near.sorted { (abs($0 - own), $0) < (abs($1 - own), $1) }.prefix(Self.limit).sorted()
    }

    /// The nearest places of a rising list, without the place itself.
    private func nearest(to own: Int, in places: [Int]) -> [Int] {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < own { low = middle + 1 } else { high = middle }
        }
        return places[max(0, low - Self.limit)..<min(places.count, low + Self.limit + 1)].filter { $0 != own }
    }
}
