import ArgumentParser
import BriefingPacks
import Core
import Digests
import Documents

/// The command `dais packs`.
struct PacksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packs",
        abstract: "Writes the briefing packs: one file per reader, language and format, with indexes and a manifest.",
        discussion: """
            Without options every pack but the secretariat's is written, in every format and in six languages. A file that an
            earlier run left in the folder is not made again if nothing in it would change.
            A pack whose content has errors is withheld, and its file from an earlier run stays as it was.
            Exit codes: 0 all written, 1 a pack was withheld or could not be made, 2 nothing was written.
            """)

    @Option(
        help: ArgumentHelp(
            "A reader: \(Reader.allCases.map(\.rawValue).joined(separator: ", ")). May be repeated.",
            valueName: "reader"))
    var reader: [Reader] = []

    @Option(
        help: ArgumentHelp(
            "A format: \(PackFormat.ofPacks.map(\.rawValue).joined(separator: ", ")). May be repeated.",
            valueName: "format"))
    var format: [PacksFormat] = []

    @Option(
        help: ArgumentHelp(
            "A language: \(Language.allCases.map(\.rawValue).joined(separator: ", ")). May be repeated.",
            valueName: "language"))
    var language: [Language] = []

    @Option(
        help: ArgumentHelp(
            "A panel whose packs and sections are written; the programme still shows the whole day. May be repeated.",
            valueName: "panel"))
    var panel: [String] = []

    @Option(
        help: ArgumentHelp(
            "A panel to leave out: its session stays on the programme, but no pack contains its content, and each pack says so. May be repeated.",
            valueName: "panel"))
    var without: [String] = []

    @Option(
        help: ArgumentHelp(
            "The folder to write to: packs by default, packs-as-of-DATE with --as-of.", valueName: "dir"))
    var out: String?

    @Option(
        help: ArgumentHelp(
            "The date of the packs, by default the meeting's; only what was published by then is shown. Packs of a later date are follow-ups.",
            valueName: "date"))
    var asOf: CalendarDate?

    @Flag(name: .customLong("final"), help: "Withhold what is not cleared.")
    var isFinal = false

    @Flag(name: .customLong("fresh"), help: "Make every file again, even if the folder already has it.")
    var isFresh = false

    @Flag(help: "Delete the files of earlier runs in the folder that this run does not make.")
    var prune = false

    @OptionGroup var day: DayOptions
    @OptionGroup var options: ContentOptions

    private var asked: PacksOptions {
        PacksOptions(
            readers: reader, formats: PackFormat.ofPacks.filter { format.isEmpty || format.map(\.format).contains($0) },
            languages: Language.allCases.filter { language.isEmpty || language.contains($0) },
            panels: panel.map { PanelID(rawValue: $0) },
            leftOut: without.map { PanelID(rawValue: $0) }, asOf: asOf, day: day.day, isFinal: isFinal,
            isFresh: isFresh, isPruning: prune,
            folder: out ?? asOf.map { "packs-as-of-\($0)" } ?? "packs")
    }

    func validate() throws {
        if let panel = panel.first(where: without.contains) {
            throw ValidationError("'\(panel)' is asked for with --panel and left out with --without.")
        }
    }

    func run() throws {
        let asked = asked
        let set: ContentSet
        do {
            set = try options.files()
        } catch {
            throw Console.fail(error)
        }
        if !isFresh, !prune, isUnchanged(set, asked) { return }
        let assembly: Assembly
        let run: PacksRun
        let result: (report: FolderReport, warnings: [Diagnostic])
        do {
            assembly = try Assembly(set, without: asked.leftOut)
            for diagnostic in assembly.diagnostics.limited { Console.note(diagnostic.description) }
            run = try PacksRun(assembly, asked)
            result = try run.write(asked) { Console.progress($0) }
            Console.progress("")
        } catch {
            throw Console.fail(error)
        }
        tell(run, result.report, result.warnings)
        if !run.withheld.isEmpty || !result.report.failures.isEmpty { throw ExitCode(1) }
    }

    /// Whether the folder already has everything that the run would write; if so, prints that nothing changed.
    private func isUnchanged(_ set: ContentSet, _ asked: PacksOptions) -> Bool {
        let memory = FolderMemory(of: asked.folder)
        guard !memory.run.isEmpty else { return false }
        guard memory.run == asked.mark(of: SHA256.hex(of: set.files)), memory.holdsEverything(in: asked.folder) else {
            return false
        }
        // Taking the lock also removes the unfinished files of a run that was killed.
        (try? FolderLock(of: asked.folder))?.release()
        for note in memory.notes { Console.note(note.printed) }
        unchanged(memory.files.count)
        return true
    }

    private func unchanged(_ count: Int) {
        Console.print(
            "Nothing has changed: \(EnglishStyle.count(count, "file")) in \(asked.folder.shown)/; open \(asked.folder.shown)/index.html"
        )
    }

    private func tell(_ run: PacksRun, _ report: FolderReport, _ warnings: [Diagnostic]) {
        for (request, reason) in run.withheld {
            Console.note(
                "withheld: \(request.stem(of: run.briefer.assembly.meeting, followUp: run.briefer.followUp)): \(reason)"
            )
        }
        if let remedy = remedy(run) { Console.note(remedy) }
        if let left = report.remainder(in: asked.folder) {
            let remedy = prune ? "none is deleted while a pack cannot be made" : "--prune deletes them"
            Console.note("\(left), and may contain what this run leaves out; \(remedy).")
        }
        if report.pruned > 0 {
            let count = EnglishStyle.sentence(EnglishStyle.count(report.pruned, "file"))
            Console.note("\(count) of earlier runs \(report.pruned == 1 ? "was" : "were") deleted.")
        }
        for failure in report.failures { Console.note(failure) }
        for diagnostic in warnings { Console.note(diagnostic.description) }
        guard !report.isEmpty else { return Console.note("Nothing was written.") }
        guard report.written > 0 else { return unchanged(report.kept) }
        Console.print("\(report.sentence(in: asked.folder)); open \(asked.folder.shown)/index.html")
    }

    /// A sentence on how to make the packs that a faulty panel withholds; nil if leaving out the panel would not help.
    private func remedy(_ run: PacksRun) -> String? {
        let assembly = run.briefer.assembly
        let faulty = run.briefer.panels.filter(assembly.hasErrors(in:))
        guard !run.withheld.isEmpty, !faulty.isEmpty, panel.isEmpty, !assembly.hasMeetingErrors else { return nil }
        let options = (assembly.leftOut + faulty).map { "--without \($0)" }.joined(separator: " ")
        return "Fix the errors, or make the other packs with \(options)."
    }
}
