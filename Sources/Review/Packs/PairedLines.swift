import Core

/// Lines without an id that say nearly what an earlier line of their section said: they are that line in other words.
enum PairedLines {
    /// How many lines of a section are tried with one another; a section that changed more is another section.
    private static let most = 40

    /// How many words such a line may have; no pack has a longer one.
    private static let words = 300

    /// Later things, of which lines that have an earlier self bear its name.
    ///
    /// - Parameters:
    ///   - later: What is.
    ///   - earlier: What was.
    /// - Returns: What is, in its order.
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

    /// Whether two texts share at least half of their words.
    private static func isLike(_ old: String?, _ new: String?) -> Bool {
        guard let old, let new else { return false }
        let (before, after) = (WordDiff.words(old).map(\.word), WordDiff.words(new).map(\.word))
        guard max(before.count, after.count) <= words else { return false }
        return WordDiff.kept(before, after).count * 4 >= before.count + after.count
    }
}
