import ArgumentParser
import Core
import Foundation

/// Prints results to standard output, and notes and progress to standard error.
enum Console {
    /// Prints a result on standard output.
    static func print(_ text: String) { print(Array((text + "\n").utf8)) }

    /// Prints the bytes of a result on standard output, verbatim.
    ///
    /// A result that is cut off looks complete. If the system does not take all bytes, the program exits with 2.
    static func print(_ bytes: [UInt8]) {
        guard !write(bytes, to: STDOUT_FILENO) else { return }
        // A closed pipe is not an error to report: its reader may stop when it has read enough.
        let (code, reason) = (errno, Disk.reason)
        if code != EPIPE {
            let fault = Diagnostic(
                rule: .fileWrite, at: Position(wholeOf: "standard output"), "it cannot be written (\(reason))",
                because: "the output is incomplete", remedy: "free space")
            note(fault.description)
        }
        exit(2)
    }

    /// Prints a note or a diagnostic as one line on standard error, with unsafe characters shown as escapes.
    static func note(_ text: String) { note(lines: [text]) }

    /// Prints a note of several lines on standard error.
    static func note(lines: [some StringProtocol]) {
        _ = write(Array((lines.map { String($0).shown }.joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
    }

    /// Shows progress on one line that is overwritten each time, if standard error is a terminal.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        _ = write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO)
    }

    /// Reports why nothing could be done, and returns the exit code 2.
    static func fail(_ error: any Error) -> ExitCode {
        switch error {
        case AssemblyFailure.content(let diagnostics): for each in diagnostics.limited { note(each.description) }
        case AssemblyFailure.registration(let error): note(error.description)
        case let error as any DiagnosedError: note(lines: error.diagnostics.map(\.description))
        default: note("\(error)")
        }
        return ExitCode(2)
    }

    /// Writes all bytes.
    ///
    /// The result is false if the system does not take them; `errno` then has the reason.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
