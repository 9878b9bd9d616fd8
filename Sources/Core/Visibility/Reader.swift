/// The reader for whom a pack is written.
public enum Reader: String, Sendable, Hashable, Codable, CaseIterable {
    /// A Chair, who presides over the meeting.
    case chair
    /// The moderator of one session.
    case moderator
    /// A panellist of one session.
    case panellist
    /// A delegation that prepares its statement.
    case delegation
    /// An interpreter in a booth.
    case interpreter
    /// The press.
    case press
    /// The secretariat, whose pack is written only on request.
    case secretariat

    /// Whether each session has a separate pack for this reader.
    public var isPerSession: Bool { self == .moderator || self == .panellist }
}
