import BriefingPacks
import Core
import Synchronization

/// Keeps parsed files, so that after a save only the changed files are parsed again.
final class ParsedFiles: Sendable {
    private let known = Mutex<[String: (file: ContentFile, parsed: ParsedContent)]>([:])

    /// The parsed form of every file, in the order of the files.
    func parse(_ files: [ContentFile]) -> [ParsedContent] {
        let earlier = known.withLock(\.self)
        let parsed = Parallel.map(files) { file in
            if let entry = earlier[file.path], entry.file == file { return entry.parsed }
            return ParsedContent(file)
        }
        let entries = zip(files, parsed).map { ($0.path, ($0, $1)) }
        known.withLock { $0 = Dictionary(entries, uniquingKeysWith: { first, _ in first }) }
        return parsed
    }
}
