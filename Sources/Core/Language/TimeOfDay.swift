/// A time of day to the minute, without a date and without a time zone.
///
/// - Unit: minutes after midnight.
/// - Range: 0 to 1440; 1440 is the midnight that ends the day.
public struct TimeOfDay: Sendable, Hashable, Comparable, Codable {
    /// Minutes after midnight.
    public let minutes: Int

    /// Creates a time; a value below 0 becomes 0, and a value above 1440 becomes 1440.
    public init(minutes: Int) { self.minutes = min(max(minutes, 0), 1440) }

    /// Reads `10:00` on the 24-hour clock; nil if the text is malformed.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// The hour, 0 to 24.
    public var hour: Int { minutes / 60 }
    /// The minute of the hour, 0 to 59.
    public var minute: Int { minutes % 60 }
    /// The 24-hour form, `15:30`.
    public var description: String { "\(CalendarDate.two(hour)):\(CalendarDate.two(minute))" }

    /// The time that is the given number of minutes later, but no later than the end of the day.
    public static func + (time: Self, minutes: Int) -> Self { Self(minutes: time.minutes + minutes) }
    /// The time that is the given number of minutes earlier, but no earlier than the beginning of the day.
    public static func - (time: Self, minutes: Int) -> Self { Self(minutes: time.minutes - minutes) }
    /// Orders by time.
    public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

    /// Reads the 24-hour form; `24:00` is the midnight that ends the day.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = Self(text) ?? (text == "24:00" ? Self(minutes: 1440) : nil) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such time: \(text)")
        }
        self = time
    }

    /// Writes the 24-hour form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension TimeOfDay: CustomStringConvertible {}
