import Core
import Foundation
import Synchronization

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
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - input: What it reads from standard input.
    /// - Returns: What it said; a git that cannot be started says so in the same way.
    func ask(_ arguments: [String], input: Data = Data()) -> Answer {
        guard Descriptors.areFree(12) else {
            return Answer(isGood: false, output: Data(), complaint: Disk.reason)
        }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["--no-pager"] + arguments
        // From any folder of a checkout, git names its files as the checkout does.
        if let checkout = ContentSet.checkoutRoot { process.currentDirectoryURL = URL(filePath: checkout) }
        // What a repository lacks is not fetched, nothing is asked for, and no lock is taken.
        let quiet = ["GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"]
        process.environment = ProcessInfo.processInfo.environment.merging(quiet) { $1 }
        let (source, output, errors) = (Pipe(), Pipe(), Pipe())
        process.standardInput = source
        process.standardOutput = output
        process.standardError = errors
        do {
            try process.run()
        } catch {
            return Answer(isGood: false, output: Data(), complaint: error.localizedDescription)
        }
        // A git that ends before it has read all is a fault to report, and not the end of the program.
        signal(SIGPIPE, SIG_IGN)
        // Git stops where a pipe is full, so each of the three needs somebody at its other end.
        let others = DispatchGroup()
        let said = Text()
        DispatchQueue.global().async(group: others) {
            try? source.fileHandleForWriting.write(contentsOf: input)
            try? source.fileHandleForWriting.close()
        }
        DispatchQueue.global().async(group: others) {
            let bytes = (try? errors.fileHandleForReading.readToEnd()) ?? nil
            said.bytes.withLock { $0 = bytes ?? Data() }
        }
        let bytes = (try? output.fileHandleForReading.readToEnd()) ?? nil
        others.wait()
        process.waitUntilExit()
        let line = String(decoding: said.bytes.withLock { $0 }, as: UTF8.self).split(separator: "\n").first
        return Answer(isGood: process.terminationStatus == 0, output: bytes ?? Data(), complaint: String(line ?? ""))
    }

    /// What another thread reads.
    private final class Text: Sendable {
        let bytes = Mutex(Data())
    }
}
