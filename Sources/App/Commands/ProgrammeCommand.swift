import ArgumentParser
import Core

/// The command `dais programme`.
struct ProgrammeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme", abstract: "Prints the day: two service windows, every session and its parts.")

    /// How the day is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, html, markdown, json, ics
    }

    @Option(help: "text, html, markdown, json or ics.")
    var format: Format = .text

    @Option(help: ArgumentHelp("The day that the programme bears; the meeting's by default.", valueName: "date"))
    var asOf: CalendarDate?

    @OptionGroup var options: ContentOptions

    func run() throws {
        let assembly = try options.assembly()
        let briefer = try options.briefer(assembly, asOf: asOf)
        guard !assembly.hasMeetingErrors else {
            throw Console.fail(AssemblyFailure.content(assembly.meetingDiagnostics))
        }
        switch format {
        case .text: Console.print(TextWriter().write(briefer.programme, of: assembly.meeting))
        case .html: Console.print(PackMaker.bytes(.programme, .html, briefer))
        case .markdown: Console.print(PackMaker.bytes(.programme, .markdown, briefer))
        case .json: Console.print(PackMaker.bytes(.programme, .json, briefer))
        case .ics: Console.print(PackMaker.bytes(.programme, .ics, briefer))
        }
    }
}
