/// Keys and words of content that have changed; files with the former ones can still be read.
enum FormerWords {
    /// The current keys by their former names.
    static let keys = ["read-in": "read in", "per-cent": "per cent", "on-date": "on date"]
    private static let names = keys.sorted { $0.key < $1.key }.map { (former: $0.key, current: $0.value) }

    /// The former name of a key; nil if the key always had its name.
    static func formerName(of key: String) -> String? {
        // Readers ask for every key that a group may have. For so few keys a dictionary would take longer.
        names.first { $0.current == key }?.former
    }

    /// The current words by their former names; each former word belongs to only one field.
    static let values = ["dais": "podium"]
}
