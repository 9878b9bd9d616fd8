import ArgumentParser
import BriefingPacks
import Core
import Documents
import Programme
import Writers

/// The command `dais programme`.
struct ProgrammeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme", abstract: "Prints the day or days: the service windows, every session and its parts.")

    /// The formats in which the programme can be printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, timeline, html, markdown, json, ics
        case scheduleXML = "schedule-xml"
        case scheduleJSON = "schedule-json"
    }

    @Flag(
        help:
            "Check the timetable against every rule, and print the result as text or json; exit code 1 if a rule is broken."
    )
    var proof = false

    @Option(
        help:
            "text, timeline (bars to scale, for a terminal), html, markdown, json, ics, schedule-xml or schedule-json.")
    var format: Format = .text

    @Option(help: "ar, zh, en, fr, ru or es.")
    var language = Language.english

    @Option(help: ArgumentHelp("The date of the programme; the meeting's by default.", valueName: "date"))
    var asOf: CalendarDate?

    @Option(
        name: [.customLong("color"), .customLong("colour")],
        help: "When to colour a timeline: auto, always or never. auto colours it at a terminal.")
    var colour = Terminal.Colour.auto

    @OptionGroup var day: DayOptions
    @OptionGroup var options: ContentOptions

    func validate() throws {
        guard proof else { return }
        guard day.day == nil else { throw ValidationError("a proof checks the programme as planned; leave out --day") }
        guard format == .text || format == .json else {
            throw ValidationError("a proof is printed as text or json, not as \(format.rawValue)")
        }
        guard language == .english else { throw ValidationError("a proof is printed only in English") }
    }

    func run() throws {
        let assembly = try options.assembly()
        if proof { return try prove(assembly) }
        let briefer = try options.briefer(assembly, asOf: asOf, day)
        guard !assembly.hasMeetingErrors else {
            throw Console.fail(AssemblyFailure.content(assembly.meetingDiagnostics))
        }
        let context = briefer.context(language, .public)
        let request = PackRequest(reader: nil, panel: nil, language: language)
        switch format {
        case .text: Console.print(TextWriter(context).write())
        case .timeline:
            let terminal = Terminal()
            let writer = TimelineWriter(
                context, width: terminal.width, isColoured: terminal.isColoured(colour))
            Console.print(writer.write())
        case .html:
            let events = EventMarkup(schedule: Schedule(context))
            Console.print(HTMLWriter(events: events).write(briefer.document(request)))
        case .markdown: Console.print(MarkdownWriter().write(briefer.document(request)))
        case .json: Console.print(JSONWriter().write(briefer.document(request)))
        case .ics: Console.print(CalendarWriter(calendar: ProgrammeCalendar(context, briefer.day)).write())
        case .scheduleXML: Console.print(ScheduleXMLWriter(schedule: Schedule(context)).write())
        case .scheduleJSON: Console.print(ScheduleJSONWriter(schedule: Schedule(context)).write())
        }
    }

    /// Prints the proof; exits with 1 if a rule is broken, and with 2 if there is no timetable to prove.
    private func prove(_ assembly: Assembly) throws {
        guard !assembly.hasMeetingErrors else {
            throw Console.fail(AssemblyFailure.content(assembly.meetingDiagnostics))
        }
        let report: ProofReport
        do {
            report = ProofReport(try assembly.plan(), assembly)
        } catch {
            throw Console.fail(error)
        }
        Console.print(format == .json ? JSONText.of(report.json) : ProofText(report: report).text)
        if !report.proof.holds { throw ExitCode(1) }
    }
}
