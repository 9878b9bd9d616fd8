/// Everything that content may refer to by an identifier.
public struct Library: Sendable {
    /// The meeting, with its own claims, sources and registries.
    public let meeting: Meeting
    /// The panels' answers, in the order of the programme.
    public let answers: [PanelAnswers]
    /// Sources by key; if two share a key, the meeting's source comes before a desk's.
    public let sources: [SourceKey: Source]
    /// Claims by id; if two share an id, the first one.
    public let claims: [ItemID: Claim]
    /// The panel of each claim; the meeting's own claims are not listed.
    public let panels: [ItemID: PanelID]
    /// Actors by id.
    public let actors: [EntryID: Actor]
    /// Crimes by id.
    public let crimes: [EntryID: RegistryEntry]
    /// Names of States and areas by id.
    public let places: [EntryID: String]
    /// The positions at which each id of a claim, a question or a gap is defined, in the order of the files.
    public let definitions: [ItemID: [Position]]
    /// For each claim that repeats an earlier claim with a different classification, the earlier claim.
    let twins: [ItemID: ItemID]
    /// The positions at which each source key is defined.
    public let sourceDefinitions: [SourceKey: [Position]]

    /// The words, figures and limits by which rules go.
    public var policy: Policy { meeting.policy }

    /// Collects everything that a meeting and its panels define.
    public init(meeting: Meeting, answers: [PanelAnswers]) {
        self.meeting = meeting
        self.answers = answers
        let allSources = meeting.sources + answers.flatMap(\.content.sources)
        sources = Dictionary(allSources.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        sourceDefinitions = Dictionary(allSources.map { ($0.key, [$0.position]) }, uniquingKeysWith: +)
        var claims: [ItemID: Claim] = [:]
        var panels: [ItemID: PanelID] = [:]
        var definitions: [ItemID: [Position]] = [:]
        for claim in meeting.claims {
            claims[claim.id] = claims[claim.id] ?? claim
            definitions[claim.id, default: []].append(claim.position)
        }
        for answers in answers {
            for claim in answers.claims where claims[claim.id] == nil {
                claims[claim.id] = claim
                panels[claim.id] = answers.card.id
            }
            let places =
                answers.claims.map { ($0.id, $0.position) } + answers.questions.map { ($0.id, $0.position) }
                + answers.overview.gaps.map { ($0.id, $0.position) }
            for (id, position) in places { definitions[id, default: []].append(position) }
        }
        twins = Twins.found(among: meeting.claims + answers.flatMap(\.claims))
        self.claims = claims
        self.panels = panels
        self.definitions = definitions
        let registries = meeting.registries
        actors = Dictionary(registries.actors.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
        crimes = Dictionary(registries.crimes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let named = State.all.map { ($0.id, $0.name) } + registries.areas.map { ($0.entry.id, $0.entry.name) }
        places = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }
}
