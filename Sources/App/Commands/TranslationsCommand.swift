import ArgumentParser
import BriefingPacks
import Core
import Documents

/// The command `dais translations`.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations",
        abstract:
            "Shows what content is translated, what is missing, and which translations were made from a different wording.",
        discussion: "Exit codes: 0 nothing is stale, 1 something is, 2 the content cannot be read.")

    @Option(help: ArgumentHelp("A language: ar, zh, fr, ru or es; all of them by default.", valueName: "language"))
    var language: [Language] = []

    @Option(
        help: ArgumentHelp(
            "Print a form with the texts that one file lacks in one --language: a panel's id, or meeting, service, registries or sources.",
            valueName: "file"))
    var stub: String?

    @Option(help: "text or json.")
    var format: ListFormat = .text

    @OptionGroup var options: ContentOptions

    func validate() throws {
        if stub != nil, language.count != 1 { throw ValidationError("--stub needs one --language") }
        if language.contains(Localizer.original) { throw ValidationError("content is written in English") }
    }

    func run() throws {
        let assembly = try options.assembly()
        let languages = Language.allCases.filter {
            $0 != Localizer.original && (language.isEmpty || language.contains($0))
        }
        let rows = languages.flatMap { TranslationState.all(of: assembly, in: $0) }
        if let stub { return try printStub(of: stub, rows, assembly) }
        switch format {
        case .json: Console.print(JSONText.of(rows))
        case .text: for row in rows { Console.print(row.text) }
        }
        if rows.contains(where: { !$0.stale.isEmpty }) { throw ExitCode(1) }
    }

    private func printStub(of target: String, _ rows: [TranslationState], _ assembly: Assembly) throws {
        guard let row = rows.first(where: { $0.file == target }) else {
            Console.note(
                "error: '\(target)' is not a file that can be translated; \(Spelling.remedy(for: target, among: rows.map(\.file)))"
            )
            throw ExitCode(2)
        }
        Console.print(row.stub(assembly))
    }
}
