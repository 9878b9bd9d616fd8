/// Someone who speaks or presides, as far as is known.
public struct Person: Sendable, Hashable {
    /// In what capacity.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// Presides over the meeting.
        case chair = "Chair"
        /// Leads a session.
        case moderator
        /// Speaks in a session.
        case panellist
    }

    /// How a prepared text is to be read.
    public enum Marking: String, Sendable, Hashable, CaseIterable {
        /// The speech may differ from the text.
        case checkAgainstDelivery = "check against delivery"
        /// The text will be read as it is.
        case readOutVerbatim = "read out verbatim"
    }

    /// A stable name.
    public let id: EntryID
    /// The name as printed.
    public let name: String
    /// The function.
    public let function: String
    /// The delegation or organization.
    public let delegation: String?
    /// Committees that this person chairs; one person may chair two.
    public let chairs: [EntryID]
    /// In what capacity.
    public let role: Role
    /// Where on the programme: `opening`, `closing` or a panel's id.
    public let sessions: [String]
    /// In which part of the session.
    public let part: PanelPart?
    /// Whether the person has confirmed.
    public let isConfirmed: Bool
    /// Whether the person takes part from elsewhere.
    public let isRemote: Bool
    /// The hours at which the person can be there, on the venue's clock, in order and apart; nil for any.
    public var hours: [Range<Moment>]?
    /// The language spoken, where known.
    public let language: Language?
    /// Whether a text was received.
    public let hasText: Bool
    /// How the text is marked.
    public let marking: Marking?
    /// Where it is known from.
    public let sources: [Citation]
    /// Where it is written.
    public let position: Position
}
