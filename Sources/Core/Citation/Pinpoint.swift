/// The place in a source that supports a claim.
public enum Pinpoint: Sendable, Hashable {
    /// The whole source, because it is short or has no parts that a reference could name.
    case whole
    /// Paragraphs, as United Nations documents are cited.
    case paragraphs([ClosedRange<Int>])
    /// Pages of a journal or a report.
    case pages([ClosedRange<Int>])

    /// Reads `5`, `3–4` or `5, 7–9`; nil if the text is malformed or a range runs backwards.
    public static func ranges(_ text: String) -> [ClosedRange<Int>]? {
        // Most references name one paragraph or page.
        if let only = number(text) { return only >= 1 ? [only...only] : nil }
        var ranges: [ClosedRange<Int>] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let trimmed = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
            let ends = trimmed.split(maxSplits: 2, omittingEmptySubsequences: false) { $0 == "–" || $0 == "-" }.map {
                number(String($0))
            }
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first >= 1, first <= last
            else { return nil }
            ranges.append(first...last)
        }
        return ranges.isEmpty ? nil : ranges
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.count < 8 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }
}
