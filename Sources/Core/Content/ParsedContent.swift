/// A content file after its syntax was read, before anyone asked what it means.
///
/// Files can be parsed beside one another; what they say to each other comes after.
public struct ParsedContent: Sendable {
    /// The file's path.
    public let path: String
    let root: ContentNode?
    let diagnostics: [Diagnostic]

    /// Reads a file's bytes and syntax, whatever they are.
    public init(_ file: ContentFile) {
        path = file.path
        (root, diagnostics) = ContentSyntax.root(of: file)
    }

    /// The last part of the path.
    public var name: Substring { path.split(separator: "/").last ?? "" }
}
