/// Finds and counts words in running text.
public enum Words {
    /// Whether any word of a text begins with a word or phrase; “report” is found in “reported”.
    ///
    /// The search is case-sensitive.
    public static func contains(_ text: String, word: String) -> Bool {
        Occurrences.of(word, in: text).contains { before, _ in !before.properties.isAlphabetic }
    }

    /// Whether any word of a text begins with a word or phrase, in capital or small letters.
    public static func contains(_ text: String, inAnyCase word: String) -> Bool {
        // Most texts do not contain the word, so look for it before changing all letters to small ones.
        let mayContain = Occurrences.hasInAnyCase(word, in: text) || !word.utf8.allSatisfy { $0 < 0x80 }
        return mayContain && contains(text.lowercased(), word: word.lowercased())
    }

    /// The number of words, counted by the spaces between them.
    public static func count(_ text: String) -> Int {
        var count = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            let isSpace = scalar.value <= 0x20 || (scalar.value >= 0x80 && scalar.properties.isWhitespace)
            if !isSpace, !isInWord { count += 1 }
            isInWord = !isSpace
        }
        return count
    }
}
