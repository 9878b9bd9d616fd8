/// A fault in content: its position, what is wrong, why the fault matters, and how to fix the fault.
///
/// Checks collect diagnostics and do not throw them. Only a thrown error stops the program.
public struct Diagnostic: Sendable, Hashable, Codable {
    /// How serious a fault is: whether it withholds packs, or only needs attention.
    public enum Severity: String, Sendable, Hashable, Codable {
        /// A fault that withholds every pack that it affects.
        case error
        /// A fault that the desk should look at; all packs are still written.
        case warning
    }

    /// The id of the rule that reports the fault, such as `claim.sourced`.
    public let rule: String
    /// Whether the fault withholds packs or is only a warning.
    public let severity: Severity
    /// The position; nil for a diagnostic that does not concern a single place.
    public let position: Position?
    /// What is wrong, with the faulty item or text in quotation marks.
    public let message: String
    /// Why the fault matters.
    public let reason: String
    /// How to fix the fault.
    public let remedy: String

    /// Creates a diagnostic of a rule of the program; the texts do not end with a full stop.
    public init(
        rule: ProgramRule, severity: Severity = .error, at position: Position?, _ message: String,
        because reason: String, remedy: String
    ) {
        self.init(rule: rule.id, severity: severity, at: position, message, because: reason, remedy: remedy)
    }

    /// Creates a diagnostic of the rule with an id; a rule of content calls ``Rule/report(_:at:severity:remedy:)``.
    init(
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
    /// The diagnostic in one line that editors recognize: `path:line:column: error: what; why; how [rule]`.
    public var description: String {
        let place = position.map { "\($0): " } ?? ""
        return "\(place)\(severity.rawValue): \(message); \(reason); \(remedy) [\(rule)]".shown
    }
}

extension Diagnostic: Comparable {
    /// Orders by position and then by text; diagnostics without a position come first.
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
