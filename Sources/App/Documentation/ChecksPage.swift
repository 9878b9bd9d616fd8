import Core

/// `Documentation/Checks.md`, from the rules' own cards and examples.
enum ChecksPage {
    static var text: String {
        let desks = Registry.panels.flatMap { $0.deskRules }
        let parts = [
            """
            # Checks

            Every rule that `dais check` holds content to, from the rules themselves: this page is generated (`make docs`) and
            tested to be current. A diagnostic has the form `path:line:column: error: what; why; how to mend it [rule]`.
            """,
            "## Form\n\n" + forms, "## Rules of every panel",
        ]
        return (parts + Checks.rules.map(section) + ["## Rules of the desks"] + desks.map(section)).joined(
            separator: "\n\n") + "\n"
    }

    private static let forms = """
        | rule | what it holds |
        | --- | --- |
        | `content.bytes` | a file is plain UTF-8 text without byte order mark, tabs and invisible characters |
        | `content.syntax` | its YAML is well formed, without anchors, aliases, tags and merge keys, at most \(ContentLimits.depth) levels deep |
        | `content.shape` | every key is known, every value of its form, nothing required is missing or empty, no text is cut off by a `#` |
        | `content.file` | the meeting has all of its files |
        | `panel.registered` | no two panels share an id |
        | `programme.fits` | the day fits into its service windows |
        | `programme.best` | the timetable is proved to be the best; a warning where the search stopped first |
        """

    private static func section(_ rule: any Rule.Type) -> String {
        let card = rule.card
        var parts = ["### \(card.title) `\(card.id)`", EnglishStyle.sentence(card.reason) + "."]
        if !card.accepts.isEmpty { parts.append("Accepted:\n\n" + card.accepts.map(code).joined(separator: "\n\n")) }
        if !card.reports.isEmpty {
            parts.append("Reported:\n\n" + card.reports.map { reported(rule, $0) }.joined(separator: "\n\n"))
        }
        return parts.joined(separator: "\n\n")
    }

    private static func code(_ example: RuleExample) -> String { "```yaml\n\(example.yaml)\n```" }

    private static func reported(_ rule: any Rule.Type, _ example: RuleExample) -> String {
        let diagnostics = SampleMeeting.diagnostics(of: rule, on: example)
        return code(example) + "\n\n" + diagnostics.map { "> \($0.message); \($0.remedy)" }.joined(separator: "\n>\n")
    }
}

extension DeskModule {
    /// The rules of a desk, whatever its content.
    fileprivate static var deskRules: [any Rule.Type] {
        builtIn.map { Self(content: $0).rules } ?? []
    }
}
