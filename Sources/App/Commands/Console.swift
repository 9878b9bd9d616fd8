import ArgumentParser
import Core
import Foundation

/// Where results, notes and progress go.
enum Console {
    /// A result, on standard output.
    static func print(_ text: String) { print(Array((text + "\n").utf8)) }

    /// The bytes of a result, verbatim.
    ///
    /// A result that is cut off looks like a whole one, so the program ends with 2 where the system does not take all of it.
    static func print(_ bytes: [UInt8]) {
        guard !write(bytes, to: STDOUT_FILENO) else { return }
        // Whoever reads the other end of a pipe may stop when they have read enough.
        let (code, reason) = (errno, Disk.reason)
        if code != EPIPE {
            let fault = Diagnostic(
                rule: "file.write", at: Position(wholeOf: "standard output"), "it cannot be written (\(reason))",
                because: "what was printed is cut off", remedy: "free space")
            note(fault.description)
        }
        exit(2)
    }

    /// A note or a diagnostic, on standard error: one line, in which names from outside are shown with escapes.
    static func note(_ text: String) { note(lines: [text]) }

    /// A note of several lines.
    static func note(lines: [some StringProtocol]) {
        _ = write(Array((lines.map { String($0).shown }.joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
    }

    /// Progress: one line that renews itself, and only while a person watches.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        _ = write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO)
    }

    /// Says why nothing could be done, and ends with 2.
    static func fail(_ error: any Error) -> ExitCode {
        switch error {
        case AssemblyFailure.content(let diagnostics): for each in diagnostics.counted { note(each.description) }
        case AssemblyFailure.registration(let error): note(error.description)
        case let error as any DiagnosedError: note(lines: error.diagnostics.map(\.description))
        default: note("\(error)")
        }
        return ExitCode(2)
    }

    /// Whether the system took all bytes; `errno` says why not.
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
