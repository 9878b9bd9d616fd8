/// A name that content gives to one of its things, stable for ever and never reused.
public protocol Identifier: RawRepresentable, Hashable, Sendable, Codable, Comparable, CustomStringConvertible,
    ExpressibleByStringLiteral
where RawValue == String {
    /// Wraps the name as written.
    init(rawValue: String)
}

extension Identifier {
    /// Wraps a name written in source.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The name as written.
    public var description: String { rawValue }

    /// Orders as a reader counts: `WA2` before `WA10`.
    public static func < (left: Self, right: Self) -> Bool {
        Natural.precedes(left.rawValue, right.rawValue)
    }
}

/// The name of a panel, such as `west-africa`.
public struct PanelID: Identifier {
    /// The name as written.
    public let rawValue: String
    /// Wraps the name as written.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a claim, a question or a gap, such as `WA1`.
public struct ItemID: Identifier {
    /// The name as written.
    public let rawValue: String
    /// Wraps the name as written.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a source, such as `concept-note`.
public struct SourceKey: Identifier {
    /// The name as written.
    public let rawValue: String
    /// Wraps the name as written.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of an actor, a crime or a place in the meeting's registries, such as `isgs`.
public struct EntryID: Identifier {
    /// The name as written.
    public let rawValue: String
    /// Wraps the name as written.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Orders texts as a person would: runs of digits by their number, everything else by its scalars.
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

    /// The digits at the front without their leading zeros, taken off; nil where none stand there.
    private static func number(_ text: inout Substring.UnicodeScalarView) -> String? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty else { return nil }
        text = text.dropFirst(digits.count)
        return String(String.UnicodeScalarView(digits.drop { $0 == "0" }))
    }
}
