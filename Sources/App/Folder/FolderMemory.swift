import Core
import Foundation

/// The memory of a folder of documents about the last run, so that unchanged files are not made again.
///
/// The memory is a hidden file in the folder. Nothing depends on it: if it is missing, broken or from another program,
/// everything is made again. A file counts as unchanged while its size and its time of change are those from the run
/// that wrote it. Only `dais verify` reads the bytes.
struct FolderMemory: Codable {
    /// One file.
    struct File: Codable, Hashable {
        /// The digest of everything that decided the bytes of the file.
        var source: String
        var size: Int
        /// When it was last changed, in nanoseconds since 1970.
        var changed: Int64
    }

    /// The digest for a run of `dais packs` that wrote all it was asked for; empty after any other run.
    var run: String
    /// The diagnostics of that run without any text of the content, because the folder may be handed on.
    var notes: [Note]
    /// The files by path, including index pages and the manifest.
    var files: [String: File]

    /// A diagnostic without its text: its rule, severity and position.
    ///
    /// `dais check` prints the text.
    struct Note: Codable, Hashable {
        var rule: String
        var severity: Diagnostic.Severity
        var position: Position?

        init(_ diagnostic: Diagnostic) {
            (rule, severity, position) = (diagnostic.rule, diagnostic.severity, diagnostic.position)
        }

        /// The line with which a run that changed nothing repeats the diagnostic.
        var printed: String {
            let place = position.map { "\($0): " } ?? ""
            // Only a run that makes packs knows the number of their pages and the earlier calendars.
            let isOfPacks = rule.hasPrefix("calendar.") || rule.hasPrefix("pack.")
            let command = isOfPacks ? "`dais packs --fresh`" : "`dais check`"
            return
                "\(place)\(severity.rawValue): as in the previous run; \(command) says what is wrong and why [\(rule)]"
        }
    }

    static let name = ".dais.json"

    /// Reads the memory of a folder; the memory is empty if it cannot be read.
    init(of folder: String) {
        let path = "\(folder)/\(Self.name)"
        let bytes = (try? Disk.read(path, as: path, limit: ContentLimits.manifest))?.bytes ?? []
        self = (try? JSONDecoder().decode(Self.self, from: Data(bytes))) ?? FolderMemory()
    }

    /// Creates an empty memory.
    init() { (run, notes, files) = ("", [], [:]) }

    /// Whether a file in the folder is still as it was written from a source.
    func holds(_ path: String, from source: String, in folder: String) -> Bool {
        guard let file = files[path], file.source == source, let now = Disk.state(of: "\(folder)/\(path)") else {
            return false
        }
        return now.size == file.size && now.changed == file.changed
    }

    /// Whether every file in the folder is still as it was written.
    func holdsEverything(in folder: String) -> Bool {
        !files.isEmpty && files.allSatisfy { holds($0.key, from: $0.value.source, in: folder) }
    }

    /// Remembers what was written, with the current sizes and times of the files.
    mutating func keep(_ sources: [String: String], in folder: String) {
        for (path, source) in sources {
            guard let now = Disk.state(of: "\(folder)/\(path)") else { continue }
            files[path] = File(source: source, size: now.size, changed: now.changed)
        }
        files = files.filter { Disk.exists("\(folder)/\($0.key)") }
    }
}
