/// The information about a panel that the programme needs.
public struct PanelCard: Sendable, Hashable {
    /// The panel's id.
    public var id: PanelID
    /// Its title.
    public var title: String
    /// The desk that maintains it.
    public var desk: String
    /// The M49 codes of its regions; empty for a panel that is not about a region.
    public var regions: [String]
    /// The lengths of its parts, in speaking order.
    public var parts: [PartLength]
}

/// A part of a panel that the programme schedules.
public enum PanelPart: String, Sendable, Hashable, Codable, CaseIterable {
    /// The general presentation.
    case presentation
    /// Experiences of Member States and organizations.
    case experiences
    /// Questions and answers.
    case questions
    /// Existing initiatives, in a panel about responses.
    case initiatives
    /// Elements of responses, in a panel about responses.
    case responses
}

/// The length of a part.
public struct PartLength: Sendable, Hashable {
    /// The part.
    public let part: PanelPart
    /// The minimum, wished and maximum length in minutes.
    public let minutes: MinuteRange
}

/// The minimum, wished and maximum length of an item of the programme.
///
/// - Unit: minutes.
/// - Range: `0 <= least <= wished <= most <= 360`; 360 minutes are a day of two service windows.
public struct MinuteRange: Sendable, Hashable, Codable {
    /// The minimum length that makes sense.
    public let least: Int
    /// The length that the item should have if possible.
    public let wished: Int
    /// The maximum length that makes sense.
    public let most: Int

    /// Any length from 0 to 360 minutes; the wished length is 0.
    package static let any = MinuteRange(any: 360)

    private init(any most: Int) {
        least = 0
        wished = 0
        self.most = most
    }

    /// Creates a range; nil if a number is negative, exceeds 360 or is smaller than the number before it.
    public init?(least: Int, wished: Int, most: Int) {
        guard 0 <= least, least <= wished, wished <= most, most <= 360 else { return nil }
        self.least = least
        self.wished = wished
        self.most = most
    }
}
