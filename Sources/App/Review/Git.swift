import Foundation

/// Asks git about the repository that the command stands in; it is started without a shell, and writes nothing.
struct Git {
    private let program: String

    /// The git of this machine; nil where none is on the path.
    init?(path: String? = ProcessInfo.processInfo.environment["PATH"]) {
        let programs = (path ?? "").split(separator: ":").map { "\($0)/git" }
        guard let program = programs.first(where: FileManager.default.isExecutableFile) else { return nil }
        self.program = program
    }

    /// What git said.
    struct Answer {
        let isGood: Bool
        let output: Data
        /// The first line of what it said beside that.
        let complaint: String
    }

    /// Runs git to its end.
    ///
    /// - Parameter arguments: Its arguments.
    /// - Returns: What it said; a git that cannot be started says so in the same way.
    func ask(_ arguments: [String]) -> Answer {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["--no-pager"] + arguments
        // What a repository lacks is not fetched, nothing is asked for, and no lock is taken.
        let quiet = ["GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"]
        process.environment = ProcessInfo.processInfo.environment.merging(quiet) { $1 }
        let (output, errors) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        do {
            try process.run()
        } catch {
            return Answer(isGood: false, output: Data(), complaint: error.localizedDescription)
        }
        let bytes = (try? output.fileHandleForReading.readToEnd()) ?? nil
        let said = (try? errors.fileHandleForReading.readToEnd()) ?? nil
        process.waitUntilExit()
        let line = String(decoding: said ?? Data(), as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
        return Answer(isGood: process.terminationStatus == 0, output: bytes ?? Data(), complaint: line)
    }
}
