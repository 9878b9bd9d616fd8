import Foundation
import Testing

/// What a run of the command asked of the system, in order, as `strace` saw it.
struct SystemCalls {
    /// One call that writes to a file, flushes it, renames it or makes a folder.
    struct Call {
        let name: String
        /// The file or folder that it is on; the target, for a rename.
        let path: String
        /// What a rename moves.
        let moved: String?
    }

    let calls: [Call]

    /// Runs `dais` and watches it; the run must end well.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - folder: Where it stands.
    ///   - input: A file that it reads its standard input from.
    /// - Throws: Where it fails, or cannot be watched.
    init(of arguments: [String], in folder: String, input: String = "/dev/null") throws {
        let log = try TemporaryFolder()
        defer { log.remove() }
        let trace = "strace -f -y -o '\(log.path)/log' -e trace=write,fsync,rename,mkdir"
        let run = try Command.dais(arguments: arguments, in: folder, limit: "exec <'\(input)'; set -- \(trace) \"$@\"")
        try #require(run.exitCode == 0, "\(run.errors)")
        calls = log.text("log").split(separator: "\n").compactMap { Call(line: String($0), in: folder) }
    }

    /// The paths that were renamed into place, in order.
    var renamed: [String] { calls.filter { $0.name == "rename" }.map(\.path) }

    /// What a power cut could lose: a file that was not flushed before it took its place, or a name that its folder was not
    /// flushed with afterwards.
    var unflushed: [String] {
        calls.indices.flatMap { index -> [String] in
            let call = calls[index]
            let parent = URL(filePath: call.path).deletingLastPathComponent().path
            let isNamed = calls[index...].contains { $0.name == "fsync" && $0.path == parent }
            switch call.name {
            case "mkdir": return isNamed ? [] : ["the name of the folder \(call.path)"]
            case "rename":
                let before = calls[..<index].last { $0.path == call.moved && ["write", "fsync"].contains($0.name) }
                return (before?.name == "fsync" ? [] : ["the bytes of \(call.path)"])
                    + (isNamed ? [] : ["the name of \(call.path)"])
            default: return []
            }
        }
    }
}

extension SystemCalls.Call {
    /// Reads a line such as `12 fsync(7</a/b>) = 0`; nil where it is of something else, or of a call that failed.
    fileprivate init?(line: String, in folder: String) {
        guard !line.contains(" = -1 "),
            let match = line.firstMatch(of: /^\d+ +(write|fsync|rename|mkdir)\((?:\d+<(.+?)>|"(.+?)")(?:, "(.+?)")?/)
        else { return nil }
        func absolute(_ path: Substring) -> String {
            let url = path.hasPrefix("/") ? URL(filePath: String(path)) : URL(filePath: folder).appending(path: path)
            return url.standardizedFileURL.path
        }
        guard let first = match.2 ?? match.3 else { return nil }
        name = String(match.1)
        let second = name == "rename" ? match.4 : nil
        path = absolute(second ?? first)
        moved = second == nil ? nil : absolute(first)
    }
}
