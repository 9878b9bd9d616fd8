/// A person who speaks or presides at the meeting.
public struct Person: Sendable, Hashable {
    /// The capacity in which a person takes part.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// A person who presides over the meeting.
        case chair = "Chair"
        /// A person who leads a session.
        case moderator
        /// A person who speaks in a session.
        case panellist
    }

    /// The marking on a prepared text.
    public enum Marking: String, Sendable, Hashable, CaseIterable {
        /// The speech may differ from the text.
        case checkAgainstDelivery = "check against delivery"
        /// The text will be read out word for word.
        case readOutVerbatim = "read out verbatim"
    }

    /// A stable identifier.
    public let id: EntryID
    /// The name that packs print.
    public let name: String
    /// The person's function, such as “Permanent Representative of Peru”.
    public let function: String
    /// The delegation or organization.
    public let delegation: String?
    /// Committees that this person chairs; one person may chair two.
    public let chairs: [EntryID]
    /// The capacity in which the person takes part.
    public let role: Role
    /// The ids of the sessions in which the person takes part: `opening`, `closing` or a panel's id.
    public let sessions: [SessionID]
    /// The part of the session in which the person is needed; nil for the whole session.
    public let part: PanelPart?
    /// Whether the person has confirmed participation.
    public let isConfirmed: Bool
    /// Whether the person takes part remotely.
    public let isRemote: Bool
    /// The hours at which the person is available; nil if there is no restriction.
    ///
    /// The spans are on the venue's clock, in order, and do not touch or overlap.
    public var hours: [Range<Moment>]?
    /// The language that the person speaks; nil if it is unknown.
    public let language: Language?
    /// Whether the secretariat has received a prepared text.
    public let hasText: Bool
    /// The marking on the prepared text; nil if the text has none.
    public let marking: Marking?
    /// The sources of the information about the person.
    public let sources: [Citation]
    /// The position in the file.
    public let position: Position
}
