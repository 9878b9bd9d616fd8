import Core
import Foundation

/// Checks again on every save, until it is stopped.
struct CheckWatch {
    /// The folder of content, or the checkout.
    let folder: String
    /// Checks once, and prints what is found; told whether nothing is known to have been saved since it did last.
    let check: (_ isRepeated: Bool) -> Void

    /// Between two looks at the disk, in microseconds.
    private static let pause: UInt32 = 10_000
    /// A file system may give two saves within so many microseconds one time.
    private static let grain: UInt32 = 20_000

    /// Watches; it returns only where the program is stopped.
    func run() -> Never {
        var known: [String: State]?
        while true {
            let now = states()
            if now != known {
                known = now
                check(false)
                usleep(Self.grain)
                // What was saved meanwhile, and looks as it did before, is seen now.
                check(true)
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
