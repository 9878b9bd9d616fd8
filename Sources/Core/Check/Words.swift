/// Finds and counts words in running text.
public enum Words {
    /// Whether a text contains a word or phrase at the beginning of a word; “report” is found in “reported”.
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
