import ArgumentParser
import Core
import Documents

/// The command `dais verify`.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract:
            "Compares a packs folder with its manifest and names what is altered, unreadable, missing, extra, a link or outside.",
        discussion: "Exit codes: 0 every file is as it was written, 1 a file is not, 2 nothing could be verified.")

    @Argument(help: "The folder.")
    var folder = "packs"

    @Option(help: "text or json.")
    var format: ListFormat = .text

    /// The maximum number of files of one kind that the text names; JSON lists all of them.
    private static let most = 100

    func run() throws {
        let audit: PacksAudit
        do {
            audit = try PacksAudit(of: folder)
        } catch {
            throw Console.fail(error)
        }
        switch format {
        case .json: Console.print(JSONText.of(audit))
        case .text:
            for (name, paths) in audit.differences {
                for path in paths.prefix(Self.most) { Console.print("\(name)  \(path.shown)") }
                if paths.count > Self.most {
                    Console.print("\(name)  … and \(EnglishStyle.figures(paths.count - Self.most)) more")
                }
            }
            Console.print(
                "\(EnglishStyle.figures(audit.sound)) of \(EnglishStyle.count(audit.named, "file")) unchanged"
            )
        }
        if !audit.isSound { throw ExitCode(1) }
    }
}
