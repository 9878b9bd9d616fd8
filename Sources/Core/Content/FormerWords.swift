/// Keys and words of content that are written otherwise now; what has the old ones is still read.
enum FormerWords {
    /// The keys of today, by the old ones.
    static let keys = ["read-in": "read in", "per-cent": "per cent", "on-date": "on date"]
    /// The words of today, by the old ones; each is a word of one field alone.
    static let values = ["dais": "podium"]
}
