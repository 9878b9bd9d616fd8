import Core

/// What the checker says of one rule.
package struct ProvedRule: Sendable, Hashable {
    /// A place at which a rule is broken.
    package struct Breach: Sendable, Hashable, CustomStringConvertible {
        /// The session, item or window.
        package let place: String
        /// What is there, and what should be.
        package let values: String

        /// Both in one line.
        package var description: String { "\(place): \(values)" }
    }

    /// The rule.
    package let rule: ProgrammeRule
    /// What was found.
    package let value: String
    /// The sessions or people it concerns, by their ids.
    package let concerns: [String]
    /// Where it is broken.
    package let breaches: [Breach]

    /// Whether it is kept everywhere.
    package var holds: Bool { breaches.isEmpty }
}
