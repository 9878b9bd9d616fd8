/// The order in which the sessions of a programme may come.
public struct SessionOrder: Sendable, Hashable {
    /// What a session requires of the order.
    public struct Rule: Sendable, Hashable {
        /// The id of the session: `opening`, `closing` or a panel's id.
        public let session: SessionID
        /// The ids of the sessions that must end before this session begins.
        public let after: [SessionID]
        /// Whether it must be the first session of a service window.
        public let startsWindow: Bool
        /// Whether the planner chooses the order of its parts; otherwise they keep the order of the panel.
        public let hasFreeParts: Bool
        /// The position in the file.
        public let position: Position

        /// Creates a rule.
        public init(
            session: SessionID, after: [SessionID], startsWindow: Bool, hasFreeParts: Bool = false, position: Position
        ) {
            self.session = session
            self.after = after
            self.startsWindow = startsWindow
            self.hasFreeParts = hasFreeParts
            self.position = position
        }
    }

    /// Whether the planner chooses the order of the sessions; otherwise they keep the order in which they are listed.
    ///
    /// In both cases the opening comes first and the closing last.
    public var isFree = false
    /// The requirements of individual sessions.
    public var rules: [Rule] = []

    /// Creates the order in which the sessions are listed.
    public init() {}
}
