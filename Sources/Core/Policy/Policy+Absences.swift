// Finds statements of absence in texts, by the phrases of a policy.

extension Policy.Absences {
    /// The kind of a text, which determines what its words can mean.
    enum Kind {
        /// A claim of the desk.
        case claim
        /// A claim that reports what its source found or did not find.
        case report
        /// A gap, a scope or a term, which speaks only of sources.
        case note
    }

    /// The words with which a statement such as “no … was found” begins.
    static let negations = ["no", "none", "nothing", "neither"]

    /// The words by which a text states what sources do not say; nil if it does not state this.
    ///
    /// Notes on what was not read are different; ``ReadingNotesStayWithTheSecretariat`` finds them.
    func words(in text: String, of kind: Kind) -> String? {
        // Most claims contain none of these words, so the rest of the search is rarely needed.
        guard kind == .note || beginnings.findsAny(in: text) && endings.findsAny(in: text),
            ReadingNotesStayWithTheSecretariat.note(in: text) == nil
        else { return nil }
        let phrases =
            everywhere + (kind == .report ? [] : outsideReports) + (kind == .note ? inNotes : [])
        return Sentences.of(text).lazy.compactMap { words in
            words.indices.lazy.compactMap { index in
                phrase(at: index, in: words, among: phrases) ?? Self.search(endingAt: index, in: words, kind)
            }.first
        }.first
    }

    /// The phrase that begins at an index, such as “no source” or “does not name”.
    private func phrase(at index: Int, in words: [String], among phrases: [[String]]) -> String? {
        let rest = words[index...]
        guard !exceptions.contains(where: { rest.starts(with: $0) }) else { return nil }
        return phrases.first { rest.starts(with: $0) }?.joined(separator: " ")
    }

    /// A statement of absence that ends at an index, such as “no … was found” or “none of … that were read”.
    private static func search(endingAt index: Int, in words: [String], _ kind: Kind) -> String? {
        guard words[index] == "read" || words[index] == "found" && kind != .report,
            words[..<index].contains(where: { ["was", "were"].contains($0) })
        else { return nil }
        return words[..<index].last { negations.contains($0) }.map {
            "\($0) … \(words[index])"
        }
    }
}
