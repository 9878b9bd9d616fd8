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
    public var fingerprints: [ItemID: Fingerprint] {
        var all: [ItemID: Fingerprint] = [:]
        for claim in findings + experiences + lessons + initiatives { all[claim.id] = Fingerprint.of(claim) }
        for question in questions {
            all[question.id] = Fingerprint.of(question)
        }
        for gap in gaps { all[gap.id] = Fingerprint.of(gap) }
        all["panel"] = Fingerprint.ofFrame(self)
        return all
    }

    /// The items that stand as they were cleared.
    public var clearedItems: Set<ItemID> { clearance?.current(fingerprints) ?? [] }

    /// Whether every item stands as it was cleared.
    public var isCleared: Bool { clearance != nil && clearedItems.count == fingerprints.count }
}

extension Clearance {
    /// The items whose fingerprint is still the one that was cleared.
    public func current(_ fingerprints: [ItemID: Fingerprint]) -> Set<ItemID> {
        Set(items.filter { fingerprints[$0.key]?.isWritten(as: $0.value) ?? false }.keys)
    }
}

extension Meeting {
    /// The fingerprint of every claim of the meeting's own; people arrive late, and are no part of it.
    public var fingerprints: [ItemID: Fingerprint] {
        Dictionary(claims.map { ($0.id, Fingerprint.of($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether every claim of the meeting's own stands as it was cleared.
    public var isCleared: Bool {
        guard let clearance else { return false }
        return clearance.current(fingerprints).count == fingerprints.count
    }
}
