import ArgumentParser
import Core
import Documents
import Foundation

/// The root command of the program.
@main
struct Dais: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dais",
        abstract: "Assembles the day programme and the briefing packs of a joint special meeting.",
        discussion: """
            The content is built in. In a checkout, or with --content, dais reads it from files instead.
            Results go to standard output, progress and diagnostics to standard error.
            Exit codes: 0 success, 1 diagnostics or a withheld pack, 2 nothing could be done or an option is wrong.
            """,
        version: Product.version,
        subcommands: [
            CheckCommand.self, ExplainCommand.self, PreviewCommand.self, ProgrammeCommand.self, PacksCommand.self,
            PanelsCommand.self, SourcesCommand.self, MentionsCommand.self, TranslationsCommand.self, DiffCommand.self,
            ClearCommand.self, PanelCommand.self, MeetingCommand.self, VerifyCommand.self, ReplanCommand.self,
            RecordCommand.self, SummaryCommand.self,
        ])

    /// Runs the command.
    ///
    /// A wrong option exits with 2, like every other reason to do nothing.
    static func main() {
        UnfinishedFiles.watchSignals()
        // An empty path or name usually comes from a variable that a script did not set.
        if CommandLine.arguments.contains("") {
            Console.note(
                "an argument is empty; a path, name or number cannot be empty; fill it in, or leave out the argument and its option"
            )
            Foundation.exit(2)
        }
        if let fault = argumentFault {
            Console.note(fault)
            Foundation.exit(2)
        }
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            if exitCode(for: error) == .validationFailure {
                // The parser's message contains the arguments verbatim, so unsafe characters are escaped here.
                let advised = ArgumentAdvice.message(
                    fullMessage(for: error), after: CommandLine.arguments, of: Self.self)
                let message = CommandLine.arguments.reduce(advised) { $0.replacing($1, with: $1.shown) }
                Console.note(lines: message.split(separator: "\n", omittingEmptySubsequences: false))
                Foundation.exit(2)
            }
            // Help is a result like any other. If the system does not take all of it, the program exits with 2.
            let help = exitCode(for: error) == .success ? fullMessage(for: error) : ""
            if !help.isEmpty {
                Console.print(help)
                Foundation.exit(0)
            }
            exit(withError: error)
        }
    }

    /// A message on arguments that are too many or too long; nil if all are within the limits.
    private static var argumentFault: String? {
        let (arguments, most, longest) = (CommandLine.arguments, ContentLimits.arguments, ContentLimits.argument)
        if arguments.count > most {
            return "the command has \(EnglishStyle.figures(arguments.count)) arguments, and the limit is "
                + "\(EnglishStyle.figures(most)); name a folder in place of its files"
        }
        guard let index = arguments.firstIndex(where: { $0.utf8.count > longest }) else { return nil }
        let size = EnglishStyle.figures(arguments[index].utf8.count)
        return "the argument that begins '\(arguments[index].prefix(40))' has \(size) bytes, and the limit is "
            + "\(EnglishStyle.figures(longest)); shorten it"
    }
}
