/// Looks for words in running text as a reader would, not inside other words.
public enum Words {
    /// Whether a text has a word or phrase that begins where a word begins; “report” is found in “reported”.
    public static func contains(_ text: String, word: String) -> Bool {
        !text.ranges(of: word).allSatisfy { range in
            guard range.lowerBound > text.startIndex else { return false }
            return text[text.index(before: range.lowerBound)].isLetter
        }
    }

    /// The number of words, as a word processor counts them.
    public static func count(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}
