import Core

/// A file of a packs folder, which a run made or found unchanged.
struct PackFile: Sendable {
    let entry: Manifest.Entry
    /// Whether the run made the file; otherwise the file was already in the folder.
    let isNew: Bool
    /// The digest of everything that decided the bytes of the file.
    let source: String
}
