/// The clearance of a panel or of the meeting: who cleared it, when, and in which wording.
public struct Clearance: Sendable, Hashable {
    /// The function of the person who cleared it; a name is never given.
    public let by: String
    /// The date of the clearance.
    public let on: CalendarDate
    /// The fingerprint of each item at the time of clearance.
    public let items: [ItemID: String]
    /// The position in the file.
    public let position: Position
}

extension PanelContent {
    /// The fingerprint of every item, and of the content outside the items under the key `panel`.
    ///
    /// A fingerprint changes when the content that it covers changes.
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

    /// The items that have not changed since they were cleared.
    public var clearedItems: Set<ItemID> { clearance?.current(fingerprints) ?? [] }

    /// Whether the panel was cleared and no item has changed since.
    public var isCleared: Bool { clearance != nil && clearedItems.count == fingerprints.count }
}

extension Clearance {
    /// The items whose current fingerprint is the one that was cleared.
    public func current(_ fingerprints: [ItemID: Fingerprint]) -> Set<ItemID> {
        Set(items.filter { fingerprints[$0.key]?.isWritten(as: $0.value) ?? false }.keys)
    }
}

extension Meeting {
    /// The fingerprint of each of the meeting's own claims and rules of service.
    ///
    /// A clearance does not cover people, because their names often become known late.
    public var fingerprints: [ItemID: Fingerprint] {
        let claims = sectionClaims.map { ($0.id, Fingerprint.of($0)) }
        let rules = service.map { ($0.id, Fingerprint.of($0)) }
        return Dictionary(claims + rules, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the meeting's own claims were cleared and none has changed since.
    public var isCleared: Bool {
        guard let clearance else { return false }
        return clearance.current(fingerprints).count == fingerprints.count
    }
}
