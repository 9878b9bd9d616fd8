/// A guiding question, with the claims that give its background.
public struct Question: Sendable, Hashable {
    /// Its name.
    public let id: ItemID
    /// The question.
    public let text: String
    /// Claims a moderator should know; never new prose.
    public let background: [ItemID]
    /// Who may see it.
    public let release: Release
    /// Where it is written.
    public let position: Position
}

/// What was looked for and not found, or found and not readable.
public struct Gap: Sendable, Hashable {
    /// Its name.
    public let id: ItemID
    /// What is missing and where it was looked for.
    public let text: String
    /// Places it concerns.
    public let places: [EntryID]
    /// The questions that the desk has yet to answer in its place; they are the desk's alone, and no pack prints them.
    public let toWrite: String?
    /// The record of the search that found nothing.
    public let looked: Search?
    /// Who may see it.
    public let release: Release
    /// Where it is written.
    public let position: Position
}

/// How a file uses a geographical term.
public struct GeographicalTerm: Sendable, Hashable {
    /// The term as running text has it.
    public let term: String
    /// What it means here.
    public let means: String
    /// The places it covers.
    public let places: [EntryID]
    /// Where that use comes from.
    public let sources: [Citation]
    /// Where it is written.
    public let position: Position
}
