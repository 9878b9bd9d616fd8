import Core

/// What a change is to those who review it.
package enum ChangeKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// It was not there.
    case added
    /// It is there no more; an id that is written otherwise is one withdrawn and one added.
    case withdrawn
    /// It says something in other words.
    case reworded
    /// It rests on other sources, or on other places in them, or gives the words to somebody else.
    case resourced = "re-sourced"
    /// It has another standing, another place in the typology, or is about something else.
    case reclassified = "re-classified"
    /// It stands to other items in another way: what it rests on, what it opposes, what is behind a question.
    case related
    /// Another circle may see it.
    case released
    /// It is held, or no longer, or for another reason.
    case held
    /// It stands elsewhere, or happens at another time.
    case moved
    /// Something else of it is not what it was.
    case changed
    /// It stands as somebody cleared it, and did not.
    case cleared
    /// It stood as somebody cleared it, and does not now.
    case clearanceLost = "clearance lost"
}
