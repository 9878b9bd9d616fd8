/// What a panel is told before it answers.
public struct Briefing: Sendable, Hashable {
    /// What one panel that comes earlier in the day hands on.
    public struct EarlierPanel: Sendable, Hashable {
        /// The panel.
        public let panel: PanelID
        /// Its title.
        public let title: String
        /// What it carries forward.
        public let lessons: [Claim]
        /// Its findings and experiences that belong to an element of the responses.
        public let items: [Claim]

        /// What a panel's answers hand on.
        init(_ answers: PanelAnswers) {
            panel = answers.card.id
            title = answers.card.title
            lessons = answers.lessons
            items = (answers.overview.findings + answers.experiences).filter { $0.element != nil }
        }
    }

    /// The meeting's theme.
    public let theme: String
    /// What the panels before this one hand on, in the day's order.
    public let earlier: [EarlierPanel]

    /// Creates a briefing.
    public init(theme: String, earlier: [EarlierPanel] = []) {
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
    /// What earlier panels hand on, gathered by theme.
    public var gathered: [Gathering]
    /// The findings and experiences of earlier panels that this one takes up; they stay those panels'.
    public var takenUp: [Claim] { gathered.flatMap(\.items) }
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

/// What several panels hand on under one element of the responses.
public struct Gathering: Sendable, Hashable {
    /// The element.
    public let element: ResponseElement
    /// The lessons, in the day's order.
    public let lessons: [Claim]
    /// The findings and experiences, in the day's order.
    public let items: [Claim]

    /// Creates a gathering.
    public init(element: ResponseElement, lessons: [Claim], items: [Claim]) {
        self.element = element
        self.lessons = lessons
        self.items = items
    }
}
