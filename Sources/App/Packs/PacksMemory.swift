import Core
import Foundation

/// What a packs folder remembers of the run before, so that what did not change is not made again.
///
/// It stands in a hidden file of the folder. Nothing depends on it: where it is missing, broken or of another program,
/// everything is made anew. A file counts as untouched while its size and its time of change are those of the run that
/// wrote it; `dais verify` reads the bytes.
struct PacksMemory: Codable {
    /// One file.
    struct File: Codable, Hashable {
        /// The mark of everything that decided its bytes.
        var source: String
        var size: Int
        /// When it was last changed, in nanoseconds since 1970.
        var changed: Int64
    }

    /// The mark of a run that wrote all it was asked for; empty after any other.
    var run: String
    /// What that run had to say, without a word of content: the folder may be handed on as it is.
    var notes: [Note]
    /// The files by path, index pages and manifest among them.
    var files: [String: File]

    /// A diagnostic by its place and its rule; `dais check` has its words.
    struct Note: Codable, Hashable {
        var rule: String
        var severity: Diagnostic.Severity
        var position: Position?

        init(_ diagnostic: Diagnostic) {
            (rule, severity, position) = (diagnostic.rule, diagnostic.severity, diagnostic.position)
        }

        /// How a run that changed nothing repeats it.
        var printed: String {
            let place = position.map { "\($0): " } ?? ""
            // Only a run that makes packs knows of their pages and of the calendars that were there.
            let isOfPacks = rule.hasPrefix("calendar.") || rule.hasPrefix("pack.")
            let command = isOfPacks ? "`dais packs --fresh`" : "`dais check`"
            return "\(place)\(severity.rawValue): as in the run before; \(command) says what and why [\(rule)]"
        }
    }

    static let name = ".dais.json"

    /// What a folder remembers; nothing where it cannot be read.
    init(of folder: String) {
        let path = "\(folder)/\(Self.name)"
        let bytes = (try? Disk.read(path, as: path, limit: ContentLimits.manifest))?.bytes ?? []
        self = (try? JSONDecoder().decode(Self.self, from: Data(bytes))) ?? PacksMemory(run: "", notes: [], files: [:])
    }

    init(run: String, notes: [Note], files: [String: File]) {
        self.run = run
        self.notes = notes
        self.files = files
    }

    /// Whether a file stands in the folder as it was written from a source.
    func holds(_ path: String, from source: String, in folder: String) -> Bool {
        guard let file = files[path], file.source == source, let now = Disk.state(of: "\(folder)/\(path)") else {
            return false
        }
        return now.size == file.size && now.changed == file.changed
    }

    /// Whether every file stands in the folder as it was written.
    func holdsEverything(in folder: String) -> Bool {
        !files.isEmpty && files.allSatisfy { holds($0.key, from: $0.value.source, in: folder) }
    }

    /// Keeps what was written, with the sizes and times that the files have now.
    mutating func keep(_ sources: [String: String], in folder: String) {
        for (path, source) in sources {
            guard let now = Disk.state(of: "\(folder)/\(path)") else { continue }
            files[path] = File(source: source, size: now.size, changed: now.changed)
        }
        files = files.filter { Disk.exists("\(folder)/\($0.key)") }
    }
}
