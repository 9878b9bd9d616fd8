/// Who may see an item; each level sees those before it too.
public enum Release: Sendable, Hashable, Codable, CaseIterable, Comparable, RawRepresentable {
    /// Anyone.
    case `public`
    /// Those who take part in the meeting.
    case participants
    /// Chairs and moderators.
    case podium
    /// The secretariat alone.
    case secretariat

    /// Reads a word of content, of a record or of JSON; `dais` is the former word for `podium`.
    public init?(rawValue: String) {
        switch rawValue {
        case "public": self = .public
        case "participants": self = .participants
        case "podium", "dais": self = .podium
        case "secretariat": self = .secretariat
        default: return nil
        }
    }

    /// The word for it.
    public var rawValue: String {
        switch self {
        case .public: "public"
        case .participants: "participants"
        case .podium: "podium"
        case .secretariat: "secretariat"
        }
    }

    /// Orders from the widest circle to the narrowest.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .public: 0
        case .participants: 1
        case .podium: 2
        case .secretariat: 3
        }
    }
}
