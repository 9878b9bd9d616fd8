/// A content file after its syntax and its form were read, before anyone asked what it means.
///
/// Files can be parsed beside one another; what they say to each other comes after.
public struct ParsedContent: Sendable {
    /// The file's path.
    public let path: String
    let root: ContentNode?
    /// Whether it is YAML at all; nothing but the bytes and the syntax was looked at where it is not.
    public var isYAML: Bool { root != nil }
    /// What is wrong with its bytes, its syntax and its form.
    public let diagnostics: [Diagnostic]
    /// What has another form than the one right one.
    let mends: [ShapeCheck.Mend]
    /// What a panel file says; nil for the meeting's own files, and where too little is sound.
    let panel: PanelContent?

    /// Reads a file's bytes, syntax and form, whatever they are; its name says which form it should have.
    public init(_ file: ContentFile) {
        path = file.path
        let (root, faults) = ContentSyntax.root(of: file)
        var check = ShapeCheck()
        let shape = MeetingReading.shapes[String(file.name)] ?? (file.translationLanguage == nil ? nil : .translation)
        if let root { check.check(root, is: shape ?? .panel, as: String(file.name)) }
        panel = shape == nil ? root.flatMap { PanelContent($0) } : nil
        self.root = root
        mends = check.mends
        diagnostics = faults + check.diagnostics
    }

    /// The last part of the path.
    public var name: Substring { path.split(separator: "/").last ?? "" }
}
