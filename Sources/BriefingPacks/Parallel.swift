import Core
import Dispatch
import Foundation
import Synchronization

/// Runs work on all processor cores and returns the results in the order of the items.
package enum Parallel {
    /// The number of items that are processed at the same time.
    package static var width: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

    /// Transforms every item and returns the results.
    package static func map<Item: Sendable, Result: Sendable>(_ items: [Item], _ transform: @Sendable (Item) -> Result)
        -> [Result]
    {
        let results = Mutex([Result?](repeating: nil, count: items.count))
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            let result = transform(items[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
