import ArgumentParser
import BriefingPacks
import Core
import Documents
import Review

/// The command `dais diff`.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Says what changed in meaning between two states of the content, or between two packs folders.",
        discussion: """
            OLD and NEW are checkouts, content folders as for --content, or revisions (HEAD~1, a branch, a tag) of the git
            repository of the current folder. Without NEW, OLD is compared with the current content. Two packs folders, or
            their manifest.json, are compared by what their documents print. If a file or folder and a revision have the
            same name, the file or folder is used; write refs/heads/NAME for a branch of that name.
            Spacing, comments and order do not count as changes; items are matched by id.
            With --out, documents list what changed for each reader; a reader for whom nothing changed gets none.
            Exit codes: 0 nothing changed, 1 something changed, 2 the states cannot be compared, or a document could not be made.
            """)

    @Argument(help: "The earlier state: a folder, a manifest or a revision.")
    var old: String

    @Argument(help: "The later state; by default the current content.")
    var new: String?

    @Flag(help: "OLD and NEW are folders of another meeting, with all of its files.")
    var meeting = false

    @Option(
        help: ArgumentHelp(
            "text or json; with --out \(PackFormat.ofChanges.map(\.rawValue).joined(separator: ", ")). May be repeated with --out.",
            valueName: "format"))
    var format: [DiffFormat] = []

    @Option(help: ArgumentHelp("Write what changed for each reader to this folder.", valueName: "dir"))
    var out: String?

    @Option(
        help: ArgumentHelp(
            "With --out, a reader: \(Reader.allCases.map(\.rawValue).joined(separator: ", ")). May be repeated; all but the secretariat by default.",
            valueName: "reader"))
    var reader: [Reader] = []

    @Option(
        help: ArgumentHelp(
            "With --out, a language: \(Language.allCases.map(\.rawValue).joined(separator: ", ")). May be repeated. Of packs folders, the language that is compared; en by default.",
            valueName: "language"))
    var language: [Language] = []

    @Option(
        help: ArgumentHelp(
            "With --out, the date of both states; the meeting's by default.", valueName: "date"))
    var asOf: CalendarDate?

    @Option(
        name: [.customLong("color"), .customLong("colour")],
        help: "When to colour the text: auto, always or never. auto colours it at a terminal.")
    var colour = Terminal.Colour.auto

    func validate() throws {
        if meeting, new == nil { throw ValidationError("with --meeting name both folders.") }
        if out != nil {
            guard format.allSatisfy({ $0.pack != nil }) else {
                throw ValidationError("with --out, documents are written, but not as text.")
            }
            return
        }
        guard format.count < 2, format.allSatisfy({ $0.list != nil }) else {
            throw ValidationError(
                "without --out changes are printed as text or json; documents go to a folder with --out.")
        }
        guard reader.isEmpty, asOf == nil else { throw ValidationError("--reader and --as-of go with --out.") }
    }

    func run() throws {
        let isChanged: Bool
        do {
            let before = try ReviewSide(old, isMeeting: meeting)
            let after = try new.map { try ReviewSide($0, isMeeting: meeting) } ?? ReviewSide.standing()
            switch (before, after) {
            case (.content(let first), .content(let second)): isChanged = try review(first, second)
            case (.packs(let first), .packs(let second)): isChanged = try compare(first, second)
            case (.content, .packs): throw ReviewFault.twoKinds(content: old, packs: newName)
            case (.packs, .content): throw ReviewFault.twoKinds(content: newName, packs: old)
            }
        } catch let code as ExitCode {
            throw code
        } catch {
            throw Console.fail(error)
        }
        if isChanged { throw ExitCode(1) }
    }

    private var newName: String { new ?? "the current content" }

    /// Compares two states of the content, and returns whether they differ.
    private func review(_ first: ContentSet, _ second: ContentSet) throws -> Bool {
        let (before, after) = (try Assembly.compared(first, as: old), try Assembly.compared(second, as: newName))
        let review = ContentReview(from: before, to: after) { Console.note($0) }
        if let out { return try write(review, to: out) }
        guard language.isEmpty else { throw ReviewFault.listInEnglish }
        let changes = review.diff.changes
        tell(changes) { review.text(isColoured: $0) }
        return !changes.isEmpty
    }

    /// Compares two packs folders, and returns whether they differ.
    private func compare(_ first: String, _ second: String) throws -> Bool {
        if out != nil { throw ReviewFault.packsHaveNoContent("--out") }
        guard language.count < 2 else { throw ReviewFault.oneLanguage }
        let language = language.first ?? .english
        let review = PacksReview(
            from: try PacksReading(first, in: language).packs, to: try PacksReading(second, in: language).packs)
        tell(review.changes) {
            ReviewText(changes: review.changes, titles: review.titles, isColoured: $0).text
        }
        return !review.changes.isEmpty
    }

    /// Prints the changes, or a note that there are none.
    private func tell(_ changes: [Change<String>], text: (Bool) -> String) {
        if format.first == .json { return Console.print(JSONText.of(ReviewEntry.all(of: changes))) }
        guard !changes.isEmpty else { return Console.note("Nothing changed.") }
        Console.print(text(Terminal().isColoured(colour)))
    }

    /// Writes documents on what changed for each reader, and returns whether there are any.
    private func write(_ review: ContentReview, to folder: String) throws -> Bool {
        let asked = format.compactMap(\.pack)
        let options = ChangesOptions(
            readers: reader, formats: PackFormat.ofChanges.filter { asked.isEmpty || asked.contains($0) },
            languages: Language.allCases.filter { language.isEmpty || language.contains($0) }, asOf: asOf,
            folder: folder)
        let report = try ChangesRun(review, options).write { Console.progress($0) }
        Console.progress("")
        for line in report.refusals(of: options.languages) { Console.note("withheld: \(line)") }
        for failure in report.files.failures { Console.note(failure) }
        if let left = report.files.remainder(in: folder) { Console.note("\(left), but not in the manifest.") }
        if !report.unchanged.isEmpty {
            Console.print("Nothing changed for \(EnglishStyle.list(report.unchanged.map(\.readerName))).")
        }
        if !report.files.isEmpty { Console.print(report.files.sentence(in: folder)) }
        if !report.withheld.isEmpty || !report.files.failures.isEmpty { throw ExitCode(2) }
        return !report.files.isEmpty
    }
}

/// A format of changes, as named in an option.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, html, markdown, pdf, docx, epub

    /// The list format of this name; nil if only documents have the format.
    var list: ListFormat? { ListFormat(rawValue: rawValue) }
    /// The document format of this name; nil if only lists have the format.
    var pack: PackFormat? { PackFormat(rawValue: rawValue) }
}
