/// A moment in the meeting's record: a day and a time of day to the second, with the offset from UTC.
///
/// - Source: RFC 3339, 5.6.
public struct RecordTime: Sendable, Hashable {
    /// The day on a clock with the given offset.
    public let date: CalendarDate
    /// The seconds after midnight on a clock with the given offset, 0 to 86,399.
    public let seconds: Int
    /// The offset from UTC in minutes; positive to the east, at most 18 hours.
    public let offset: Int

    /// Creates a moment; nil if the seconds or the offset is out of range.
    public init?(date: CalendarDate, seconds: Int, offset: Int) {
        guard (0..<86_400).contains(seconds), (-1080...1080).contains(offset) else { return nil }
        self.date = date
        self.seconds = seconds
        self.offset = offset
    }

    /// Creates a moment from the seconds since the beginning of 1970 in UTC; nil if a value is out of range.
    ///
    /// - Parameters:
    ///   - seconds: The seconds since the beginning of 1970 in UTC.
    ///   - offset: The offset from UTC, in minutes, with which to write the moment.
    public init?(secondsSince1970 seconds: Int, offset: Int = 0) {
        guard (-1080...1080).contains(offset) else { return nil }
        let (local, isTooMuch) = seconds.addingReportingOverflow(offset * 60)
        guard !isTooMuch else { return nil }
        let day = Int((Double(local) / 86_400).rounded(.down))
        guard let date = CalendarDate(daysSince1970: day) else { return nil }
        self.init(date: date, seconds: local - day * 86_400, offset: offset)
    }

    /// Reads `2019-04-26T10:22:31-04:00`, or the same form with `Z` for UTC; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 || bytes.count == 25, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
            let date = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = Self.two(bytes[11...12]), hour < 24, let minute = Self.two(bytes[14...15]), minute < 60,
            let second = Self.two(bytes[17...18]), second < 60, let offset = Self.offset(bytes[19...])
        else { return nil }
        self.init(date: date, seconds: hour * 3600 + minute * 60 + second, offset: offset)
    }

    /// The time of day on a clock with the given offset, to the minute.
    public var time: TimeOfDay { TimeOfDay(minutes: seconds / 60) }

    /// The seconds since the beginning of 1970 in UTC.
    public var secondsSince1970: Int { date.daysSince1970 * 86_400 + seconds - offset * 60 }

    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.elementsEqual([0x5A]) { return 0 }
        guard bytes.count == 6, let sign = bytes.first, sign == 0x2B || sign == 0x2D,
            bytes[bytes.startIndex + 3] == 0x3A,
            let hours = two(bytes[(bytes.startIndex + 1)...(bytes.startIndex + 2)]),
            let minutes = two(bytes[(bytes.startIndex + 4)...(bytes.startIndex + 5)]), minutes < 60
        else { return nil }
        return (sign == 0x2B ? 1 : -1) * (hours * 60 + minutes)
    }

    private static func two(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

extension RecordTime: CustomStringConvertible, Codable {
    /// The form that the record uses.
    public var description: String {
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(CalendarDate.two).joined(separator: ":")
        let (hours, minutes) = abs(offset).quotientAndRemainder(dividingBy: 60)
        let zone = "\(offset < 0 ? "-" : "+")\(CalendarDate.two(hours)):\(CalendarDate.two(minutes))"
        return "\(date)T\(clock)\(zone)"
    }

    /// Reads the form that the record uses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let moment = Self(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "'\(text.prefix(60))' is not a date and time such as 2019-04-26T10:22:31-04:00")
        }
        self = moment
    }

    /// Writes the form that the record uses.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
