package import Core

/// A document that a writer turns into bytes: one pack for one reader in one language.
package struct Document: Sendable, Hashable, Decodable {
    /// The title of the document.
    package var title: String
    /// The language of the document.
    package var language: Language
    /// The status that every page shows.
    package var status: DocumentStatus
    /// The content, in order.
    package var blocks: [Block]
    /// The sources that the document cites or names, in the order of its list.
    package var sources: [SourceEntry]

    /// Creates a document.
    package init(title: String, language: Language, status: DocumentStatus, blocks: [Block], sources: [SourceEntry]) {
        self.title = title
        self.language = language
        self.status = status
        self.blocks = blocks
        self.sources = sources
    }

    /// Whether the document has a front page, which states what it is and lists its parts.
    package var hasFront: Bool { if case .front? = blocks.first { true } else { false } }
}

/// The status of a document, which every page shows.
package struct DocumentStatus: Sendable, Hashable, Decodable {
    /// The short name of the meeting.
    package var meeting: String
    /// The reader for whom the document is written.
    package var reader: String
    /// The session of the document, if it is about one session.
    package var session: String?
    /// The group of people who may see the document.
    package var release: Release
    /// The date of the document.
    package var asOf: CalendarDate
    /// Whether any part of the document is not cleared.
    package var isDraft: Bool
    /// Whether the document is an exercise.
    package var isExercise: Bool
    /// The version of the program and the digest of the content.
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

    /// Returns the parts of the line that states what a document is.
    package func parts(in words: any Vocabulary) -> [String] { foot(in: words) + [version] }

    /// Returns the parts of the line at the foot of every page, which has no version.
    package func foot(in words: any Vocabulary) -> [String] {
        (isExercise ? [words.text(.exercise)] : []) + [meeting, reader] + [session].compactMap { $0 } + [
            words.release(release), words.text(isDraft ? .draft : .cleared), words.text(.asOf(asOf)),
        ]
    }
}
