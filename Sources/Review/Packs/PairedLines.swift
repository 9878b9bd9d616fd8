import Core

/// Pairs each line without an id with a similar earlier line of the same section, as a reworded version of that line.
enum PairedLines {
    /// The maximum number of removed lines in a section.
    ///
    /// If there are more, the lines of the section are not paired.
    private static let most = 40

    /// The maximum number of words in a paired line.
    ///
    /// No pack has longer lines.
    private static let words = 300

    /// Returns later things, in which each reworded line has the subject of its earlier version.
    ///
    /// - Parameters:
    ///   - later: The later things.
    ///   - earlier: The earlier things.
    /// - Returns: The later things, in their order.
    static func of(_ later: [Reviewed<String>], with earlier: [Reviewed<String>]) -> [Reviewed<String>] {
        let now = Set(later.map(\.subject))
        let known = Set(earlier.map(\.subject))
        let gone = earlier.filter { $0.subject.category == .line && !now.contains($0.subject) }
        var open = Dictionary(grouping: gone) { $0.name ?? "" }.filter { $0.value.count <= most }
        return later.map { line in
            let section = line.name ?? ""
            guard line.subject.category == .line, !known.contains(line.subject), let lines = open[section],
                let place = lines.firstIndex(where: { isLike($0["text"], line["text"]) })
            else { return line }
            open[section]?.remove(at: place)
            var renamed = Reviewed(lines[place].subject, in: line.place, called: line.name)
            for facet in line.facets { renamed.add(facet.field, facet.kind, facet.value) }
            return renamed
        }
    }

    /// Returns whether two texts have at least half of their words in common.
    private static func isLike(_ old: String?, _ new: String?) -> Bool {
        guard let old, let new else { return false }
        let (before, after) = (WordDiff.words(old).map(\.word), WordDiff.words(new).map(\.word))
        guard max(before.count, after.count) <= words else { return false }
        return WordDiff.kept(before, after).count * 4 >= before.count + after.count
    }
}
