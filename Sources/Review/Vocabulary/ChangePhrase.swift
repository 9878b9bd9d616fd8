package import Core

/// A phrase of a document on changes.
///
/// Every vocabulary arranges its arguments in its own order.
package enum ChangePhrase: Sendable, Hashable {
    /// The title of the document.
    case whatChanged
    /// A statement that the document lists only what the reader's packs may show, and what bold type means.
    case whatIsListed
    /// The content digests of the earlier and the later version of the reader's pack.
    case versionsOfThePack(old: String, new: String)
    /// The kind of a change, in a word or two before it.
    case kind(ChangeKind)
    /// The labels of the earlier and the later value.
    case before, now
}
