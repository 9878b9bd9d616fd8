import Core

/// The rule by which a choice recovers the lost time.
///
/// Each choice is the optimum under its policy.
package enum ReplanPolicy: String, Sendable, Hashable, Codable, CaseIterable {
    /// Published times change as little as possible.
    case leastMoved = "least-moved"
    /// The affected sessions recover the minutes themselves, and no other session moves.
    case itself
    /// The rest of the service window loses as few minutes as possible, spread evenly, even if sessions move.
    case evenly
    /// The last session of the service window moves into the next one.
    case behindBreak = "behind-break"
    /// Parts become shorter than their minimum, or are dropped.
    case belowLeast = "below-least"
    /// Services are extended by the fewest minutes with which everything fits.
    case longer
    /// Services are extended so that items lose as few minutes as possible.
    case longerForAll = "longer-for-all"

    /// Whether the choice needs the agreement of somebody outside the room.
    package var needsWord: Bool {
        switch self {
        case .leastMoved, .itself, .evenly, .behindBreak: false
        case .belowLeast, .longer, .longerForAll: true
        }
    }

    /// Whether the choice asks for services beyond the planned end.
    package var extendsServices: Bool {
        switch self {
        case .longer, .longerForAll: true
        case .leastMoved, .itself, .evenly, .behindBreak, .belowLeast: false
        }
    }
}
