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

    @Option(help: "ar, zh, en, fr, ru or es.")
    var language = Language.english

    @Option(help: ArgumentHelp("The day that the programme bears; the meeting's by default.", valueName: "date"))
    var asOf: CalendarDate?

    @OptionGroup var options: ContentOptions

    func run() throws {
        let assembly = try options.assembly()
        let briefer = try options.briefer(assembly, asOf: asOf)
        guard !assembly.hasMeetingErrors else {
            throw Console.fail(AssemblyFailure.content(assembly.meetingDiagnostics))
        }
        let request = PackRequest(reader: nil, panel: nil, language: language)
        switch format {
        case .text: Console.print(TextWriter(context: briefer.context(language, .public)).write())
        case .html: Console.print(HTMLWriter().write(briefer.document(request)))
        case .markdown: Console.print(MarkdownWriter().write(briefer.document(request)))
        case .json: Console.print(JSONWriter().write(briefer.document(request)))
        case .ics: Console.print(CalendarWriter(context: briefer.context(language, .public)).write())
        }
    }
}
