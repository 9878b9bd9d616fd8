/// One assertion with everything that is known about it.
public struct Claim: Sendable, Hashable {
    /// Which part of a panel it belongs to.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// What is said to be so.
        case finding
        /// What a State or an organization did and learned.
        case experience
        /// What the panel may carry forward.
        case lesson
        /// An existing initiative or an element of a response.
        case initiative
    }

    /// What standing the assertion has; drives the checks of wording.
    public enum Standing: String, Sendable, Hashable, Codable, CaseIterable {
        /// The source states it as a fact.
        case finding
        /// The source, or one it quotes, reports it.
        case report
        /// Someone is accused of it.
        case allegation
        /// It was expected to happen.
        case expectation
        /// It could happen.
        case vulnerability
        /// The source found little that shows it.
        case limitedEvidence = "limited evidence"
        /// Those concerned disagree about it.
        case dispute
    }

    /// Its name.
    public var id: ItemID
    /// Which part of a panel it belongs to.
    public var kind: Kind
    /// The assertion, at most sixty words of plain text.
    public var text: String
    /// Whose experience it is.
    public var who: String?
    /// The element of paragraph 11 of the concept note that it belongs to.
    public var element: ResponseElement?
    /// What standing it has.
    public var says: Standing
    /// What the source itself says in terms of the typology.
    public var stated: Reading
    /// What the editor reads into it.
    public var readIn: Reading
    /// What it is about.
    public var unit: UnitOfAnalysis?
    /// Actors it speaks of.
    public var actors: [EntryID]
    /// Crimes it speaks of.
    public var crimes: [EntryID]
    /// Places it speaks of.
    public var places: [EntryID]
    /// When the fact itself happened.
    public var happened: Period?
    /// Its numbers, for recomputing.
    public var figures: [Figure]
    /// Where it stands.
    public var sources: [Citation]
    /// Documents that it names without resting on them.
    public var documents: [SourceKey]
    /// Whose words it reports.
    public var attribution: Attribution?
    /// Why it stays out of every pack but the secretariat's.
    public var hold: String?
    /// Whether packs may print it; the desk keeps some claims in its file alone.
    public var isInPacks: Bool
    /// The record of a search that found nothing, for a claim about what sources do not say.
    public var looked: Search?
    /// Who may see it.
    public var release: Release
    /// Claims that say otherwise; both stand.
    public var opposes: [ItemID]
    /// Claims that it needs.
    public var restsOn: [ItemID]
    /// Words of a lesson that the desk adds to what it rests on.
    public var adds: [String]
    /// Readers who are told of it, for rules of service.
    public var audience: [String]
    /// Where it is written.
    public var position: Position

    /// Whether it is a rule of service; one that no source dates is told as general practice.
    public var isServiceRule: Bool { !audience.isEmpty }
}

/// Whose words a claim reports.
public struct Attribution: Sendable, Hashable {
    /// The State, body or author.
    public let speaker: String
    /// When it was said, where that is known.
    public let date: PublicationDate?
}

/// When something happened: a day, a month, a year, or from one to another.
public struct Period: Sendable, Hashable {
    /// Its beginning.
    public let start: PublicationDate
    /// Its end; the same as the beginning where it is one point.
    public let end: PublicationDate

    /// Reads `2013`, `2017-06` or `2016-03–2017-03`; nil for anything else.
    public init?(_ text: String) {
        let ends = text.split(separator: "–", omittingEmptySubsequences: false).map { PublicationDate(String($0)) }
        guard ends.count <= 2, let start = ends.first ?? nil, let end = ends.last ?? nil, start.earliestDay != nil,
            end.earliestDay != nil, let first = start.latestDay, let last = end.latestDay, first <= last
        else { return nil }
        self.start = start
        self.end = end
    }
}

/// A number that a claim's text gives, with what it can be recomputed from.
public struct Figure: Sendable, Hashable {
    /// The number itself.
    public var value: Int?
    /// The whole that it is a part of.
    public var whole: Int?
    /// What it was before.
    public var before: Int?
    /// The parts that add up to it.
    public var parts: [Int]
    /// The percentage that the source gives.
    public var perCent: Int?
    /// What the percentage is a share of or counted from, in words of the text.
    public var base: String?
    /// Where it is written.
    public var position: Position
}

/// An element of the final panel's discussion.
///
/// - Source: concept note of 26 April 2019, para. 11.
public enum ResponseElement: String, Sendable, Hashable, Codable, CaseIterable {
    /// What exists already.
    case existingInitiatives = "existing-initiatives"
    /// An appropriate criminal-justice framework.
    case criminalJusticeFramework = "criminal-justice-framework"
    /// The law enforcement response.
    case lawEnforcement = "law-enforcement"
    /// Information-sharing between agencies.
    case informationSharing = "information-sharing"
}
