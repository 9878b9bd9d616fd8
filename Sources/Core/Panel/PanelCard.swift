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
    /// The least, wished and most minutes.
    public let minutes: MinuteRange
}

/// The least, wished and most minutes of an item of the programme.
///
/// - Unit: minutes.
/// - Range: `0 <= least <= wished <= most <= 360`, a day of two service windows.
public struct MinuteRange: Sendable, Hashable, Codable {
    /// The fewest minutes that make sense.
    public let least: Int
    /// The minutes that the item should get if possible.
    public let wished: Int
    /// The most minutes that make sense.
    public let most: Int

    /// Any length within a day; the wished length is zero.
    package static let any = MinuteRange(any: 360)

    private init(any most: Int) {
        least = 0
        wished = 0
        self.most = most
    }

    /// Creates a range; nil if the three numbers are not in rising order or exceed a day.
    public init?(least: Int, wished: Int, most: Int) {
        guard 0 <= least, least <= wished, wished <= most, most <= 360 else { return nil }
        self.least = least
        self.wished = wished
        self.most = most
    }
}
