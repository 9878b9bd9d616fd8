package import Core

/// What a writer turns into bytes: one pack for one reader in one language.
package struct Document: Sendable, Hashable, Decodable {
    /// The title of the document.
    package var title: String
    /// The language it is written in.
    package var language: Language
    /// What every page says of it.
    package var status: DocumentStatus
    /// Its content, in order.
    package var blocks: [Block]
    /// The sources that it cites or names, in the order of its list.
    package var sources: [SourceEntry]

    /// Creates a document.
    package init(title: String, language: Language, status: DocumentStatus, blocks: [Block], sources: [SourceEntry]) {
        self.title = title
        self.language = language
        self.status = status
        self.blocks = blocks
        self.sources = sources
    }
}

/// What every page says of the document that it belongs to.
package struct DocumentStatus: Sendable, Hashable, Decodable {
    /// The meeting, in short.
    package var meeting: String
    /// For whom the document is.
    package var reader: String
    /// The session it is about, if one.
    package var session: String?
    /// Who may see it.
    package var release: Release
    /// The day that it bears.
    package var asOf: CalendarDate
    /// Whether something in it is not cleared.
    package var isDraft: Bool
    /// Whether it was made up for practice.
    package var isExercise: Bool
    /// The program's version and the content's mark.
    package var version: String

    /// Creates a status.
    package init(
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
    package func parts(in words: any Vocabulary) -> [String] {
        (isExercise ? [words.text(.exercise)] : []) + [meeting, reader] + [session].compactMap { $0 } + [
            words.release(release), words.text(.asOf(asOf)), words.text(isDraft ? .draft : .cleared), version,
        ]
    }
}
