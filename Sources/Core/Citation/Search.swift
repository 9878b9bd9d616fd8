/// A search that found nothing.
///
/// It allows a claim to state what the sources do not say.
public struct Search: Sendable, Hashable {
    /// The sources that were searched.
    public let sources: [SourceKey]
    /// The subject of the search.
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
    /// The paragraph that contains the words; nil for the whole source.
    public let paragraph: Int?
    /// The words by which a claim is recognized as being about that passage.
    public let subject: [String]
    /// The words of which such a claim must keep at least one.
    public let kept: [String]
    /// The position in the file.
    public let position: Position
}
