/// Finds proper names in running text.
public enum Names {
    /// Whether a text contains a name as a whole word; the search is case-sensitive.
    public static func contains(_ text: String, name: String) -> Bool {
        Occurrences.of(name, in: text).contains { before, after in
            [before, after].allSatisfy { !$0.properties.isAlphabetic && $0 != "-" }
        }
    }
}
