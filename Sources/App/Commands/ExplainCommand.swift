import ArgumentParser
import Core

/// The command `dais explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Says what a rule wants and why, with its examples.",
        discussion: "A rule is what a diagnostic names in brackets. Without a rule, all are listed.")

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

/// The error for a rule name that does not exist.
struct UnknownRule: Error, CustomStringConvertible {
    let name: String
    let known: [String]

    /// What is wrong, why it matters, and how to fix it.
    var description: String {
        let guess = Spelling.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
        return "'\(name.prefix(60))': error: no rule has this name; diagnostics name theirs in brackets; "
            + (guess ?? "dais explain alone lists them all") + " [explain.rule]"
    }
}
