public import Core

/// The final panel: existing initiatives, elements of responses, and what the earlier panels hand on.
public struct ClosingPanel: DeskModule {
    /// The content of the desk's file.
    public let content: PanelContent

    /// Creates the panel from the content of its file.
    public init(content: PanelContent) { self.content = content }

    /// The files of the module's Content folder.
    public static var files: [ContentFile] { EmbeddedContent.files }

    /// The desk's own rules.
    public var rules: [any Rule.Type] { [InitiativesBelongToElements.self] }

    /// Returns the overview of the file, with the items of earlier panels gathered by element of the responses.
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
