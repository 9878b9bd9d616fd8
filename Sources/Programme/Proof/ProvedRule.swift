import Core

/// The checker's result for one rule.
package struct ProvedRule: Sendable, Hashable {
    /// A violation of a rule.
    package struct Breach: Sendable, Hashable, CustomStringConvertible {
        /// The session, item or window that violates the rule.
        package let place: String
        /// The actual value and the expected value.
        package let values: String

        /// The place and the values in one line.
        package var description: String { "\(place): \(values)" }
    }

    /// The rule.
    package let rule: ProgrammeRule
    /// The value that the checker found.
    package let value: String
    /// The ids of the sessions or people that the rule concerns.
    package let concerns: [String]
    /// The violations of the rule.
    package let breaches: [Breach]

    /// Whether the timetable follows the rule everywhere.
    package var holds: Bool { breaches.isEmpty }
}

extension ProvedRule {
    /// Creates the result for a rule that concerns sessions or people.
    init<ID: Identifier>(rule: ProgrammeRule, value: String, concerns: [ID], breaches: [Breach]) {
        self.init(rule: rule, value: value, concerns: concerns.map(\.rawValue), breaches: breaches)
    }
}

extension ProvedRule.Breach {
    /// Creates a violation in a session.
    init(place: SessionID, values: String) { self.init(place: place.rawValue, values: values) }
}
