/// A term of the meeting in the six official languages, for interpreters.
public struct GlossaryTerm: Sendable, Hashable {
    /// A stable identifier.
    public let id: EntryID
    /// Its form in each language.
    public let forms: [Language: String]
    /// Other English names, such as an acronym.
    public let also: [String]
    /// English, and the languages in which the form was found in two sources.
    public let established: Set<Language>
    /// The paragraphs that use the term.
    public let sources: [Citation]
    /// The position in the file.
    public let position: Position

    /// Whether the form in a language was found in two sources.
    ///
    /// English always counts as established, because the concept note is in English.
    public func isEstablished(in language: Language) -> Bool { established.contains(language) }
}
