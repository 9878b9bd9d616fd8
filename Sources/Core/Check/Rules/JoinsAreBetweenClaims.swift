/// A joining word is between two claims of a paragraph, and the second is worded to follow it.
enum JoinsAreBetweenClaims: Rule {
    static let card = RuleCard(
        id: "layout.joins", title: "Joins are between claims",
        reason: "a joining word is printed with its comma directly before the `then` of the next claim",
        accepts: [
            RuleExample(
                """
                paragraphs:
                  - {claims: [X1, nevertheless, X2]}
                findings:
                  - {id: X1, text: The body saw few groups., sources: [{key: release}]}
                  - {id: X2, text: The body saw convoys., then: it saw convoys., sources: [{key: release}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                paragraphs:
                  - {claims: [also, X1]}
                findings:
                  - {id: X1, text: The body saw few groups., sources: [{key: release}]}
                """),
            RuleExample(
                """
                paragraphs:
                  - {claims: [X1, also, later, X2]}
                findings:
                  - {id: X1, text: The body saw few groups., sources: [{key: release}]}
                  - {id: X2, text: The body saw convoys., then: it saw convoys., sources: [{key: release}]}
                """),
            RuleExample(
                """
                paragraphs:
                  - {claims: [X1, also, X2]}
                findings:
                  - {id: X1, text: The body saw few groups., sources: [{key: release}]}
                  - {id: X2, text: The body saw convoys., sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let paragraphs = subject.content?.layout.paragraphs ?? []
        guard !paragraphs.isEmpty else { return [] }
        let following = Set(subject.claims.filter { $0.then != nil }.map(\.id))
        let own = Set(subject.claims.map(\.id))
        return paragraphs.flatMap { paragraph -> [Diagnostic] in
            let elements = paragraph.elements
            return elements.indices.compactMap { index in
                guard case .join(let join, let place) = elements[index] else { return nil }
                guard index > 0, case .claim = elements[index - 1], index + 1 < elements.count,
                    case .claim(let next) = elements[index + 1]
                else { return .notBetween(join, at: place) }
                return own.contains(next.id) && !following.contains(next.id)
                    ? .notWorded(next.id, join, at: place) : nil
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func notBetween(_ join: Join, at place: Position) -> Self {
        JoinsAreBetweenClaims.report(
            "'\(join.rawValue)' is not between two claims", at: place,
            remedy: "write it between two ids, such as [WA1, \(join.rawValue), WA2], or take it out")
    }

    fileprivate static func notWorded(_ id: ItemID, _ join: Join, at place: Position) -> Self {
        JoinsAreBetweenClaims.report(
            "'\(join.rawValue)' is before '\(id)', which has no `then`", at: place,
            remedy: "add `then:` to '\(id)', worded to follow the comma, or take the joining word out")
    }
}
