internal import Foundation

/// A time zone by its Area/Location name, such as `America/New_York`.
///
/// Abbreviations such as “EST” are refused: they name a fixed offset, and a calendar that carries one lands in the wrong
/// hour for half of the year. Offsets are computed from the name, never typed.
public struct ZoneName: Sendable, Hashable {
    /// The name.
    public let name: String

    /// Checks a name against the system's time zone database.
    ///
    /// - Parameter name: An Area/Location name; nil where it has another form or is unknown.
    public init?(_ name: String) {
        guard name.contains("/"), !name.hasPrefix("Etc/"), TimeZone(identifier: name) != nil else { return nil }
        self.name = name
    }
}
