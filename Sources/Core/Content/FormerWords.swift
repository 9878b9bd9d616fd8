/// Keys and words of content that have changed; files with the former ones can still be read.
enum FormerWords {
    /// The current keys by their former names.
    static let keys = ["read-in": "read in", "per-cent": "per cent", "on-date": "on date"]
    /// The former names, by the keys of today.
    static let formerKeys = Dictionary(uniqueKeysWithValues: keys.map { ($1, $0) })
    /// The current words by their former names; each former word belongs to only one field.
    static let values = ["dais": "podium"]
}
