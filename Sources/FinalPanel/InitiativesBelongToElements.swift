internal import Core

/// Every initiative belongs to an element of paragraph 11 of the concept note, and no element is empty.
///
/// An element needs an initiative of this panel, or an item that an earlier panel hands on.
enum InitiativesBelongToElements: Rule {
    static let card = RuleCard(
        id: "final-panel.elements", title: "Initiatives belong to elements",
        reason:
            "the concept note divides the final discussion into existing initiatives and three elements of responses (para. 11)",
        accepts: [
            RuleExample(
                """
                initiatives:
                  - {id: R1, element: existing-initiatives, text: A network meets., sources: [{key: release}]}
                  - {id: R2, element: criminal-justice-framework, text: Offences are defined., sources: [{key: release}]}
                  - {id: R3, element: law-enforcement, text: Units work together., sources: [{key: release}]}
                  - {id: R4, element: information-sharing, text: Agencies share files., sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                initiatives:
                  - {id: R1, element: existing-initiatives, text: A network meets., sources: [{key: release}]}
                """)
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let initiatives = subject.claims.filter { $0.kind == .initiative }
        let homeless = initiatives.filter { $0.element == nil }.map { Diagnostic.withoutElement($0) }
        let answers = library.answers.first { $0.card.id == subject.content?.card.id }
        let handed = (answers?.overview.takenUp ?? []).filter { $0.hold == nil && $0.isInPacks }
        let missing = ResponseElement.allCases.filter { element in
            !(initiatives + handed).contains { $0.element == element }
        }
        return homeless + missing.map { .elementIsEmpty($0, subject.content?.position) }
    }
}

extension Diagnostic {
    fileprivate static func withoutElement(_ claim: Claim) -> Self {
        InitiativesBelongToElements.report(
            "'\(claim.id)' does not belong to an element", at: claim.position, remedy: "add `element:`")
    }

    fileprivate static func elementIsEmpty(_ element: ResponseElement, _ place: Position?) -> Self {
        InitiativesBelongToElements.report(
            "no initiative belongs to '\(element.rawValue)', and no earlier panel hands an item to it", at: place,
            remedy:
                "add an initiative with the source that names it, or write `element: \(element.rawValue)` at an experience or a finding of an earlier panel"
        )
    }
}
