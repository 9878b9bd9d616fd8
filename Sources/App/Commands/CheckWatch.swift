import Core
import Foundation

/// Checks again on every save, until it is stopped.
struct CheckWatch {
    /// The folder of content, or the checkout.
    let folder: String
    /// Checks once, and prints what is found.
    let check: () -> Void

    /// Between two looks at the disk.
    private static let pause: UInt32 = 10_000

    /// Watches; it returns only where the program is stopped.
    func run() -> Never {
        var known: [String: State]?
        while true {
            let now = states()
            if now != known {
                known = now
                check()
            }
            usleep(Self.pause)
        }
    }

    /// What tells a file that was saved from one that was not: an editor may write in place, or put a new file there.
    private struct State: Hashable {
        let size: Int
        let changed: Int64
        let node: UInt64
    }

    private func states() -> [String: State] {
        var states: [String: State] = [:]
        for place in places {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
            where name.hasSuffix(".yaml") {
                let path = "\(place)/\(name)"
                var status = stat()
                guard let (size, changed) = Disk.state(of: path), stat(path, &status) == 0 else { continue }
                states[path] = State(size: size, changed: changed, node: UInt64(status.st_ino))
            }
        }
        return states
    }

    /// The folders that hold content files.
    private var places: [String] {
        let sources = "\(folder)/Sources"
        guard Disk.isFolder(sources) else { return [folder] }
        let targets = (try? FileManager.default.contentsOfDirectory(atPath: sources)) ?? []
        return targets.map { "\(sources)/\($0)/Content" } + ["\(sources)/App/Meeting/Content"]
    }
}
