/// A panel's answers, as the checks and the packs read them.
public struct PanelAnswers: Sendable, Hashable {
    /// What the file says; the answers below may differ where a module answers in code.
    public let content: PanelContent
    /// The general presentation.
    public let overview: Overview
    /// The experiences.
    public let experiences: [Claim]
    /// The questions.
    public let questions: [Question]
    /// The lessons.
    public let lessons: [Claim]

    /// Asks a module its four questions.
    public init(of module: any PanelModule, for briefing: Briefing) {
        content = module.content
        overview = module.overview(for: briefing)
        experiences = module.experiences(for: briefing)
        questions = module.questions(for: briefing)
        lessons = module.lessons(for: briefing)
    }

    /// The panel's card.
    public var card: PanelCard { content.card }

    /// The panel's own claims, in the order of its parts.
    public var claims: [Claim] { overview.findings + overview.initiatives + experiences + lessons }

    /// Asks the modules in the day's order, each with what those before it hand on.
    public static func answers(of modules: [any PanelModule], theme: String) -> [PanelAnswers] {
        var earlier: [Briefing.EarlierPanel] = []
        return modules.map { module in
            let answers = PanelAnswers(of: module, for: Briefing(theme: theme, earlier: earlier))
            earlier.append(Briefing.EarlierPanel(answers))
            return answers
        }
    }
}
