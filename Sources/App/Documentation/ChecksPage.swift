import Core

/// The page `Documentation/Checks.md`, made from the cards and examples of the rules.
enum ChecksPage {
    static var text: String {
        let parts = [
            """
            # Checks

            This page is for anyone who got a diagnostic and wants to know the rule behind it. It lists every rule with examples
            that the rule accepts and examples that it reports. Under a reported example are the line and the column in it, what is
            wrong, and how to fix it. The page is generated from the rules (`make docs`), and a test compares it with them. A
            diagnostic has the form `path:line:column: error: what; why; how to fix it [rule]`.
            """,
            "## Rules of every panel",
        ]
        return
            (parts + Checks.rules.map(section) + ["## Rules of the desks"] + desks.map(section)
            + ["## Other rules"] + ProgramRule.groups.map(section)).joined(separator: "\n\n") + "\n"
    }

    /// The rules of all desks.
    static var desks: [any Rule.Type] { Registry.panels.flatMap { $0.deskRules } }

    private static func section(_ group: ProgramRule.Group) -> String {
        let rows = group.rules.map { "| `\($0.id)` | \($0.title) | \($0.reason) |" }
        return (["### \(group.title)", "", "| rule | what must be true | why |", "| --- | --- | --- |"] + rows)
            .joined(separator: "\n")
    }

    private static func section(_ rule: any Rule.Type) -> String {
        let card = rule.card
        var parts = ["### \(card.title) `\(card.id)`", EnglishStyle.sentence(card.reason) + "."]
        if !card.accepts.isEmpty { parts.append("Accepted:\n\n" + card.accepts.map(code).joined(separator: "\n\n")) }
        if !card.reports.isEmpty {
            parts.append("Reported:\n\n" + card.reports.map { reported(rule, $0) }.joined(separator: "\n\n"))
        }
        return parts.joined(separator: "\n\n")
    }

    private static func code(_ example: RuleExample) -> String { "```yaml\n\(example.printed)\n```" }

    private static func reported(_ rule: any Rule.Type, _ example: RuleExample) -> String {
        let diagnostics = SampleMeeting.diagnostics(of: rule, on: example)
        return code(example) + "\n\n"
            + diagnostics.map { diagnostic in
                let place = SampleMeeting.place(of: diagnostic, in: example)
                return "> \(place.isEmpty ? "" : "\(place): ")\(diagnostic.message); \(diagnostic.remedy)"
            }.joined(separator: "\n>\n")
    }
}

extension DeskModule {
    /// The rules of a desk; empty if the desk has no built-in content.
    fileprivate static var deskRules: [any Rule.Type] {
        builtIn.map { Self(content: $0).rules } ?? []
    }
}
