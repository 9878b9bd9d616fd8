import Core
import Foundation

/// File descriptors, of which the system gives a process a limited number.
enum Descriptors {
    /// Whether the given number of descriptors can still be opened; if not, `errno` has the reason.
    ///
    /// Foundation ends the program if it cannot make a pipe. Code that starts another program therefore checks first.
    static func areFree(_ count: Int) -> Bool {
        var opened: [Int32] = []
        defer {
            let reason = errno
            for descriptor in opened { close(descriptor) }
            errno = reason
        }
        for _ in 0..<count {
            let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { return false }
            opened.append(descriptor)
        }
        return true
    }
}
