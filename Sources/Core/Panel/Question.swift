/// A guiding question, with the claims that give the background.
public struct Question: Sendable, Hashable {
    /// Its identifier.
    public let id: ItemID
    /// The question.
    public var text: String
    /// Claims that a moderator should know; the background never consists of new text.
    public var background: [ItemID]
    /// The readers who may see it.
    public var release: Release
    /// The position in the file.
    public let position: Position
}

/// Information that the desk looked for and did not find, or found and could not read.
public struct Gap: Sendable, Hashable {
    /// Its identifier.
    public let id: ItemID
    /// What is missing, and where the desk looked for it.
    public var text: String
    /// The places that it concerns.
    public var places: [EntryID]
    /// The questions that the desk must still answer to fill the gap; packs never print them.
    public var toWrite: String?
    /// The search that found nothing.
    public var looked: Search?
    /// The readers who may see it.
    public var release: Release
    /// The position in the file.
    public let position: Position
}

/// A geographical term, with the meaning that a file gives to it.
public struct GeographicalTerm: Sendable, Hashable {
    /// The term in running text.
    public let term: String
    /// The meaning of the term in the file.
    public let means: String
    /// The places that it covers.
    public let places: [EntryID]
    /// The sources of this meaning.
    public let sources: [Citation]
    /// The position in the file.
    public let position: Position
}
