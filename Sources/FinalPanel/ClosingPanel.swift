public import Core

/// The final panel: existing initiatives, elements of responses, and what the panels before it hand on.
public struct ClosingPanel: DeskModule {
    /// What the desk's file says.
    public let content: PanelContent

    /// Wraps the content that was read.
    public init(content: PanelContent) { self.content = content }

    /// The files of the module's Content folder.
    public static var files: [ContentFile] { EmbeddedContent.files }

    /// The desk's own rules.
    public var rules: [any Rule.Type] { [InitiativesBelongToElements.self] }

    /// The overview of the file, with what earlier panels hand on gathered by element of the responses.
    public func overview(for briefing: Briefing) -> Overview {
        var overview = Overview(content)
        let lessons = briefing.earlier.flatMap(\.lessons)
        let items = briefing.earlier.flatMap(\.items)
        overview.gathered = ResponseElement.allCases.compactMap { element in
            let gathering = Gathering(
                element: element, lessons: lessons.filter { $0.element == element },
                items: items.filter { $0.element == element })
            return gathering.lessons.isEmpty && gathering.items.isEmpty ? nil : gathering
        }
        return overview
    }
}
