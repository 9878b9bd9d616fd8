package import Core

/// What of a reader's pack is about one panel.
package enum PanelSection {
    /// A document with the parts about a panel alone; whole where the document is about that panel's session.
    ///
    /// - Parameters:
    ///   - panel: The panel.
    ///   - document: A reader's pack.
    ///   - request: What was asked for.
    /// - Returns: The document under its title, with every heading that is the panel's and what stands below it; without
    ///   blocks where the pack holds nothing of the panel.
    package static func of(_ panel: PanelID, in document: Document, of request: PackRequest) -> Document {
        guard request.panel != panel else { return document }
        var document = document
        var depth: Int?
        document.blocks = document.blocks.filter { block in
            if case .heading(let level, _, let anchor) = block, level <= depth ?? level {
                depth = anchor.hasSuffix("-\(panel)") ? level : nil
            }
            return depth != nil && block != .pageBreak
        }
        // The whole list of documents is about more than the section.
        document.sources = []
        return document
    }
}
