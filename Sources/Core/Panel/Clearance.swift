/// Who cleared a panel, when, and in which wording.
public struct Clearance: Sendable, Hashable {
    /// The function of who cleared it, never a name.
    public let by: String
    /// When.
    public let on: CalendarDate
    /// The fingerprint of each item as it was cleared.
    public let items: [ItemID: String]
    /// Where it is written.
    public let position: Position
}

extension PanelContent {
    /// The fingerprint of every item: it changes with anything that the item says, and with nothing else.
    public var fingerprints: [ItemID: String] {
        var marks: [ItemID: String] = [:]
        for claim in findings + experiences + lessons + initiatives { marks[claim.id] = Fingerprint.of(claim) }
        for question in questions {
            marks[question.id] = Fingerprint.of(question)
        }
        for gap in gaps { marks[gap.id] = Fingerprint.of(gap) }
        marks["panel"] = Fingerprint.ofFrame(self)
        return marks
    }

    /// The items that stand as they were cleared.
    public var clearedItems: Set<ItemID> { clearance?.current(fingerprints) ?? [] }

    /// Whether every item stands as it was cleared.
    public var isCleared: Bool { clearance != nil && clearedItems.count == fingerprints.count }
}

extension Clearance {
    /// The items whose fingerprint is still the one that was cleared.
    public func current(_ fingerprints: [ItemID: String]) -> Set<ItemID> {
        Set(items.filter { fingerprints[$0.key] == $0.value }.keys)
    }
}

extension Meeting {
    /// The fingerprint of every claim of the meeting's own; people arrive late, and are no part of it.
    public var fingerprints: [ItemID: String] {
        Dictionary(claims.map { ($0.id, Fingerprint.of($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether every claim of the meeting's own stands as it was cleared.
    public var isCleared: Bool {
        guard let clearance else { return false }
        return clearance.current(fingerprints).count == fingerprints.count
    }
}
