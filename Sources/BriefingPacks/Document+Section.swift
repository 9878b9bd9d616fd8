import Core
package import Documents

extension Document {
    /// Returns the blocks that another document does not contain, with the headings above them.
    ///
    /// If the other document is the same pack without a panel, the result is the content of that panel. The note on
    /// language is always kept.
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
            case .paragraph, .item, .numbered, .list, .table, .day, .note, .blankLines, .front, .sheet, .clock, .box,
                .spare:
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
