/// A rule that content must satisfy.
///
/// A rule is a function with a card. The examples on the card are the tests and the documentation of the rule.
public protocol Rule: Sendable {
    /// The description of the rule, with examples.
    static var card: RuleCard { get }

    /// A diagnostic for every breach of the rule in a subject.
    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic]
}

/// The description of a rule.
public struct RuleCard: Sendable {
    /// The id that diagnostics print.
    public let id: String
    /// The rule as a statement about correct content.
    public let title: String
    /// Why the rule matters.
    public let reason: String
    /// Content that satisfies the rule.
    public let accepts: [RuleExample]
    /// Content that breaks the rule.
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

/// A piece of a content file that satisfies or breaks a rule.
public struct RuleExample: Sendable {
    /// The meeting's file that the piece belongs to, such as `people.yaml`; nil for a panel file.
    public let file: String?
    /// The YAML text of some top-level keys of the file; ``SampleMeeting`` adds the missing keys.
    public let yaml: String

    /// Creates an example from the keys that the rule concerns.
    ///
    /// - Parameters:
    ///   - file: The meeting's file, such as `people.yaml`; nil for a panel file.
    ///   - yaml: The YAML text of the keys.
    public init(in file: String? = nil, _ yaml: String) {
        self.file = file
        self.yaml = yaml
    }

    /// The example as documentation prints it.
    ///
    /// For one of the meeting's files, a comment with the name of the file comes first.
    public var printed: String { file.map { "# \($0)\n\(yaml)" } ?? yaml }
}

/// The subject of a check: a panel, or the meeting's own claims.
public struct CheckSubject: Sendable {
    /// The panel's content; nil for the meeting's own claims.
    public let content: PanelContent?
    /// The claims of all parts of the panel, or all claims in the meeting's own files.
    public let claims: [Claim]
    /// The claims, and once more each claim with each of its other wordings as its text, for rules about words.
    public let wordings: [Claim]
    /// The panel's guiding questions; empty for the meeting's own claims.
    public let questions: [Question]
    /// The panel's gaps; empty for the meeting's own claims.
    public let gaps: [Gap]

    /// Creates a subject from a panel's answers.
    public init(_ panel: PanelAnswers) {
        content = panel.content
        claims = panel.claims
        wordings = Self.inEveryWording(claims)
        questions = panel.questions
        gaps = panel.overview.gaps
    }

    /// Creates a subject from a meeting's own claims.
    public init(_ meeting: Meeting) {
        content = nil
        claims = meeting.claims
        wordings = Self.inEveryWording(claims)
        questions = []
        gaps = []
    }

    /// Most panels of a large meeting have claims with one wording; their claims are not copied.
    private static func inEveryWording(_ claims: [Claim]) -> [Claim] {
        let isPlain = claims.allSatisfy { $0.then == nil && $0.short == nil }
        return isPlain ? claims : claims.flatMap(\.inEveryWording)
    }
}

extension Rule {
    /// Creates a diagnostic of this rule, with the rule's reason.
    public static func report(
        _ message: String, at place: Position?, severity: Diagnostic.Severity = .error, remedy: String
    ) -> Diagnostic {
        Diagnostic(rule: card.id, severity: severity, at: place, message, because: card.reason, remedy: remedy)
    }
}
