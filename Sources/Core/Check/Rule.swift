/// A rule that content keeps: a sentence that is true of good content, and what it says where it is not.
///
/// A rule is a function with examples: its card's examples are its tests and its documentation.
public protocol Rule: Sendable {
    /// What the rule is, with examples.
    static var card: RuleCard { get }

    /// Every breach in one subject.
    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic]
}

/// What a rule is.
public struct RuleCard: Sendable {
    /// Its id, as diagnostics print it.
    public let id: String
    /// The rule as a true sentence.
    public let title: String
    /// Why it matters.
    public let reason: String
    /// Content that keeps it.
    public let accepts: [RuleExample]
    /// Content that breaks it.
    public let reports: [RuleExample]

    /// Creates a card.
    public init(id: String, title: String, reason: String, accepts: [RuleExample], reports: [RuleExample]) {
        self.id = id
        self.title = title
        self.reason = reason
        self.accepts = accepts
        self.reports = reports
    }
}

/// A piece of a content file that keeps or breaks a rule.
public struct RuleExample: Sendable {
    /// The file of the meeting that the piece belongs to, such as `people.yaml`; nil for a panel's file.
    public let file: String?
    /// Top-level keys of the file; what is missing is filled in by ``SampleMeeting``.
    public let yaml: String

    /// Creates an example from the keys that matter.
    ///
    /// - Parameters:
    ///   - file: The file of the meeting, such as `people.yaml`; a panel's file where absent.
    ///   - yaml: The keys.
    public init(in file: String? = nil, _ yaml: String) {
        self.file = file
        self.yaml = yaml
    }

    /// The example as documentation shows it: a file of the meeting is named in a comment.
    public var printed: String { file.map { "# \($0)\n\(yaml)" } ?? yaml }
}

/// What a rule looks at: one panel, or the meeting's own claims.
public struct CheckSubject: Sendable {
    /// The panel's content; nil for the meeting's own claims.
    public let content: PanelContent?
    /// The claims of all parts.
    public let claims: [Claim]
    /// The questions.
    public let questions: [Question]
    /// The gaps.
    public let gaps: [Gap]

    /// A panel's answers.
    public init(_ panel: PanelAnswers) {
        content = panel.content
        claims = panel.claims
        questions = panel.questions
        gaps = panel.overview.gaps
    }

    /// A meeting's own claims.
    public init(_ meeting: Meeting) {
        content = nil
        claims = meeting.claims
        questions = []
        gaps = []
    }
}

extension Rule {
    /// A diagnostic of this rule, with the rule's reason.
    public static func report(
        _ message: String, at place: Position?, severity: Diagnostic.Severity = .error, remedy: String
    ) -> Diagnostic {
        Diagnostic(rule: card.id, severity: severity, at: place, message, because: card.reason, remedy: remedy)
    }
}
