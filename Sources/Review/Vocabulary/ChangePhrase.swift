import Core

/// What a document on changes says in words of its own; every vocabulary says it in its own order.
package enum ChangePhrase: Sendable, Hashable {
    /// What the document is called.
    case whatChanged
    /// That it lists what the reader's packs may show and nothing else, and what stands in bold.
    case whatIsListed
    /// The marks of the earlier and the later version of the reader's pack.
    case versionsOfThePack(old: String, new: String)
    /// What a change is, in a word or two before it.
    case kind(ChangeKind)
    /// Before what was, and before what is.
    case before, now
}
