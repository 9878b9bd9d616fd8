import ArgumentParser
import BriefingPacks
import Core

/// The command `dais clear`.
struct ClearCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear", abstract: "Records in a panel's file that its current wording was cleared.",
        discussion: """
            The command writes every item's fingerprint under `cleared:`. An item that changes afterwards is a draft again, and
            dais panels and dais check say so. The rest of the file stays as it is. Read the packs first: dais packs --panel PANEL.
            """)

    @Argument(help: "The panel, or `meeting` for the meeting's own claims.")
    var panel: String

    @Option(
        help: ArgumentHelp(
            "The function of the person who cleared it, such as \"desk officer\"; never a name.", valueName: "function")
    )
    var by: String

    @Option(name: .customLong("on"), help: ArgumentHelp("The day of the clearance.", valueName: "date"))
    var date: CalendarDate

    @OptionGroup var options: ContentOptions

    func validate() throws {
        guard !by.isEmpty, by.count <= 80, RefusedCharacters.first(in: by) == nil,
            by == by.trimmingPrefix(" "), by.last != " "
        else { throw ValidationError("--by is a function of 1 to 80 letters, such as \"desk officer\".") }
    }

    func run() throws {
        do {
            let content = try options.files()
            guard content.root != nil else { throw FileError.builtIn }
            let assembly = try Assembly(content)
            let (file, fingerprints) = try cleared(content, assembly)
            let store = ContentStore(content: content)
            guard let path = store.place(of: file) else { throw FileError.builtIn }
            guard let written = ClearanceWriting.file(file, clearedBy: by, on: date, fingerprints) else {
                throw ClearFault.noPlace(file.path)
            }
            try store.write(written.bytes, over: file, at: path)
            Console.print(
                "\(file.path.shown): \(EnglishStyle.count(fingerprints.count, "item")) cleared by \(by) on \(EnglishStyle.date(date))"
            )
        } catch {
            throw Console.fail(error)
        }
    }

    /// The file that is cleared, and the fingerprints of its items.
    private func cleared(_ content: ContentSet, _ assembly: Assembly) throws -> (ContentFile, [ItemID: String]) {
        if panel == "meeting" {
            let faults = assembly.meetingDiagnostics.filter { $0.severity == .error }
            guard faults.isEmpty else { throw ClearFault.errors(panel, faults) }
            guard let file = content.meeting.first(where: { $0.name == "meeting.yaml" }) else {
                throw FileError.builtIn
            }
            return (file, assembly.meeting.fingerprints.mapValues(\.text))
        }
        let id = PanelID(rawValue: panel)
        try assembly.require([id])
        let faults = assembly.diagnostics(of: id).filter { $0.severity == .error }
        guard faults.isEmpty else { throw ClearFault.errors(panel, faults) }
        guard let answers = assembly.answers(id),
            let file = content.panels.map(\.file).first(where: { ContentSet.value(of: "panel", in: $0) == panel })
        else { throw FileError.builtIn }
        return (file, answers.content.fingerprints.mapValues(\.text))
    }
}

/// Why nothing is cleared; the file stays as it is.
enum ClearFault: DiagnosedError {
    case errors(String, [Diagnostic])
    case noPlace(String)

    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        switch self {
        case .errors(let panel, _):
            Diagnostic(
                rule: .clearErrors, at: Position(wholeOf: panel), "its content has errors",
                because: "no pack prints content with errors, so it cannot be cleared", remedy: "fix them first"
            )
        case .noPlace(let path):
            Diagnostic(
                rule: .clearPlace, at: Position(wholeOf: path), "it has no place for a clearance",
                because: "nothing was written", remedy: "add a line `cleared: none` that begins in the first column")
        }
    }

    /// The errors of the content, where it has some, and what follows from them.
    var diagnostics: [Diagnostic] {
        if case .errors(_, let faults) = self { faults + [diagnostic] } else { [diagnostic] }
    }
}
