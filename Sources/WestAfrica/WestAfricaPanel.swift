public import Core

/// The regional panel on West Africa, kept by the West Africa desk.
public struct WestAfricaPanel: DeskModule {
    /// What the desk's file says.
    public let content: PanelContent

    /// Wraps the content that was read.
    public init(content: PanelContent) { self.content = content }

    /// The files of the module's Content folder.
    public static var files: [ContentFile] { EmbeddedContent.files }

    /// The desk's own rules.
    public var rules: [any Rule.Type] { [TermsAreUsedAsDeclared.self, VulnerabilitiesStayConditional.self] }
}
