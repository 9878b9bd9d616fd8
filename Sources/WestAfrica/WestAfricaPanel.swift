public import Core

/// The regional panel on West Africa, kept by the West Africa desk.
public struct WestAfricaPanel: DeskModule {
    /// The content of the desk's file.
    public let content: PanelContent

    /// Creates the panel from the content of its file.
    public init(content: PanelContent) { self.content = content }

    /// The files of the module's Content folder.
    public static var files: [ContentFile] { EmbeddedContent.files }

    /// The desk's own rules.
    public var rules: [any Rule.Type] { [TermsAreUsedAsDeclared.self, VulnerabilitiesStayConditional.self] }
}
