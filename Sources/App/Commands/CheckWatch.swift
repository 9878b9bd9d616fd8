import Core
import Foundation

/// Checks again on every save, until it is stopped.
struct CheckWatch {
    /// The folder of content, or the checkout.
    let folder: String
    /// Checks once; nil where the content cannot be read at this moment.
    let check: () -> [Diagnostic]?
    /// Prints what was found.
    let say: ([Diagnostic]) -> Void

    /// Between two looks at the disk, in microseconds.
    private static let pause: UInt32 = 10_000
    /// A file system may give two saves within so many microseconds one time.
    private static let grain: UInt32 = 20_000

    /// Watches, until a signal ends the wait or the program.
    func run() {
        var known: [String: State]?
        repeat {
            let now = states()
            guard now != known else { continue }
            known = now
            let found = check()
            if let found { say(found) }
            usleep(Self.grain)
            // What was saved meanwhile, and looks as it did before, is seen now.
            if let again = check(), again != found { say(again) }
        } while usleep(Self.pause) == 0
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
