internal import Foundation

/// A time zone by its Area/Location name, such as `America/New_York`.
///
/// Abbreviations such as “EST” are refused. They name a fixed offset, and a calendar that uses one is an hour wrong for
/// half of the year. Offsets are always computed from the name.
public struct ZoneName: Sendable, Hashable {
    /// The name.
    public let name: String

    /// Creates a zone name after a check against the system's time zone database.
    ///
    /// - Parameter name: An Area/Location name; the result is nil if the name has another form or is unknown.
    public init?(_ name: String) {
        guard name.contains("/"), !name.hasPrefix("Etc/"), TimeZone(identifier: name) != nil else { return nil }
        self.name = name
    }
}
