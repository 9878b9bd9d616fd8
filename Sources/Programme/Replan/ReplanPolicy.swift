import Core

/// What a choice lets give; each is exact under its own restriction.
package enum ReplanPolicy: String, Sendable, Hashable, Codable, CaseIterable {
    /// Published times move as little as can be.
    case leastMoved = "least-moved"
    /// The session that it happened to gives the minutes back by itself, and nothing else moves.
    case itself
    /// What follows in the service window gives as few minutes as can be, and evenly, wherever that moves it.
    case evenly
    /// The last session of the service window moves into the next one.
    case behindBreak = "behind-break"
    /// Parts become shorter than their least, or fall away.
    case belowLeast = "below-least"
    /// Services are provided longer, by the fewest minutes with which everything fits.
    case longer
    /// Services are provided longer, so that nobody loses a minute more than happened.
    case longerForAll = "longer-for-all"

    /// Whether somebody outside the room has to agree first.
    package var needsWord: Bool {
        switch self {
        case .leastMoved, .itself, .evenly, .behindBreak: false
        case .belowLeast, .longer, .longerForAll: true
        }
    }
}
