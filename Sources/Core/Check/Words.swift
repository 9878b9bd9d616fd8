/// Looks for words in running text as a reader would, not inside other words.
public enum Words {
    /// Whether a text has a word or phrase that begins where a word begins; “report” is found in “reported”.
    public static func contains(_ text: String, word: String) -> Bool {
        Occurrences.of(word, in: text).contains { before, _ in !before.properties.isAlphabetic }
    }

    /// The number of words, as a word processor counts them.
    public static func count(_ text: String) -> Int {
        text.unicodeScalars.split { scalar in
            scalar.value <= 0x20 || (scalar.value >= 0x80 && scalar.properties.isWhitespace)
        }
        .count
    }
}
