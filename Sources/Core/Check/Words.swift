/// Finds and counts words in running text.
public enum Words {
    /// Whether any word of a text begins with a word or phrase; “report” is found in “reported”.
    ///
    /// The search is case-sensitive.
    public static func contains(_ text: String, word: String) -> Bool {
        Occurrences.of(word, in: text).contains { before, _ in !before.properties.isAlphabetic }
    }

    /// The number of words, counted by the spaces between them.
    public static func count(_ text: String) -> Int {
        text.unicodeScalars.split { scalar in
            scalar.value <= 0x20 || (scalar.value >= 0x80 && scalar.properties.isWhitespace)
        }
        .count
    }
}
