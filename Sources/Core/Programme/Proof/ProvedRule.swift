/// What the checker says of one rule.
public struct ProvedRule: Sendable, Hashable {
    /// A place at which a rule is broken.
    public struct Breach: Sendable, Hashable, CustomStringConvertible {
        /// The session, item or window.
        public let place: String
        /// What is there, and what should be.
        public let values: String

        /// Both in one line.
        public var description: String { "\(place): \(values)" }
    }

    /// The rule.
    public let rule: ProgrammeRule
    /// What was found.
    public let value: String
    /// The sessions or people it concerns, by their ids.
    public let concerns: [String]
    /// Where it is broken.
    public let breaches: [Breach]

    /// Whether it is kept everywhere.
    public var holds: Bool { breaches.isEmpty }
}
