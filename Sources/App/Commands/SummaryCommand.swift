import ArgumentParser
import Core
import Documents
import Foundation
import MeetingRecord

/// The command `dais summary`.
struct SummaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Writes the Chairs' summary from a record and a draft; every line is traced to what was said.",
        discussion: """
            Without a draft, the summary has one line per point. --draft writes a draft with these lines to the folder of the record, for
            people to order, group and word; if a draft exists, it stays as it is, and the lines that it lacks are printed.
            A line that rests on a withdrawn or unknown point is not printed, and points that no line uses are listed.
            Exit codes: 0 all written; 1 something is wrong with a point or a line, a file could not be made, or a final
            summary was withheld; 2 nothing could be done.
            """)

    @Option(help: ArgumentHelp("The record.", valueName: "file"))
    var record = "record.jsonl"

    @Flag(help: "Write a draft to the folder of the record, or print what an existing draft lacks.")
    var draft = false

    @Flag(
        name: [.customLong("fingerprints"), .customLong("marks")],
        help:
            "Print the fingerprint of each session and line, which an approval contains, and whose approval is missing."
    )
    var fingerprints = false

    @Option(
        help: ArgumentHelp("The draft; by default record.summary.yaml in the folder of the record.", valueName: "file"))
    var from: String?

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var out = "summary"

    @Option(help: "How speakers are named: name, kind or none; by default as the draft says.")
    var speakers: SpeakerNaming?

    @Option(help: "Who may see the summary: public, participants, podium or secretariat; by default as the draft says.")
    var release: Release?

    @Option(
        help: ArgumentHelp(
            "A format: \(PackFormat.ofSummary.map(\.rawValue).joined(separator: ", ")). May be repeated.",
            valueName: "format"))
    var format: [SummaryFormat] = []

    @Option(
        help: ArgumentHelp(
            "A language: \(Language.allCases.map(\.rawValue).joined(separator: ", ")). May be repeated.",
            valueName: "language"))
    var language: [Language] = []

    @Flag(
        name: .customLong("final"),
        help: "Withhold the summary unless every Chair has approved it and its content is cleared.")
    var isFinal = false

    @OptionGroup var day: DayOptions
    @OptionGroup var options: ContentOptions

    private var asked: SummaryOptions {
        SummaryOptions(
            record: record, draft: from, day: day.day, folder: out,
            formats: PackFormat.ofSummary.filter { format.isEmpty || format.map(\.format).contains($0) },
            languages: Language.allCases.filter { language.isEmpty || language.contains($0) }, speakers: speakers,
            release: release, isFinal: isFinal, isDrafting: draft)
    }

    func run() throws {
        let asked = asked
        let input: SummaryInput
        do {
            input = try SummaryInput(try options.files(), asked, now: Int(Date().timeIntervalSince1970))
        } catch SummaryInput.Failure.unusable(let diagnostics) {
            for diagnostic in diagnostics.limited { Console.note(diagnostic.description) }
            throw ExitCode(2)
        } catch {
            throw Console.fail(error)
        }
        for diagnostic in input.diagnostics.limited { Console.note(diagnostic.description) }
        if draft {
            try writeDraft(input, asked)
        } else if fingerprints {
            Console.print(DraftFingerprints(input).text)
        } else {
            try write(input, asked)
        }
        if input.hasErrors { throw ExitCode(1) }
    }

    /// Writes the draft that follows from the record.
    ///
    /// If a draft exists, prints the lines that it lacks.
    private func writeDraft(_ input: SummaryInput, _ asked: SummaryOptions) throws {
        let path = asked.draftPath
        guard !input.isDrafted else {
            Console.note("\(path) exists and stays as it is.")
            let lacking = DraftText.lacking(input.summary)
            if !lacking.isEmpty { return Console.print(lacking) }
            let unused = input.summary.unused
            if unused.isEmpty { return Console.print("The draft uses every point.") }
            return tell(unused, "that no line uses, and from which no line is made")
        }
        let file = ContentFile(
            path: path, bytes: Array(DraftText(draft: input.draft, record: input.record).text.utf8))
        guard DraftReading.read(file).draft != nil else {
            let count = EnglishStyle.count(input.summary.lines.count, "line")
            let fault = Diagnostic(
                rule: .contentLimits, at: Position(wholeOf: path),
                "a draft of \(count) with the record's texts is too long to be read again",
                because: "nothing was written", remedy: "write the summary without a draft, or divide the record")
            Console.note(fault.description)
            throw ExitCode(2)
        }
        do {
            try StagedFiles.write(file.bytes, to: path, like: asked.record)
        } catch {
            throw Console.fail(error)
        }
        Console.print("Wrote \(EnglishStyle.count(input.summary.lines.count, "line")) to \(path.shown)")
    }

    private func write(_ input: SummaryInput, _ asked: SummaryOptions) throws {
        let run = SummaryRun(input, asked)
        if isFinal, !run.refusals.isEmpty {
            for reason in run.refusals { Console.note("withheld: the summary is not final: \(reason)") }
            Console.note("Nothing was written.")
            throw ExitCode(1)
        }
        let report: FolderReport
        do {
            report = try run.write { Console.progress($0) }
            Console.progress("")
        } catch {
            throw Console.fail(error)
        }
        for failure in report.failures { Console.note(failure) }
        if let left = report.remainder(in: asked.folder) { Console.note("\(left), but not in the manifest.") }
        tell(input.summary.unused.filter { $0.kind != .procedural }, "that no line uses")
        tell(input.summary.withheld, "released to fewer readers and therefore left out")
        guard !report.isEmpty else {
            Console.note("Nothing was written.")
            throw ExitCode(1)
        }
        Console.print(report.sentence(in: asked.folder))
        if !report.failures.isEmpty { throw ExitCode(1) }
    }

    /// Prints the number of points, and the names of the first twelve.
    private func tell(_ points: [Point], _ what: String) {
        guard !points.isEmpty else { return }
        let names = points.prefix(12).map(\.id.rawValue) + (points.count > 12 ? ["…"] : [])
        Console.note(
            "\(EnglishStyle.sentence(EnglishStyle.count(points.count, "point"))) \(what): \(names.joined(separator: ", "))"
        )
    }
}
