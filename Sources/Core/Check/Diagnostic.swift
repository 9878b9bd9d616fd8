/// What a check has to say about content: where, what is wrong, why it matters, how to mend it.
///
/// A diagnostic is data about content and is collected; what stops the program is a thrown error.
public struct Diagnostic: Sendable, Hashable, Codable {
    /// How much a diagnostic weighs.
    public enum Severity: String, Sendable, Hashable, Codable {
        /// Withholds the packs it touches.
        case error
        /// Deserves a look; nothing is withheld.
        case warning
    }

    /// The rule that speaks, such as `claim.sourced`.
    public let rule: String
    /// How much it weighs.
    public let severity: Severity
    /// Where; a diagnostic about a whole run has none.
    public let position: Position?
    /// What is wrong, with the offender in quotation marks.
    public let message: String
    /// Why it matters.
    public let reason: String
    /// How to mend it.
    public let remedy: String

    /// Creates a diagnostic; the sentences bear no full stop.
    public init(
        rule: String, severity: Severity = .error, at position: Position?, _ message: String, because reason: String,
        remedy: String
    ) {
        self.rule = rule
        self.severity = severity
        self.position = position
        self.message = message
        self.reason = reason
        self.remedy = remedy
    }
}

extension Diagnostic: CustomStringConvertible {
    /// One line, as editors read it: `path:line:column: error: what; why; how [rule]`.
    public var description: String {
        let place = position.map { "\($0): " } ?? ""
        return "\(place)\(severity.rawValue): \(message); \(reason); \(remedy) [\(rule)]".shown
    }
}

extension Diagnostic: Comparable {
    /// Orders by place, those without one first; then by what they say.
    public static func < (left: Self, right: Self) -> Bool {
        switch (left.position, right.position) {
        case (nil, nil): left.description < right.description
        case (nil, _): true
        case (_, nil): false
        case (let first?, let second?):
            first == second ? left.description < right.description : first < second
        }
    }
}
