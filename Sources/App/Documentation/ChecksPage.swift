import Core

/// The page `Documentation/Checks.md`, made from the cards and examples of the rules.
enum ChecksPage {
    static var text: String {
        let parts = [
            """
            # Checks

            Every rule that `dais check` holds content to, from the rules themselves: this page is generated (`make docs`) and
            tested to be current. A diagnostic has the form `path:line:column: error: what; why; how to mend it [rule]`.
            """,
            "## Rules of every panel",
        ]
        return
            (parts + Checks.rules.map(section) + ["## Rules of the desks"] + desks.map(section)
            + ["## What else is held to its form"] + ProgramRule.groups.map(section)).joined(separator: "\n\n") + "\n"
    }

    /// The rules of all desks.
    static var desks: [any Rule.Type] { Registry.panels.flatMap { $0.deskRules } }

    private static func section(_ group: ProgramRule.Group) -> String {
        let rows = group.rules.map { "| `\($0.id)` | \($0.holds) | \($0.reason) |" }
        return (["### \(group.title)", "", "| rule | what it holds | why |", "| --- | --- | --- |"] + rows)
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
        return code(example) + "\n\n" + diagnostics.map { "> \($0.message); \($0.remedy)" }.joined(separator: "\n>\n")
    }
}

extension DeskModule {
    /// The rules of a desk; empty if the desk has no built-in content.
    fileprivate static var deskRules: [any Rule.Type] {
        builtIn.map { Self(content: $0).rules } ?? []
    }
}
