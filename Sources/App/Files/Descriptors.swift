import Core
import Foundation

/// File descriptors, of which the system gives a process only so many.
enum Descriptors {
    /// Whether some more can be opened; `errno` says why not.
    ///
    /// Foundation ends the program where it cannot make a pipe, so whoever starts another program asks first.
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
