/// The information that a panel's module receives before it gives its answers.
public struct Briefing: Sendable, Hashable {
    /// The content that an earlier panel passes on.
    public struct EarlierPanel: Sendable, Hashable {
        /// The id of the panel.
        public let panel: PanelID
        /// Its title.
        public let title: String
        /// The lessons that it carries forward.
        public let lessons: [Claim]
        /// Its findings and experiences that belong to an element of responses.
        public let items: [Claim]

        /// Collects what a panel's answers pass on.
        init(_ answers: PanelAnswers) {
            panel = answers.card.id
            title = answers.card.title
            lessons = answers.lessons
            items = [answers.overview.findings, answers.experiences].flatMap { $0.filter { $0.element != nil } }
        }
    }

    /// The meeting's theme.
    public let theme: String
    /// The content that earlier panels pass on, in the order of the programme.
    public let earlier: [EarlierPanel]

    /// Creates a briefing.
    public init(theme: String, earlier: [EarlierPanel] = []) {
        self.theme = theme
        self.earlier = earlier
    }
}

/// The content of a panel's general presentation.
public struct Overview: Sendable, Hashable {
    /// The scope: what the panel covers and how it uses its terms.
    public var scope: String?
    /// The claims that state facts.
    public var findings: [Claim]
    /// The initiatives and elements of responses.
    public var initiatives: [Claim]
    /// The content that earlier panels pass on, grouped by element of responses.
    public var gathered: [Gathering]
    /// The findings and experiences of earlier panels that this panel takes up; they still belong to those panels.
    public var takenUp: [Claim] { gathered.flatMap(\.items) }
    /// The information that the desk did not find or could not read.
    public var gaps: [Gap]

    /// Creates the overview that a panel file contains.
    public init(_ content: PanelContent) {
        scope = content.scope
        findings = content.findings
        initiatives = content.initiatives
        gathered = []
        gaps = content.gaps
    }
}

/// The content that earlier panels pass on under one element of responses.
public struct Gathering: Sendable, Hashable {
    /// The element of responses to which the content belongs.
    public let element: ResponseElement
    /// The lessons, in the order of the programme.
    public let lessons: [Claim]
    /// The findings and experiences, in the order of the programme.
    public let items: [Claim]

    /// Creates a gathering.
    public init(element: ResponseElement, lessons: [Claim], items: [Claim]) {
        self.element = element
        self.lessons = lessons
        self.items = items
    }
}
