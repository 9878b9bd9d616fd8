/// A phrase of a document on changes.
///
/// Every vocabulary arranges its arguments in its own order.
package enum ChangePhrase: Sendable, Hashable {
    /// A statement that the document lists only what the reader's packs may show, and what bold type means.
    case whatIsListed
    /// The content digests of the earlier and the later version of the reader's pack.
    case versionsOfThePack(old: String, new: String)
}
