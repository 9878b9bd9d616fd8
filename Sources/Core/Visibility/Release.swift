/// The circle of readers who may see an item.
///
/// Each circle also sees the items of the wider circles listed before it.
public enum Release: Sendable, Hashable, Codable, CaseIterable, Comparable, RawRepresentable {
    /// Anyone.
    case `public`
    /// Those who take part in the meeting.
    case participants
    /// Chairs and moderators.
    case podium
    /// Only the secretariat.
    case secretariat

    /// Reads the word that content, the meeting's record or JSON uses; `dais` is the former word for `podium`.
    public init?(rawValue: String) {
        switch FormerWords.values[rawValue] ?? rawValue {
        case "public": self = .public
        case "participants": self = .participants
        case "podium": self = .podium
        case "secretariat": self = .secretariat
        default: return nil
        }
    }

    /// The word that files use for the release.
    public var rawValue: String {
        switch self {
        case .public: "public"
        case .participants: "participants"
        case .podium: "podium"
        case .secretariat: "secretariat"
        }
    }

    /// The word that files used before a release was renamed; the word of today if it was not.
    package var formerWord: String { FormerWords.values.first { $0.value == rawValue }?.key ?? rawValue }

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

extension Reader {
    /// The narrowest release that the reader may see.
    public var release: Release {
        switch self {
        case .press: .public
        case .panellist, .delegation, .interpreter: .participants
        case .chair, .moderator: .podium
        case .secretariat: .secretariat
        }
    }
}
