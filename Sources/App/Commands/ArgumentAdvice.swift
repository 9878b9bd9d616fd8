import ArgumentParser
import Core

/// Suggests the command or option that a mistyped word was probably meant to be.
///
/// ArgumentParser suggests no commands. For options it only counts the letters that differ, so that it suggests
/// `--panel` for `--lang`.
enum ArgumentAdvice {
    /// The parser's message, with a suggestion in its first line.
    ///
    /// - Parameters:
    ///   - message: The message of the parser.
    ///   - arguments: The arguments as typed; the first is the name of the program.
    ///   - root: The root command of the program.
    /// - Returns: The message. Only its first line can differ.
    static func message(_ message: String, after arguments: [String], of root: any ParsableCommand.Type) -> String {
        var command = root
        var rest = arguments.dropFirst()
        while let next = rest.first.flatMap({ name in subcommands(of: command).first { $0._commandName == name } }) {
            command = next
            rest = rest.dropFirst()
        }
        var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let names = subcommands(of: command).map { $0._commandName }
        if !names.isEmpty, let word = rest.first, !word.hasPrefix("-") {
            let name = arguments.dropFirst().prefix { $0 != word }.reduce(root._commandName) { "\($0) \($1)" }
            let likely = meant(word, names) ?? (names.count == 1 ? names[0] : nil)
            lines[0] = "Error: '\(word)' is not a command of \(name).\(guess(likely, ""))"
        } else if let option = lines[0].firstMatch(of: /^Error: Unknown option '--([^']+)'/)?.1 {
            // Each option begins a line of the help.
            let options = command.helpMessage().matches(of: /\n +(?:-\w, )?--([a-z-]+)/).map { String($0.1) }
            lines[0] = "Error: Unknown option '--\(option)'.\(guess(meant(String(option), options), "--"))"
        }
        return lines.joined(separator: "\n")
    }

    private static func subcommands(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        command.configuration.subcommands
    }

    private static func guess(_ word: String?, _ dashes: String) -> String {
        word.map { " Did you mean '\(dashes)\($0)'?" } ?? ""
    }

    /// The known word that begins like the typed one; if there is none, the nearest word in spelling.
    private static func meant(_ typed: String, _ known: [String]) -> String? {
        let typed = typed.lowercased()
        let longer = known.filter { $0.hasPrefix(typed) || typed.hasPrefix($0) && $0.count > 2 }
        return longer.min { ($0.count, $0) < ($1.count, $1) } ?? Spelling.nearest(to: typed, among: known)
    }
}
