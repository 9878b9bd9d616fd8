import ArgumentParser
import Core

/// The command `dais preview`.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Shows a panel as each reader will see it, on pages that are updated after every save.",
        discussion: """
            Only this machine can open the pages, until Ctrl-C; their address goes to standard output.
            Exit codes: 0 stopped by Ctrl-C, 2 nothing can be shown.
            """)

    @Argument(help: "The panel of the first page; by default the first of the programme.")
    var panel: String?

    @Option(help: "The port; 0 for any free port.")
    var port = 8600

    @OptionGroup var options: ContentOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("a port is a number from 0 to 65535") }
    }

    func run() throws {
        #if Preview
            do {
                try serve()
            } catch {
                throw Console.fail(error)
            }
        #else
            throw Console.fail(PreviewError.notBuilt)
        #endif
    }
}

/// The reason why nothing can be previewed.
enum PreviewError: Error, Hashable {
    /// The program was built without the preview.
    case notBuilt
    /// Another program uses the port, or the system reserves it.
    case port(Int)
}

extension PreviewError: DiagnosedError {
    var diagnostic: Diagnostic {
        switch self {
        case .notBuilt:
            Diagnostic(
                rule: .previewBuild, at: nil, "this build has no preview",
                because: "its server is fetched and built only on request",
                remedy: "make preview builds a program that has it")
        case .port(let port):
            Diagnostic(
                rule: .previewPort, at: nil,
                "port \(port) of 127.0.0.1 is used by another program, or reserved by the system",
                because: "the pages would have no address", remedy: "name another with --port, or 0 for any free port")
        }
    }
}
