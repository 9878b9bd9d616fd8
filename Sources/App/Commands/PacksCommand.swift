import ArgumentParser
import Core

/// The command `dais packs`.
struct PacksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packs",
        abstract: "Writes the briefing packs: a file a reader and format, an index and a manifest.",
        discussion: """
            Without options every pack but the secretariat's is written, in every format.
            A pack that content errors touch is withheld, and the one written before it stays as it was.
            Exit codes: 0 all written, 1 a pack was withheld, 2 nothing was written.
            """)

    /// A language that packs are written in.
    enum PackLanguage: String, ExpressibleByArgument, CaseIterable {
        case en
    }

    @Option(
        help: ArgumentHelp(
            "A reader: \(Reader.allCases.map(\.rawValue).joined(separator: ", ")). May be repeated.",
            valueName: "reader"))
    var reader: [Reader] = []

    @Option(
        help: ArgumentHelp(
            "A format: \(PackFormat.allCases.map(\.rawValue).joined(separator: ", ")). May be repeated.",
            valueName: "format"))
    var format: [PackFormat] = []

    @Option(help: "The language.")
    var language: PackLanguage = .en

    @Option(
        help: ArgumentHelp(
            "A panel whose packs and sections are written; the programme stays the whole day's. May be repeated.",
            valueName: "panel"))
    var panel: [String] = []

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var out = "packs"

    @Option(
        help: ArgumentHelp(
            "The day that the packs bear; only what was published by then is shown. The meeting's by default.",
            valueName: "date"))
    var asOf: CalendarDate?

    @Flag(name: .customLong("final"), help: "Refuse what is not cleared.")
    var isFinal = false

    @OptionGroup var options: ContentOptions

    func run() throws {
        let assembly = try options.assembly()
        for diagnostic in assembly.diagnostics { Console.note(diagnostic.description) }
        let run: PacksRun
        do {
            run = try PacksRun(
                assembly, readers: reader, formats: format, panels: panel.map { PanelID(rawValue: $0) }, asOf: asOf,
                isFinal: isFinal)
            let written = try run.write(to: out) { Console.progress($0) }
            Console.progress("")
            report(run, written)
        } catch {
            throw Console.fail(error)
        }
        if !run.withheld.isEmpty { throw ExitCode(1) }
    }

    private func report(_ run: PacksRun, _ written: Int) {
        for (request, reason) in run.withheld {
            Console.note("withheld: \(request.stem(of: run.briefer.assembly.meeting)): \(reason)")
        }
        guard written > 0 else { return Console.note("Nothing was written.") }
        Console.print("Wrote \(EnglishStyle.count(written, "file")) to \(out)/; open \(out)/index.html")
    }
}
