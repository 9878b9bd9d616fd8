/// What a writer turns into bytes: one pack for one reader in one language.
public struct Document: Sendable, Hashable, Decodable {
    /// The title of the document.
    public var title: String
    /// The language it is written in.
    public var language: Language
    /// What every page says of it.
    public var status: DocumentStatus
    /// Its content, in order.
    public var blocks: [Block]
    /// The sources that it cites or names, in the order of its list.
    public var sources: [SourceEntry]

    /// Creates a document.
    public init(title: String, language: Language, status: DocumentStatus, blocks: [Block], sources: [SourceEntry]) {
        self.title = title
        self.language = language
        self.status = status
        self.blocks = blocks
        self.sources = sources
    }
}

/// What every page says of the document that it belongs to.
public struct DocumentStatus: Sendable, Hashable, Decodable {
    /// The meeting, in short.
    public var meeting: String
    /// For whom the document is.
    public var reader: String
    /// The session it is about, if one.
    public var session: String?
    /// Who may see it.
    public var release: Release
    /// The day that it bears.
    public var asOf: CalendarDate
    /// Whether something in it is not cleared.
    public var isDraft: Bool
    /// Whether it was made up for practice.
    public var isExercise: Bool
    /// The program's version and the content's mark.
    public var version: String

    /// Creates a status.
    public init(
        meeting: String, reader: String, session: String?, release: Release, asOf: CalendarDate, isDraft: Bool,
        isExercise: Bool = false, version: String
    ) {
        self.meeting = meeting
        self.reader = reader
        self.session = session
        self.release = release
        self.asOf = asOf
        self.isDraft = isDraft
        self.isExercise = isExercise
        self.version = version
    }

    /// The line that heads every page, in its parts.
    public func parts(in words: any Vocabulary) -> [String] {
        (isExercise ? [words.summary(.exercise).text] : []) + [meeting, reader] + [session].compactMap { $0 } + [
            words.release(release), words.text(.asOf(asOf)), words.text(isDraft ? .draft : .cleared), version,
        ]
    }
}
