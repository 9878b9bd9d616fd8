/// The claims of a meeting and its panels by id; if two share an id, the first one.
///
/// The index refers to the claims where they are. It copies none of them, because a claim is a large value.
public struct ClaimIndex: Sendable {
    private struct Place {
        let list: Int
        let offset: Int
    }

    /// The meeting's own claims, and then those of each panel in the order of the programme.
    let lists: [[Claim]]
    private let panels: [PanelID]
    private let places: [ItemID: Place]

    /// Arranges the claims of a meeting and of its panels.
    init(_ meeting: Meeting, _ answers: [PanelAnswers]) {
        lists = [meeting.claims] + answers.map(\.claims)
        panels = answers.map(\.card.id)
        var places: [ItemID: Place] = [:]
        places.reserveCapacity(lists.reduce(0) { $0 + $1.count })
        for list in lists.indices {
            for (offset, claim) in lists[list].enumerated() where places[claim.id] == nil {
                places[claim.id] = Place(list: list, offset: offset)
            }
        }
        self.places = places
    }

    /// Returns the claim with an id; nil if there is none.
    public subscript(id: ItemID) -> Claim? { places[id].map { lists[$0.list][$0.offset] } }

    /// Returns the panel of a claim; nil for a claim of the meeting.
    public func panel(of id: ItemID) -> PanelID? { places[id].flatMap { $0.list > 0 ? panels[$0.list - 1] : nil } }

    /// Returns whether there is a claim with an id.
    public func contains(_ id: ItemID) -> Bool { places[id] != nil }

    /// The ids of all claims, in no order.
    public var ids: [ItemID] { Array(places.keys) }

    /// All claims, in no order.
    public var all: [Claim] { places.values.map { lists[$0.list][$0.offset] } }
}
