/// Everything that content may refer to by an identifier.
public struct Library: Sendable {
    /// The meeting, with its own claims, sources and registries.
    public let meeting: Meeting
    /// The panels' answers, in the order of the programme.
    public let answers: [PanelAnswers]
    /// The sessions of the programme as they are listed: the opening, the panels, the closing.
    public var sessions: [SessionID] { [.opening] + answers.map { SessionID($0.card.id) } + [.closing] }
    /// Sources by key; if two share a key, the meeting's source comes before a desk's.
    public let sources: [SourceKey: Source]
    /// Claims by id; if two share an id, the first one.
    public let claims: ClaimIndex
    /// The ids of the rules of service.
    public let serviceRules: Set<ItemID>
    /// Actors by id.
    public let actors: [EntryID: Actor]
    /// Crimes by id.
    public let crimes: [EntryID: RegistryEntry]
    /// Names of States and areas by id.
    public let places: [EntryID: String]
    /// The position at which each id of a claim, a question or a gap is first defined, in the order of the files.
    public let definitions: [ItemID: Position]
    /// For each claim that repeats an earlier claim with a different classification, the earlier claim.
    let twins: [ItemID: ItemID]

    /// The words, figures and limits that the rules use.
    public var policy: Policy { meeting.policy }

    /// Collects everything that a meeting and its panels define.
    public init(meeting: Meeting, answers: [PanelAnswers]) {
        self.meeting = meeting
        self.answers = answers
        let allSources = meeting.sources + answers.flatMap(\.content.sources)
        sources = Dictionary(allSources.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        claims = ClaimIndex(meeting, answers)
        serviceRules = Set(meeting.service.map(\.id))
        var definitions: [ItemID: Position] = [:]
        definitions.reserveCapacity(claims.lists.reduce(0) { $0 + $1.count })
        func define(_ id: ItemID, at position: Position) {
            if definitions[id] == nil { definitions[id] = position }
        }
        for claim in claims.lists[0] { define(claim.id, at: claim.position) }
        for (answers, list) in zip(answers, claims.lists.dropFirst()) {
            for claim in list { define(claim.id, at: claim.position) }
            for question in answers.questions { define(question.id, at: question.position) }
            for gap in answers.overview.gaps { define(gap.id, at: gap.position) }
        }
        self.definitions = definitions
        twins = Twins.found(among: claims.lists)
        let registries = meeting.registries
        actors = Dictionary(registries.actors.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
        crimes = Dictionary(registries.crimes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let named = State.all.map { ($0.id, $0.name) } + registries.areas.map { ($0.entry.id, $0.entry.name) }
        places = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }
}
