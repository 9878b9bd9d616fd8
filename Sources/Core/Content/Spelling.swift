/// Guesses the known word that an author meant by a misspelt word.
public enum Spelling {
    /// The remedy for an unknown word.
    ///
    /// The remedy suggests the most similar known word. If no known word is similar, the remedy lists the known words,
    /// or names the documentation if there are more than 24.
    public static func remedy(for word: String, among known: [String]) -> String {
        if let guess = nearest(to: word, among: known) { return "did you mean '\(guess)'?" }
        return known.count <= 24
            ? "use one of: \(known.joined(separator: ", "))"
            : "compare it with Documentation/Content.md and the registries"
    }

    /// The known word that is most similar to a word, if the difference can be a typing mistake.
    public static func nearest(to word: String, among known: [String]) -> String? {
        // A very long word is not a typing mistake and is not worth comparing.
        guard word.count <= 80 else { return nil }
        if let same = known.first(where: { lookalike($0) == lookalike(word) }) { return same }
        let word = word.lowercased()
        let limit = word.count < 3 ? 0 : max(1, (word.count + 1) / 3)
        let near = known.map { (word: $0, distance: distance(word, $0.lowercased())) }
        let best = near.min { ($0.distance, $0.word) < ($1.distance, $1.word) }
        guard let best, best.distance <= limit else { return nil }
        return best.word
    }

    /// The word in small letters, with figures in place of letters that look alike: `WAl3` becomes the same as `WA13`.
    private static func lookalike(_ word: String) -> String {
        String(word.lowercased().map { ["l": "1", "i": "1", "o": "0"][$0] ?? $0 })
    }

    /// The number of single-character edits between two words.
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        var row = Array(0...right.count)
        for (i, scalar) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let substitution = diagonal + (scalar == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substitution, row[j] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
