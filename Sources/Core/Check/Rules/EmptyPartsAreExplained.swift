/// A panel with an empty part has a gap that states what the desk looked at.
enum EmptyPartsAreExplained: Rule {
    static let card = RuleCard(
        id: "panel.gaps", title: "Empty parts are explained",
        reason: "a lack of material is a result, and a part that is absent without a reason reads as an oversight",
        accepts: [
            RuleExample(
                """
                gaps:
                  - {id: Xg1, text: No source on the region was readable.}
                """)
        ],
        reports: [RuleExample("findings: []")])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard let content = subject.content, subject.gaps.isEmpty else { return [] }
        let kinds = Set(subject.claims.map(\.kind))
        let empty = content.card.parts.map(\.part).filter { part in
            switch part {
            case .presentation: !kinds.contains(.finding)
            case .experiences: !kinds.contains(.experience)
            case .questions: subject.questions.isEmpty
            case .initiatives, .responses: !kinds.contains(.initiative)
            }
        }
        return empty.map { .unexplained($0, content) }
    }
}

extension Diagnostic {
    fileprivate static func unexplained(_ part: PanelPart, _ content: PanelContent) -> Self {
        EmptyPartsAreExplained.report(
            "the part '\(part.rawValue)' of '\(content.card.id)' is empty, and no gap says why", at: content.position,
            remedy: "add a gap under `gaps:` that says what was looked at")
    }
}
