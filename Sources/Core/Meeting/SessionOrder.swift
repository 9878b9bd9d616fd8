/// In which order the sessions of a programme may come.
public struct SessionOrder: Sendable, Hashable {
    /// What one session asks of the order.
    public struct Rule: Sendable, Hashable {
        /// `opening`, `closing` or a panel's id.
        public let session: String
        /// The sessions that have to be over before it begins.
        public let after: [String]
        /// Whether it is the first session of a service window.
        public let startsWindow: Bool
        /// Whether its parts come in the best order; otherwise they come as the panel lists them.
        public let hasFreeParts: Bool
        /// Where it is written.
        public let position: Position

        /// Creates a rule.
        public init(
            session: String, after: [String], startsWindow: Bool, hasFreeParts: Bool = false, position: Position
        ) {
            self.session = session
            self.after = after
            self.startsWindow = startsWindow
            self.hasFreeParts = hasFreeParts
            self.position = position
        }
    }

    /// Whether the sessions come in the best order; otherwise they come as they are listed.
    ///
    /// The opening comes first and the closing last either way.
    public var isFree = false
    /// What single sessions ask for.
    public var rules: [Rule] = []

    /// The order in which sessions are listed.
    public init() {}
}
