/// A rule that is not a rule of content: about the form of input, about files, or about a run.
///
/// Each rule is declared once, with its sentence and its reason. A diagnostic names the declaration, and a
/// test checks that every declaration is explained.
public struct ProgramRule: Sendable, Hashable {
    /// The id, which diagnostics print in brackets.
    public let id: String
    /// The rule as a sentence that is true of valid input.
    public let title: String
    /// The reason why the rule matters.
    public let reason: String

    /// Declares a rule.
    package init(_ id: String, _ title: String, _ reason: String) {
        (self.id, self.title, self.reason) = (id, title, reason)
    }

    /// Rules that belong together, with the heading that documentation gives them.
    package struct Group: Sendable {
        /// The heading.
        package let title: String
        /// The rules.
        package let rules: [ProgramRule]

        /// Creates a group.
        package init(title: String, rules: [ProgramRule]) {
            (self.title, self.rules) = (title, rules)
        }
    }
}
