import Core

/// An explanation of a rule, for the reader of a diagnostic that names it.
struct Explanation {
    let id: String
    /// The rule as a sentence that is true of valid input.
    let title: String
    private let reason: String
    private let accepts: [RuleExample]
    /// Examples that break the rule, with the diagnostics that they cause.
    private let reports: [(example: RuleExample, said: [Diagnostic])]

    /// All rules of content, of the desks and of the program, sorted by id.
    static var all: [Explanation] {
        let cards = (Checks.rules + ChecksPage.desks).map(Explanation.init)
        let others = ProgramRule.groups.flatMap(\.rules).map(Explanation.init)
        return (cards + others).sorted { $0.id < $1.id }
    }

    private init(_ rule: any Rule.Type) {
        let card = rule.card
        (id, title, reason, accepts) = (card.id, card.title, card.reason, card.accepts)
        reports = card.reports.map { ($0, SampleMeeting.diagnostics(of: rule, on: $0)) }
    }

    private init(_ rule: ProgramRule) {
        (id, title, reason) = (rule.id, EnglishStyle.sentence(rule.title), rule.reason)
        (accepts, reports) = ([], [])
    }

    /// The rule, the reason and the examples as text.
    var text: String {
        var parts = ["\(title) [\(id)]", "\(EnglishStyle.sentence(reason))."]
        parts += accepts.map { "Accepted:\n\n\(Self.indented($0.printed))" }
        parts += reports.map { example, said in
            let lines = said.map { diagnostic in
                let place = SampleMeeting.place(of: diagnostic, in: example)
                return "  \(place.isEmpty ? "" : "\(place): ")\(diagnostic.message); \(diagnostic.remedy)"
            }
            return "Reported:\n\n\(Self.indented(example.printed))\n\n\(lines.joined(separator: "\n"))"
        }
        return parts.joined(separator: "\n\n")
    }

    private static func indented(_ yaml: String) -> String {
        yaml.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
            .joined(separator: "\n")
    }
}
