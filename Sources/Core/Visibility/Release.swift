/// Who may see an item; each level sees those before it too.
public enum Release: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// Anyone.
    case `public`
    /// Those who take part in the meeting.
    case participants
    /// Chairs and moderators.
    case dais
    /// The secretariat alone.
    case secretariat

    /// Orders from the widest circle to the narrowest.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .public: 0
        case .participants: 1
        case .dais: 2
        case .secretariat: 3
        }
    }
}
