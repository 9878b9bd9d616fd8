import Core
import Dispatch
import Foundation
import Synchronization

/// Work on the machine's cores; the results come in the order of the items, whichever is done first.
package enum Parallel {
    /// How many items are worked on at once.
    package static var width: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

    /// Transforms every item.
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
