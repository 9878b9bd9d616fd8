/// A document that content rests on.
public struct Source: Sendable, Hashable {
    /// What kind of document it is, which decides how it can be pinpointed.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A document with a symbol and numbered paragraphs.
        case unitedNationsDocument = "united-nations-document"
        /// A resolution of a United Nations organ.
        case resolution
        /// A statement by the President of the Security Council.
        case presidentialStatement = "presidential-statement"
        /// A treaty.
        case convention
        /// A report with pages or numbered paragraphs.
        case report
        /// A journal with pages.
        case journal
        /// A press release.
        case pressRelease = "press-release"
        /// A news item.
        case news
        /// A page of a website.
        case webPage = "web-page"
        /// A statement delivered by a State or a body.
        case statement
        /// Slides.
        case presentation
        /// A data set.
        case data

        /// Whether a claim may name a paragraph of it.
        public var hasParagraphs: Bool {
            switch self {
            case .unitedNationsDocument, .resolution, .presidentialStatement, .report: true
            case .convention, .journal, .pressRelease, .news, .webPage, .statement, .presentation, .data: false
            }
        }

        /// Whether a claim may name a page of it; never of a United Nations document.
        public var hasPages: Bool { self == .journal || self == .report }
    }

    /// How content names it.
    public let key: SourceKey
    /// Its symbol, where it has one.
    public let symbol: DocumentSymbol?
    /// How running text calls it, where symbol, or publisher and year, would not do.
    public let short: String?
    /// Its title, or what it is where no title was seen.
    public let title: String
    /// Who published it.
    public let publisher: String
    /// What kind of document it is.
    public let kind: Kind
    /// When it was published.
    public let published: PublicationDate
    /// Why it must be earlier than the day that ``published`` names, where the copy read shows no date.
    public let datedBy: String?
    /// How much of it was read, such as “full” or “start”.
    public let read: String
    /// Its language, where it is not English.
    public let language: Language
    /// Its address, only where that is the publisher's own.
    public let link: String?
    /// The paragraphs of the concept note that name it.
    public let namedIn: [Int]
    /// The number of its last paragraph, where it is known.
    public let lastParagraph: Int?
    /// Words that claims resting on it may not lose.
    public let wording: [KeptWording]
    /// Where it is defined.
    public let position: Position
}

/// One reference of a claim to a source.
public struct Citation: Sendable, Hashable {
    /// The source.
    public let key: SourceKey
    /// Where in it; nil where the file gives none.
    public let pinpoint: Pinpoint?
    /// The document that the source itself summarizes at that place.
    public let via: DocumentSymbol?
    /// Whom the source quotes, so that what is second-hand shows.
    public let quoting: String?
    /// Where the reference stands.
    public let position: Position
}

extension Citation {
    /// A reference to a source that names no place in it.
    public init(wholeOf source: Source) {
        self.init(key: source.key, pinpoint: nil, via: nil, quoting: nil, position: source.position)
    }
}
