/// The record of a search that found nothing: it allows a statement about what sources do not say.
public struct Search: Sendable, Hashable {
    /// The sources that were looked through.
    public let sources: [SourceKey]
    /// What was looked for.
    public let subject: String
    /// Who looked, by function.
    public let by: String
    /// When, where that is known.
    public let date: CalendarDate?
    /// Where it is written.
    public let position: Position
}

/// Words of a source that a claim resting on it may not lose, such as “could” or “including”.
public struct KeptWording: Sendable, Hashable {
    /// The paragraph that has them; nil for the whole source.
    public let paragraph: Int?
    /// The words by which a claim is recognized as being about that passage.
    public let subject: [String]
    /// The words of which such a claim must keep at least one.
    public let kept: [String]
    /// Where it is written.
    public let position: Position
}
