import Core

/// The table of a claim's keys in `Documentation/Content.md`, from the description that reads them.
enum ClaimTable {
    /// The page with the current table in the place of the one that it has; nil if it has none.
    static func current(in page: String) -> String? {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: Substring(head[0])) else { return nil }
        let end = lines[start...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
        return (lines[..<start] + (head + rows).map { $0[...] } + lines[end...]).joined(separator: "\n")
    }

    private static let head = ["| key of a claim | | what it is | where absent |", "| --- | --- | --- | --- |"]

    private static var rows: [String] {
        ([.id] + Claim.fields.map(\.field)).map { field in
            let choices = field.choices.isEmpty ? "" : ": \(field.choices.map { "`\($0)`" }.joined(separator: ", "))"
            return "| `\(field.key)` | \(requirement(field.key)) | \(field.meaning)\(choices) | \(field.absent ?? "") |"
        }
    }

    /// Which kinds of claim must have a key, or may; empty if all may.
    private static func requirement(_ key: String) -> String {
        let kinds = Claim.Kind.allCases.map { FieldSet.claim($0) }
        let having = kinds.filter { kind in kind.fields.contains { $0.key == key } }
        let requiring = kinds.filter { kind in kind.fields.contains { $0.key == key && $0.isRequired } }
        if having.isEmpty { return "only of the meeting's own claims" }
        if having.count < kinds.count { return "only of \(names(having))" }
        if requiring.count == kinds.count { return "✓" }
        return requiring.isEmpty ? "" : "✓ of \(names(requiring))"
    }

    private static func names(_ kinds: [FieldSet]) -> String { EnglishStyle.list(kinds.map(\.name)) }
}
