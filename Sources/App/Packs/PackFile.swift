import Core

/// A file of a packs folder: made in a run, or found there unchanged.
struct PackFile: Sendable {
    let entry: Manifest.Entry
    /// What to write; nil where the file stands there already.
    let bytes: [UInt8]?
    /// The mark of everything that decided its bytes.
    let source: String
}
