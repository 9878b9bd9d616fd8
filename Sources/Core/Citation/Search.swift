/// The record of a search that found nothing.
///
/// The record allows a claim to state what the sources do not say.
public struct Search: Sendable, Hashable {
    /// The sources that were searched.
    public let sources: [SourceKey]
    /// What the person looked for.
    public let subject: String
    /// The function of the person who searched.
    public let by: String
    /// The date of the search, if it is known.
    public let date: CalendarDate?
    /// The position in the file.
    public let position: Position
}

/// Words of a source that a claim based on the source must keep, such as “could” or “including”.
public struct KeptWording: Sendable, Hashable {
    /// The paragraph that contains the words; nil if the words apply to the whole source.
    public let paragraph: Int?
    /// Words that show that a claim is about the passage; the claim need contain only one of them.
    public let subject: [String]
    /// Words of the passage; a claim about the passage must contain at least one of them.
    public let kept: [String]
    /// The position in the file.
    public let position: Position
}
