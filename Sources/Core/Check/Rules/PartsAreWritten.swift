/// A panel has no parts that its desk has yet to write.
public enum PartsAreWritten: Rule {
    /// The description of the rule, with examples.
    public static let card = RuleCard(
        id: "panel.written", title: "Parts are written",
        reason: "until a part is written, packs print the gap",
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

    /// A warning for every gap that the desk has yet to fill; until then, packs print the gap.
    public static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.gaps.compactMap { gap in gap.toWrite.map { .toWrite(gap, $0) } }
    }
}

extension Diagnostic {
    fileprivate static func toWrite(_ gap: Gap, _ what: String) -> Self {
        PartsAreWritten.report(
            "'\(gap.id)' is still to be written: \(what)", at: gap.position, severity: .warning,
            remedy: "write the part, then delete the gap; if nothing was found, delete only its `to write:`")
    }
}
