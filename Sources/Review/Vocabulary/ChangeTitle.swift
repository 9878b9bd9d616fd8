/// A title or a label of a document on changes.
package enum ChangeTitle: String, Sendable, Hashable, CaseIterable {
    /// The title of the document.
    case whatChanged
    /// The labels of the earlier and the later value.
    case before, now
}
