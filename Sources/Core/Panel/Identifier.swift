/// An identifier that content gives to one of its elements; it never changes and is never reused.
public protocol Identifier: RawRepresentable, Hashable, Sendable, Codable, Comparable, CustomStringConvertible,
    ExpressibleByStringLiteral
where RawValue == String {
    /// Creates an identifier from its text.
    init(rawValue: String)
}

extension Identifier {
    /// Creates an identifier from a string literal.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The text of the identifier.
    public var description: String { rawValue }

    /// Orders numbers in identifiers by their value: `WA2` comes before `WA10`.
    public static func < (left: Self, right: Self) -> Bool {
        Natural.precedes(left.rawValue, right.rawValue)
    }
}

/// The identifier of a panel, such as `west-africa`.
public struct PanelID: Identifier {
    /// The text of the identifier.
    public let rawValue: String
    /// Creates an identifier from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The identifier of a session of the programme: the opening, the closing, or the session of a panel.
public struct SessionID: Identifier {
    /// The text of the identifier.
    public let rawValue: String
    /// Creates an identifier from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Creates the identifier of the session of a panel.
    public init(_ panel: PanelID) { rawValue = panel.rawValue }

    /// The session in which the Chairs open the meeting.
    public static let opening: SessionID = "opening"
    /// The session in which the Chairs close the meeting.
    public static let closing: SessionID = "closing"
    /// The sessions that the Chairs lead and that are not panels.
    public static let ceremonies = [opening, closing]

    /// The panel of the session; nil for the opening and the closing.
    public var panel: PanelID? { Self.ceremonies.contains(self) ? nil : PanelID(rawValue: rawValue) }
}

/// The identifier of a claim, a question or a gap, such as `WA1`.
public struct ItemID: Identifier {
    /// The text of the identifier.
    public let rawValue: String
    /// Creates an identifier from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The key of a source, such as `concept-note`.
public struct SourceKey: Identifier {
    /// The text of the identifier.
    public let rawValue: String
    /// Creates an identifier from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The identifier of an actor, a crime, a place, a person or another entry of the meeting's files, such as `isgs`.
public struct EntryID: Identifier {
    /// The text of the identifier.
    public let rawValue: String
    /// Creates an identifier from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Natural order of texts: runs of digits are compared as numbers, all other characters by their scalar values.
package enum Natural {
    /// Whether the left text comes first.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        var left = left.unicodeScalars[...]
        var right = right.unicodeScalars[...]
        while let first = left.first, let second = right.first {
            if let one = number(&left), let two = number(&right) {
                if one != two { return one.count == two.count ? one < two : one.count < two.count }
                continue
            }
            if first != second { return first < second }
            left = left.dropFirst()
            right = right.dropFirst()
        }
        return left.isEmpty && !right.isEmpty
    }

    /// Removes the digits at the beginning of a text.
    ///
    /// - Returns: The digits without leading zeros; nil if the text does not begin with a digit.
    private static func number(_ text: inout Substring.UnicodeScalarView) -> String? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty else { return nil }
        text = text.dropFirst(digits.count)
        return String(String.UnicodeScalarView(digits.drop { $0 == "0" }))
    }
}
