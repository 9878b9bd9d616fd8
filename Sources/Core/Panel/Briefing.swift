/// What a panel is told before it answers.
public struct Briefing: Sendable, Hashable {
    /// The lessons of one panel that comes earlier in the day.
    public struct EarlierLessons: Sendable, Hashable {
        /// The panel.
        public let panel: PanelID
        /// Its title.
        public let title: String
        /// What it carries forward.
        public let lessons: [Claim]
    }

    /// The meeting's theme.
    public let theme: String
    /// The lessons of the panels before this one, in the day's order.
    public let earlier: [EarlierLessons]

    /// Creates a briefing.
    public init(theme: String, earlier: [EarlierLessons] = []) {
        self.theme = theme
        self.earlier = earlier
    }
}

/// What a panel's general presentation rests on.
public struct Overview: Sendable, Hashable {
    /// What the panel covers and how it uses its terms.
    public var scope: String?
    /// Findings.
    public var findings: [Claim]
    /// Initiatives and elements of responses.
    public var initiatives: [Claim]
    /// Lessons of earlier panels, gathered by theme.
    public var gathered: [GatheredLessons]
    /// Gaps.
    public var gaps: [Gap]

    /// The overview as a file has it.
    public init(_ content: PanelContent) {
        scope = content.scope
        findings = content.findings
        initiatives = content.initiatives
        gathered = []
        gaps = content.gaps
    }
}

/// Lessons of several panels under one element of the responses.
public struct GatheredLessons: Sendable, Hashable {
    /// The element.
    public let element: ResponseElement
    /// The lessons, in the day's order.
    public let lessons: [Claim]

    /// Creates a gathering.
    public init(element: ResponseElement, lessons: [Claim]) {
        self.element = element
        self.lessons = lessons
    }
}
