/// What the day needs to know of a panel before anyone speaks.
public struct PanelCard: Sendable, Hashable {
    /// The panel's name.
    public var id: PanelID
    /// Its title.
    public var title: String
    /// Who keeps it.
    public var desk: String
    /// The M49 codes of its regions; none for a panel about no region.
    public var regions: [String]
    /// How long each of its parts takes, in speaking order.
    public var parts: [PartLength]
}

/// A part of a panel, as the programme schedules it.
public enum PanelPart: String, Sendable, Hashable, Codable, CaseIterable {
    /// The general presentation.
    case presentation
    /// Experiences of Member States and organizations.
    case experiences
    /// Questions and answers.
    case questions
    /// Existing initiatives, of a panel about responses.
    case initiatives
    /// Elements of responses, of a panel about responses.
    case responses
}

/// How long a part takes.
public struct PartLength: Sendable, Hashable {
    /// The part.
    public let part: PanelPart
    /// Its least, wished and most minutes.
    public let minutes: MinuteRange
}

/// Least, wished and most minutes of an item of the day.
///
/// - Unit: minutes.
/// - Range: `0 <= least <= wished <= most <= 360`, a day of two service windows.
public struct MinuteRange: Sendable, Hashable, Codable {
    /// The fewest minutes that make sense.
    public let least: Int
    /// The minutes one would give it.
    public let wished: Int
    /// The most minutes that make sense.
    public let most: Int

    /// Any length within the day, and none wished.
    package static let any = MinuteRange(any: 360)

    private init(any most: Int) {
        least = 0
        wished = 0
        self.most = most
    }

    /// Creates a range, or nil where the three are out of order or out of the day.
    public init?(least: Int, wished: Int, most: Int) {
        guard 0 <= least, least <= wished, wished <= most, most <= 360 else { return nil }
        self.least = least
        self.wished = wished
        self.most = most
    }
}
