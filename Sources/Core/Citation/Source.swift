/// A document that content is based on.
public struct Source: Sendable, Hashable {
    /// The kind of document, which determines whether claims refer to paragraphs or to pages of it.
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
        /// A journal, which claims cite by page.
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

        /// Whether a claim may refer to a paragraph of the document.
        public var hasParagraphs: Bool {
            switch self {
            case .unitedNationsDocument, .resolution, .presidentialStatement, .report: true
            case .convention, .journal, .pressRelease, .news, .webPage, .statement, .presentation, .data: false
            }
        }

        /// Whether a claim may refer to a page of the document; United Nations documents are never cited by page.
        public var hasPages: Bool { self == .journal || self == .report }
    }

    /// The key by which content refers to the source.
    public let key: SourceKey
    /// Its symbol, if it has one.
    public let symbol: DocumentSymbol?
    /// The name that running text uses in place of the symbol, or of the publisher and year; nil if those are suitable.
    public let short: String?
    /// Its title, or a description if the desk saw no title.
    public let title: String
    /// The organization or person that published the source.
    public let publisher: String
    /// The kind of document.
    public let kind: Kind
    /// The date of publication.
    public let published: PublicationDate
    /// The reason why a source whose copy shows no date must be earlier than the day in ``published``.
    public let datedBy: String?
    /// The part of the source that was read, such as “full” or “start”.
    public let read: String
    /// Its language; English unless the file names another one.
    public let language: Language
    /// Its web address; only the publisher's own address is given.
    public let link: String?
    /// The paragraphs of the concept note that name it.
    public let namedIn: [Int]
    /// The number of its last paragraph, if it is known.
    public let lastParagraph: Int?
    /// Words that claims based on the source must keep.
    public let wording: [KeptWording]
    /// The position of the definition in the file.
    public let position: Position
}

/// A reference to a source.
public struct Citation: Sendable, Hashable {
    /// The key of the source.
    public let key: SourceKey
    /// The place in the source; nil if the file gives none.
    public let pinpoint: Pinpoint?
    /// The document that the source itself summarizes at that place.
    public let via: DocumentSymbol?
    /// The person, body or document that the source quotes, so that readers see that the information is second-hand.
    public let quoting: String?
    /// The position of the reference in the file.
    public let position: Position
}

extension Citation {
    /// Creates a reference to a source as a whole, without a pinpoint.
    public init(wholeOf source: Source) {
        self.init(key: source.key, pinpoint: nil, via: nil, quoting: nil, position: source.position)
    }
}
