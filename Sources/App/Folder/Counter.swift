import Core
import Synchronization

/// Counts the work that several threads have completed.
final class Counter: Sendable {
    private let count = Mutex(0)

    /// The next number; the first one is 1.
    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
