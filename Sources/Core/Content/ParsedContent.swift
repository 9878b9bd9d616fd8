/// A content file whose syntax and form were checked.
///
/// Files can be parsed in parallel. References between files are checked later.
public struct ParsedContent: Sendable {
    /// The file's path.
    public let path: String
    /// The file's root node; nil for a panel file, because its nodes need more memory than ``panel``.
    let root: ContentNode?
    /// Whether the file is valid YAML; if it is not, only its bytes and its syntax were checked.
    public let isYAML: Bool
    /// The faults in its bytes, its syntax and its form.
    public let diagnostics: [Diagnostic]
    /// The texts, keys and words that have a single correct form and use another one.
    let fixes: [ShapeCheck.Fix]
    /// The content of a panel file; nil for other files, and if an essential part is missing.
    let panel: PanelContent?

    /// Reads the bytes, the syntax and the form of a file; the file's name determines which form it should have.
    public init(_ file: ContentFile) {
        path = file.path
        let (root, faults) = ContentSyntax.root(of: file)
        var check = ShapeCheck()
        let shape = MeetingReading.shapes[String(file.name)] ?? (file.translationLanguage == nil ? nil : .translation)
        if let root { check.check(root, is: shape ?? .panel, as: String(file.name)) }
        panel = shape == nil ? root.flatMap { PanelContent($0) } : nil
        self.root = shape == nil ? nil : root
        isYAML = root != nil
        fixes = check.fixes
        let lengths = shape == nil ? root.map(Diagnostic.lengths) ?? [] : []
        diagnostics = faults + check.diagnostics + lengths
    }

    /// The last part of the path.
    public var name: Substring { path.split(separator: "/").last ?? "" }
}
