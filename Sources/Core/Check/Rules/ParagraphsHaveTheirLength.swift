/// A paragraph has from 20 to 90 words.
enum ParagraphsHaveTheirLength: Rule {
    static let card = RuleCard(
        id: "layout.length", title: "Paragraphs have their length",
        reason: "readers skip a paragraph of one short sentence, and lose their way in a very long one",
        accepts: [
            RuleExample(
                """
                paragraphs:
                  - {lead: Presence., claims: [X1, X2]}
                findings:
                  - id: X1
                    text: The body reported that groups were present in the area and that they moved at night.
                    sources: [{key: release}]
                  - {id: X2, text: The body saw convoys., then: It saw convoys., sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                paragraphs:
                  - {claims: [X1]}
                findings:
                  - {id: X1, text: Groups were present., sources: [{key: release}]}
                """)
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let paragraphs = subject.content?.layout.paragraphs ?? []
        guard !paragraphs.isEmpty else { return [] }
        let claims = Dictionary(subject.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return paragraphs.compactMap { paragraph in
            let listed = paragraph.claims.compactMap { claims[$0.id] }
            guard let first = listed.first, listed.count == paragraph.claims.count else { return nil }
            let words =
                [paragraph.lead ?? "", first.text] + listed.dropFirst().map { $0.then?.text ?? $0.text }
                + paragraph.elements.map { if case .join(let join, _) = $0 { join.rawValue } else { "" } }
            let count = words.reduce(0) { $0 + Words.count($1) }
            return PanelLayout.wordsOfAParagraph.contains(count) ? nil : .outside(count, paragraph)
        }
    }
}

extension Diagnostic {
    fileprivate static func outside(_ count: Int, _ paragraph: PanelLayout.Paragraph) -> Self {
        let range = PanelLayout.wordsOfAParagraph
        return ParagraphsHaveTheirLength.report(
            "the paragraph has \(count) words, not \(range.lowerBound) to \(range.upperBound)",
            at: paragraph.position, severity: .warning,
            remedy: count < range.lowerBound ? "join it with a neighbour" : "divide it at a change of source or thought"
        )
    }
}
