/// Finds proper names in running text.
public enum Names {
    /// Whether a name stands in a text as a whole word, capitals as written.
    public static func contains(_ text: String, name: String) -> Bool {
        text.ranges(of: name).contains { range in
            let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
            let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
            return !before.isLetter && !after.isLetter && before != "-" && after != "-"
        }
    }
}
