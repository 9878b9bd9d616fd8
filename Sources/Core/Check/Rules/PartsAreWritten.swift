/// A panel has no part left that its desk means to write.
public enum PartsAreWritten: Rule {
    /// What the rule is, with examples.
    public static let card = RuleCard(
        id: "panel.written", title: "Parts are written",
        reason: "until then a pack prints the gap in its place",
        accepts: [
            RuleExample(
                """
                gaps:
                  - {id: Xg1, text: No source on the region was readable.}
                """)
        ],
        reports: [
            RuleExample(
                """
                gaps:
                  - {id: Xg1, text: The overview is still to be written., to write: What do sources report?}
                """)
        ])

    /// Every gap that the desk means to fill; a warning each, since a gap is printed as a gap meanwhile.
    public static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.gaps.compactMap { gap in gap.toWrite.map { .toWrite(gap, $0) } }
    }
}

extension Diagnostic {
    fileprivate static func toWrite(_ gap: Gap, _ what: String) -> Self {
        PartsAreWritten.report(
            "'\(gap.id)' is still to be written: \(what)", at: gap.position, severity: .warning,
            remedy: "write it, then take the gap out, or its `to write:` where nothing was found")
    }
}
