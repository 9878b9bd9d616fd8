import ArgumentParser
import Core

/// The command `dais explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explains what a rule requires and why, with examples.",
        discussion: "A diagnostic names its rule in brackets. Without a rule, all rules are listed.")

    @Argument(
        help: "The rule, such as claim.sourced.",
        completion: .custom { _, _, _ in Explanation.all.map(\.id) })
    var rule: String?

    func run() throws {
        let all = Explanation.all
        guard let rule else {
            let width = all.map(\.id.count).max() ?? 0
            for each in all {
                Console.print("\(each.id)\(String(repeating: " ", count: width - each.id.count))  \(each.title)")
            }
            return
        }
        let id = rule.trimmingPrefix("[").prefix { $0 != "]" }.lowercased()
        guard let found = all.first(where: { $0.id == id }) else {
            throw Console.fail(UnknownRule(name: rule, known: all.map(\.id)))
        }
        Console.print(found.text)
    }
}

/// A rule that nothing is held to.
struct UnknownRule: DiagnosedError {
    let name: String
    let known: [String]

    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        let guess = Spelling.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
        return Diagnostic(
            rule: .explainRule, at: Position(wholeOf: "'\(name.prefix(60))'"), "no rule has this name",
            because: "a diagnostic names its rule in brackets",
            remedy: guess ?? "dais explain without a name lists all rules")
    }
}
