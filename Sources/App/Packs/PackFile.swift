import Core

/// A file of a packs folder: made in a run, or found there unchanged.
struct PackFile: Sendable {
    let entry: Manifest.Entry
    /// Whether it was made; it stands there already where it was not.
    let isNew: Bool
    /// The mark of everything that decided its bytes.
    let source: String
}
