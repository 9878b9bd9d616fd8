/// A panel's answers, which the checks and the packs read.
public struct PanelAnswers: Sendable, Hashable {
    /// The content of the panel's file; the answers may differ from it if the module computes them.
    public let content: PanelContent
    /// The general presentation.
    public let overview: Overview
    /// The accounts of what States and organizations did and learned.
    public let experiences: [Claim]
    /// The questions that the moderator may ask.
    public let questions: [Question]
    /// The conclusions that the panel carries forward.
    public let lessons: [Claim]
    /// The panel's own claims, in the order of its parts.
    public let claims: [Claim]

    /// Asks a module for its four answers.
    public init(of module: any PanelModule, for briefing: Briefing) {
        content = module.content
        overview = module.overview(for: briefing)
        experiences = module.experiences(for: briefing)
        questions = module.questions(for: briefing)
        lessons = module.lessons(for: briefing)
        let parts = [overview.findings, overview.initiatives, experiences, lessons].filter { !$0.isEmpty }
        // The claims of a panel that has one kind of them are not kept twice.
        claims = parts.count == 1 ? parts[0] : Array(parts.joined())
    }

    /// The panel's card.
    public var card: PanelCard { content.card }

    /// Asks the modules in the order of the programme.
    ///
    /// Each module receives what the modules before it pass on.
    public static func answers(of modules: [any PanelModule], theme: String) -> [PanelAnswers] {
        var earlier: [Briefing.EarlierPanel] = []
        return modules.map { module in
            let answers = PanelAnswers(of: module, for: Briefing(theme: theme, earlier: earlier))
            earlier.append(Briefing.EarlierPanel(answers))
            return answers
        }
    }
}
