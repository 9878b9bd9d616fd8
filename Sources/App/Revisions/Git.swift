import Core
import Foundation
import Synchronization

/// Asks git about the repository of the current folder.
///
/// Git is started without a shell, and writes nothing.
struct Git {
    private let program: String

    /// Finds git on the search path; the result is nil if it is not there.
    init?(path: String? = ProcessInfo.processInfo.environment["PATH"]) {
        let programs = (path ?? "").split(separator: ":").map { "\($0)/git" }
        guard let program = programs.first(where: FileManager.default.isExecutableFile) else { return nil }
        self.program = program
    }

    /// The answer of git.
    struct Answer {
        let isGood: Bool
        let output: Data
        /// The first line of standard error.
        let complaint: String
    }

    /// Runs git, and waits until it ends.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - input: The data for standard input.
    /// - Returns: The answer. If git cannot be started, the answer has the reason.
    func ask(_ arguments: [String], input: Data = Data()) -> Answer {
        guard Descriptors.areFree(12) else {
            return Answer(isGood: false, output: Data(), complaint: Disk.reason)
        }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["--no-pager"] + arguments
        // Git runs in the top folder of the checkout, so that file names are relative to that folder.
        if let checkout = CheckoutFolder.current { process.currentDirectoryURL = URL(filePath: checkout.root) }
        // Git must not fetch missing objects, ask the user for anything, or take a lock.
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
        // If git ends before it has read all input, this is an error to report. SIGPIPE would end the program.
        signal(SIGPIPE, SIG_IGN)
        // Git stops when a pipe is full, so that all three pipes must be served at the same time.
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

    /// Bytes that another thread reads.
    private final class Text: Sendable {
        let bytes = Mutex(Data())
    }
}
