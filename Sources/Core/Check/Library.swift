/// Everything that content may refer to, by name.
public struct Library: Sendable {
    /// The meeting.
    public let meeting: Meeting
    /// The panels' answers, in the programme's order.
    public let answers: [PanelAnswers]
    /// Sources by key; the meeting's own come before a desk's.
    public let sources: [SourceKey: Source]
    /// Claims by id; the first where two share one.
    public let claims: [ItemID: Claim]
    /// The panel that a claim belongs to; none for the meeting's own.
    public let panels: [ItemID: PanelID]
    /// Actors by id.
    public let actors: [EntryID: Actor]
    /// Crimes by id.
    public let crimes: [EntryID: RegistryEntry]
    /// Names of States and areas by id.
    public let places: [EntryID: String]
    /// Where each id of a claim, question or gap is defined, in the order of files.
    public let definitions: [ItemID: [Position]]
    /// For each claim that says what an earlier one says, and is classified differently, that earlier one.
    let twins: [ItemID: ItemID]
    /// Where each source key is defined.
    public let sourceDefinitions: [SourceKey: [Position]]

    /// Gathers what a meeting and its panels define.
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
