import ArgumentParser
import Core

/// The command `dais check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks content and says what is wrong, on which line, and how to mend it.",
        discussion: "Exit codes: 0 nothing to say, 1 diagnostics, 2 the content cannot be checked.")

    @Argument(help: "Panels to check; all of them and the meeting's own files where none is named.")
    var panels: [String] = []

    @Option(help: "How diagnostics are printed: text or json.")
    var format: ListFormat = .text

    @OptionGroup var options: ContentOptions

    func run() throws {
        let diagnostics = try found()
        switch format {
        case .text: for diagnostic in diagnostics { Console.print(diagnostic.description) }
        case .json: Console.print(JSONText.of(diagnostics))
        }
        if !diagnostics.isEmpty { throw ExitCode(1) }
        if format == .text { Console.note("No diagnostics.") }
    }

    private func found() throws -> [Diagnostic] {
        do {
            let assembly = try Assembly(options.files())
            let ids = panels.map { PanelID(rawValue: $0) }
            try assembly.require(ids)
            let dayFault = dayFault(assembly)
            return ids.isEmpty
                ? assembly.diagnostics + dayFault
                : ids.flatMap(assembly.diagnostics(of:)).sorted()
        } catch AssemblyFailure.content(let diagnostics) {
            return diagnostics
        } catch {
            throw Console.fail(error)
        }
    }

    /// A day that cannot be planned, or not to the end, is a matter of the content too.
    private func dayFault(_ assembly: Assembly) -> [Diagnostic] {
        do throws(PlanningError) {
            return try [assembly.plan().doubt].compactMap { $0 }
        } catch {
            return [error.diagnostic]
        }
    }
}
