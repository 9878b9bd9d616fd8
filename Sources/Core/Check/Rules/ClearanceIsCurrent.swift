/// Cleared items have not changed since their clearance.
enum ClearanceIsCurrent: Rule {
    static let card = RuleCard(
        id: "panel.clearance", title: "Clearance is current",
        reason:
            "an item that changed after its clearance is a draft again, and every pack that prints the item says so",
        accepts: [
            RuleExample(
                """
                cleared: {by: desk officer, on date: 2019-04-12, items: {X1: 73a87b5909cd107f}}
                findings:
                  - {id: X1, text: Groups were present in the area., sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                cleared: {by: desk officer, on date: 2019-04-12, items: {X1: 0000000000000000}}
                findings:
                  - {id: X1, text: Groups were present in the area., sources: [{key: release}]}
                """),
            RuleExample(
                """
                cleared: {by: desk officer, on date: 2019-04-12, items: {X7: 0000000000000000}}
                findings:
                  - {id: X1, text: Groups were present in the area., sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard let clearance = subject.content.map(\.clearance) ?? library.meeting.clearance else { return [] }
        let current = subject.content?.fingerprints ?? library.meeting.fingerprints
        return clearance.items.sorted { $0.key < $1.key }.compactMap { id, written in
            guard let now = current[id] else { return .clearedNothing(id, clearance) }
            return now.isWritten(as: written) ? nil : .changedSince(id, clearance)
        }
    }
}

extension Diagnostic {
    fileprivate static func changedSince(_ id: ItemID, _ clearance: Clearance) -> Self {
        ClearanceIsCurrent.report(
            "'\(id)' changed since it was cleared on \(clearance.on)", at: clearance.position, severity: .warning,
            remedy: "clear the item again, or take it out of `items:` and leave it as a draft")
    }

    fileprivate static func clearedNothing(_ id: ItemID, _ clearance: Clearance) -> Self {
        ClearanceIsCurrent.report(
            "'\(id)' is listed as cleared, but is not an item of this file", at: clearance.position,
            remedy: "take it out of `items:`")
    }
}
