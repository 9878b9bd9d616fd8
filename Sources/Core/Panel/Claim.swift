/// An assertion with all information about it.
///
/// A claim refers to its details and does not contain them. Checks and packs pass claims on very often, and copying a
/// reference takes less time and memory than copying every detail.
@dynamicMemberLookup
public struct Claim: Sendable, Hashable {
    /// The part of a panel that a claim belongs to.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A statement about the facts.
        case finding
        /// An account of what a State or an organization did and learned.
        case experience
        /// A conclusion that the panel may carry forward.
        case lesson
        /// An existing initiative or an element of a response.
        case initiative
    }

    /// How certain an assertion is according to its source, which determines the checks of its wording.
    public enum Standing: String, Sendable, Hashable, Codable, CaseIterable {
        /// The source states the assertion as a fact.
        case finding
        /// The source, or a source that it quotes, reports the assertion.
        case report
        /// The source states that someone is accused of an act.
        case allegation
        /// The source states that an event was expected to happen.
        case expectation
        /// The source states that an event could happen.
        case vulnerability
        /// The source found little evidence for the assertion.
        case limitedEvidence = "limited evidence"
        /// The parties concerned disagree about the assertion.
        case dispute
    }

    /// What a claim says, and all that is known about it.
    public struct Details: Sendable, Hashable {
        /// Its identifier.
        public var id: ItemID
        /// The part of a panel that it belongs to.
        public var kind: Kind
        /// The assertion, in at most sixty words of plain text.
        public var text: String
        /// How it is said after the claim before it in a paragraph; nil if it is said in its text.
        public var then: Wording?
        /// The assertion in few words, for lists and sheets; nil if its text is short enough.
        public var short: Wording?
        /// The State or organization whose experience it is.
        public var who: String?
        /// The element of responses, from paragraph 11 of the concept note, to which the claim belongs.
        public var element: ResponseElement?
        /// The standing of the assertion.
        public var says: Standing
        /// The classification that the source itself states.
        public var stated: Reading
        /// The classification that the editor infers.
        public var readIn: Reading
        /// Whether the claim is about groups, individuals or milieus; nil if the file does not state this.
        public var unit: UnitOfAnalysis?
        /// The actors that it mentions.
        public var actors: [EntryID]
        /// The crimes that it mentions.
        public var crimes: [EntryID]
        /// The places that it mentions.
        public var places: [EntryID]
        /// The time at which the fact itself happened.
        public var happened: Period?
        /// The numbers in the text, so that a check can recompute them.
        public var figures: [Figure]
        /// The references to its sources.
        public var sources: [Citation]
        /// Documents that it names but is not based on.
        public var documents: [SourceKey]
        /// The speaker whose words it reports, and the date.
        public var attribution: Attribution?
        /// The reason why the desk holds the claim back from all packs except the secretariat's; nil if it does not.
        public var hold: String?
        /// Whether packs may print the claim; if not, only the secretariat's pack prints it.
        public var isInPacks: Bool
        /// A search that found nothing, for a claim about what sources do not say.
        public var looked: Search?
        /// The readers who may see it.
        public var release: Release
        /// Claims that contradict it; both claims stay in the content.
        public var opposes: [ItemID]
        /// The claims on which this claim depends; a reader sees this claim only if the reader may see all of them.
        public var restsOn: [ItemID]
        /// For a lesson, the words that the desk adds to those of the claims on which the lesson rests.
        public var adds: [String]
        /// The position in the file.
        public var position: Position
    }

    @usableFromInline final class Storage: Sendable {
        @usableFromInline let details: Details

        @usableFromInline init(_ details: Details) { self.details = details }
    }

    @usableFromInline var storage: Storage

    /// Creates a claim from its details.
    init(_ details: Details) { storage = Storage(details) }

    /// All details.
    var details: Details {
        get { storage.details }
        set { storage = Storage(newValue) }
    }

    /// Reads or changes one of the details.
    @inlinable public subscript<Value>(dynamicMember detail: WritableKeyPath<Details, Value>) -> Value {
        get { storage.details[keyPath: detail] }
        set {
            var details = storage.details
            details[keyPath: detail] = newValue
            storage = Storage(details)
        }
    }

    /// Whether two claims have the same details.
    public static func == (left: Self, right: Self) -> Bool { left.storage.details == right.storage.details }

    /// Adds the details to a hash.
    public func hash(into hasher: inout Hasher) { hasher.combine(storage.details) }
}

/// The speaker whose words a claim reports, and the date.
public struct Attribution: Sendable, Hashable {
    /// The State, body or author.
    public let speaker: String
    /// The date of the words, if it is known.
    public let date: PublicationDate?
}

/// The time at which something happened: a day, a month or a year, or a span between two of these.
public struct Period: Sendable, Hashable {
    /// Its beginning.
    public let start: PublicationDate
    /// Its end; the same as the beginning if the period is a single date.
    public let end: PublicationDate

    /// Reads `2013`, `2017-06`, `2017-06-05` or a span such as `2016-03–2017-03`; nil for anything else.
    public init?(_ text: String) {
        let ends = text.split(separator: "–", omittingEmptySubsequences: false).map { PublicationDate(String($0)) }
        guard ends.count <= 2, let start = ends.first ?? nil, let end = ends.last ?? nil, start.earliestDay != nil,
            end.earliestDay != nil, let first = start.latestDay, let last = end.latestDay, first <= last
        else { return nil }
        self.start = start
        self.end = end
    }
}

/// A number in a claim's text, with the numbers that it can be recomputed from.
public struct Figure: Sendable, Hashable {
    /// The number itself.
    public var value: Int?
    /// The total that it is a part of.
    public var whole: Int?
    /// The earlier number with which the text compares this number.
    public var before: Int?
    /// The parts that add up to it.
    public var parts: [Int]
    /// The percentage that the source gives.
    public var perCent: Int?
    /// The words of the text that state the base of the percentage.
    public var base: String?
    /// The position in the file.
    public var position: Position
}

/// An element of the final panel's discussion.
///
/// - Source: concept note of 26 April 2019, para. 11.
public enum ResponseElement: String, Sendable, Hashable, Codable, CaseIterable {
    /// Initiatives that exist already.
    case existingInitiatives = "existing-initiatives"
    /// An appropriate criminal-justice framework.
    case criminalJusticeFramework = "criminal-justice-framework"
    /// The law enforcement response.
    case lawEnforcement = "law-enforcement"
    /// Information-sharing between agencies.
    case informationSharing = "information-sharing"
}
