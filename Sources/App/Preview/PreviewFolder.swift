import Core
import Foundation

/// The folder that a preview reads: every file of its own, and none that a link leads to elsewhere.
struct PreviewFolder {
    let folder: String
    /// Reads the content.
    let files: () -> FileWatch.Reading

    /// The files that make a day, as they were there when they could first be read; one that comes later may go again.
    private var known: Set<String>?

    init(_ folder: String, files: @escaping () -> FileWatch.Reading) {
        self.folder = folder
        self.files = files
    }

    /// The content; a failure where a file is missing that was there, or stands elsewhere.
    mutating func read() -> FileWatch.Reading {
        let paths = FileWatch.files(of: folder).filter(Disk.exists)
        for path in FileWatch.places(of: folder) + paths {
            if let fault = fault(of: path) { return .failure(fault) }
        }
        let reading = files()
        guard case .success = reading else { return reading }
        // A text that is not translated stands in its own language; of anything else what is built in would take its place.
        let lasting = Set(paths.filter { ContentFile(path: $0, bytes: []).translationLanguage == nil })
        let known = known ?? lasting
        self.known = known
        if let gone = known.subtracting(lasting).min() { return .failure(.gone(gone)) }
        return reading
    }

    private func fault(of path: String) -> FileError? {
        guard let home = Self.resolved(folder), let target = Self.resolved(path) else { return nil }
        guard "\(target)/".hasPrefix(home == "/" ? home : "\(home)/") else { return .outside(path, of: folder) }
        return FileStatus(target)?.kind == .other ? .notPlain(path) : nil
    }

    /// Where a path leads to when all links are followed; nil where that is nowhere.
    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
