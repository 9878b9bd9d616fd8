import ArgumentParser
import BriefingPacks
import Core
import Documents
import Programme

/// The command `dais check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks content and says what is wrong, on which line, and how to fix it.",
        discussion: """
            Exit codes: 0 no diagnostics, 1 diagnostics, 2 the content cannot be checked.
            dais explain RULE explains the rule that a diagnostic names in brackets.
            """)

    @Argument(help: "Panels to check; by default all panels and the meeting's own files.")
    var panels: [String] = []

    @Option(help: "How diagnostics are printed: text or json.")
    var format: ListFormat = .text

    @Flag(help: "First fix what has only one correct form, such as a symbol; every other byte stays the same.")
    var fix = false

    @Flag(help: "Print as a diff what --fix would change, and what would then still be wrong; change nothing.")
    var dryRun = false

    @Flag(help: "Check again on every save, until Ctrl-C.")
    var watch = false

    @OptionGroup var options: ContentOptions

    func validate() throws {
        if watch, fix || dryRun {
            throw ValidationError("--watch does not change files; leave out --fix and --dry-run.")
        }
    }

    func run() throws {
        if watch { return try keepChecking() }
        if fix || dryRun {
            do {
                let content = try options.files()
                guard content.root != nil else { throw FileError.builtIn }
                let fixed = try CheckFix(content: content, panels: panels, isDryRun: dryRun).run()
                if dryRun { return try sayWhatRemains(found(in: fixed)) }
            } catch let code as ExitCode {
                throw code
            } catch {
                throw Console.fail(error)
            }
        }
        let diagnostics: [Diagnostic]
        do {
            diagnostics = try found(in: options.files()).limited
        } catch {
            throw Console.fail(error)
        }
        switch format {
        case .text: for diagnostic in diagnostics { Console.print(diagnostic.description) }
        case .json: Console.print(JSONText.of(diagnostics))
        }
        if !diagnostics.isEmpty { throw ExitCode(1) }
        if format == .text { Console.note("No diagnostics.") }
    }

    /// Prints the diagnostics that no fix removes.
    ///
    /// They go to standard error: only the diff is the result of the command.
    private func sayWhatRemains(_ diagnostics: [Diagnostic]) throws {
        guard !diagnostics.isEmpty else { return }
        for diagnostic in diagnostics { Console.note(diagnostic.description) }
        let count = EnglishStyle.sentence(EnglishStyle.count(diagnostics.count, "diagnostic"))
        Console.note("\(count) would remain, which --fix cannot fix.")
        throw ExitCode(1)
    }

    /// Checks the content again on every save.
    ///
    /// If the first check is impossible, the command reports the reason and ends.
    private func keepChecking() throws {
        var isFirst = true
        let parsed = ParsedFiles()
        do {
            for content in FileWatch(try options.folder(), read: options.read) {
                do {
                    say(try found(in: content.get(), after: parsed))
                } catch  where !isFirst {
                    _ = Console.fail(error)
                }
                isFirst = false
            }
        } catch {
            throw Console.fail(error)
        }
    }

    private func say(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics.limited { Console.print(diagnostic.description) }
        let count = EnglishStyle.count(diagnostics.count, "diagnostic")
        Console.note(diagnostics.isEmpty ? "No diagnostics; watching." : "\(EnglishStyle.sentence(count)); watching.")
    }

    private func found(in content: ContentSet, after earlier: ParsedFiles = ParsedFiles()) throws -> [Diagnostic] {
        do {
            let assembly = try Assembly(content, after: earlier)
            let ids = panels.map { PanelID(rawValue: $0) }
            try assembly.require(ids)
            let dayFault = dayFault(assembly)
            return ids.isEmpty
                ? assembly.diagnostics + dayFault
                : ids.flatMap(assembly.diagnostics(of:)).sorted()
        } catch AssemblyFailure.content(let diagnostics) {
            return diagnostics
        }
    }

    /// The diagnostic for a day that cannot be planned, or whose timetable is not proved to be the best.
    private func dayFault(_ assembly: Assembly) -> [Diagnostic] {
        do throws(PlanningError) {
            return try [assembly.plan().doubt].compactMap { $0 }
        } catch {
            return [error.diagnostic]
        }
    }
}
