import Core
package import Programme

/// A piece of a document.
///
/// The set of cases is fixed, and no case belongs to a single format.
package indirect enum Block: Sendable, Hashable {
    /// A heading of level 2 to 4; the document's title is level 1.
    case heading(level: Int, text: String, anchor: String)
    /// Running text.
    case paragraph([Inline])
    /// A claim, a question or a gap: text with its id in the margin.
    case item(id: String, [Inline])
    /// A numbered paragraph, counted from 1.
    ///
    /// Its number is the same in every language, and its anchor is ``Block/anchor(ofParagraph:)``.
    case numbered(Int, [Inline])
    /// A list.
    case list(isOrdered: Bool, [[Inline]])
    /// A table.
    case table(Table)
    /// A day drawn to scale.
    ///
    /// A table in the document has the same facts.
    case day(Programme)
    /// A remark set apart.
    case note(NoteKind, [Inline])
    /// Numbered empty lines to write on.
    case blankLines(Int)
    /// A page break: the next block begins on a new page.
    case pageBreak
    /// The first page of a pack.
    case front(FrontPage)
    /// A part that is one page on paper.
    case sheet(Sheet)
    /// The moments of a session, in order.
    case clock([ClockRow])
    /// Blocks under a heading of their own, set apart.
    case box(Box)
    /// Blocks that a page which is too full leaves out, those with the lowest number first.
    ///
    /// A format without pages always shows them.
    case spare(Int, [Block])
}

/// The kind of a remark that is set apart.
package enum NoteKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A warning.
    case caution
    /// Information that is missing.
    case gap
    /// A proposal by the secretariat that no source gives.
    case proposal
    /// A planning figure, with its reason.
    case assumption
    /// The languages of the document and the authority of its texts.
    case language
}
