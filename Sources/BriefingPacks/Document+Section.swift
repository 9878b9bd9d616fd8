import Core
package import Documents

extension Document {
    /// What the document has that another one has not, under the headings that it stands under.
    ///
    /// A pack that is made with a panel and one that is made without it differ in what stems from the panel. What is said
    /// once of the document's language is kept.
    ///
    /// - Parameter bare: The document without the panel.
    /// - Returns: The part, with the sources that it cites or names.
    package func section(besides bare: Document) -> Document {
        let common = Set(bare.blocks)
        var headings: [(level: Int, block: Block)] = []
        var part: [Block] = []
        for block in blocks {
            switch block {
            case .heading(let level, _, _):
                headings.removeAll { $0.level >= level }
                headings.append((level, block))
            case .note(.language, _): part.append(block)
            case .pageBreak: continue
            case .paragraph, .item, .numbered, .list, .table, .day, .cues, .note, .blankLines:
                guard !common.contains(block) else { continue }
                part += headings.map(\.block) + [block]
                headings = []
            }
        }
        var section = self
        section.blocks = part
        let lines = part.flatMap(\.lines)
        let cited = Set(lines.flatMap(\.references).map(\.key))
        let named = Set(lines.flatMap(\.symbols))
        section.sources = sources.filter { source in
            cited.contains(source.key) || source.symbol.map(named.contains) ?? false
        }
        return section
    }
}
