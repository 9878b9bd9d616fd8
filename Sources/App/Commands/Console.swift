import ArgumentParser
import BriefingPacks
import Core
import Foundation

/// Where results, notes and progress go.
enum Console {
    /// A result, on standard output.
    static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    /// The bytes of a result, as they are.
    static func print(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// A note or a diagnostic, on standard error.
    static func note(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    /// Progress: one line that renews itself, and only while a person watches.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        write("\r\u{1B}[K\(text)", to: STDERR_FILENO)
    }

    /// Says why nothing could be done, and ends with 2.
    static func fail(_ error: any Error) -> ExitCode {
        switch error {
        case AssemblyFailure.content(let diagnostics): for each in diagnostics { note(each.description) }
        case AssemblyFailure.registration(let error): note(error.description)
        default: note("\(error)")
        }
        return ExitCode(2)
    }

    private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
