/// Finds proper names in running text.
public enum Names {
    /// Whether a name stands in a text as a whole word, capitals as written.
    public static func contains(_ text: String, name: String) -> Bool {
        Occurrences.of(name, in: text).contains { before, after in
            [before, after].allSatisfy { !$0.properties.isAlphabetic && $0 != "-" }
        }
    }
}
