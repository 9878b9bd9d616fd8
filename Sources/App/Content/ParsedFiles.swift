import BriefingPacks
import Core
import Synchronization

/// Files as they were parsed, so that of many a save parses anew only what was saved.
final class ParsedFiles: Sendable {
    private let known = Mutex<[String: (file: ContentFile, parsed: ParsedContent)]>([:])

    /// Every file parsed, in their order.
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
