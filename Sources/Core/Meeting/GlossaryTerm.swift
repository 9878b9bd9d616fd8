/// A term of the meeting in the six official languages, for those who voice it.
public struct GlossaryTerm: Sendable, Hashable {
    /// A stable name.
    public let id: EntryID
    /// Its form in each language.
    public let forms: [Language: String]
    /// Other English names, such as an acronym.
    public let also: [String]
    /// The languages whose form is found in two sources.
    public let established: Set<Language>
    /// The paragraphs that use it.
    public let sources: [Citation]
    /// Where it is written.
    public let position: Position

    /// Whether a language's form is found in two sources; the convening note's own language needs no other.
    public func isEstablished(in language: Language) -> Bool { established.contains(language) }
}
