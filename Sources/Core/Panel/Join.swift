/// A word that joins a claim to the claim before it in a paragraph.
///
/// The list is closed, because nothing else is written between claims. Each language has its wording in its labels.
public enum Join: String, Sendable, Hashable, CaseIterable {
    /// The claim limits the claim before it.
    case nevertheless
    /// The claim adds to the claim before it.
    case also
    /// The claim adds a further point of the same speaker or source.
    case inAddition = "in addition"
    /// The claim differs from the claim before it.
    case byContrast = "by contrast"
    /// The claim is about a later time than the claim before it.
    case later
}
