import Core
import Foundation

/// The folder that a preview reads.
///
/// A link that leads out of the folder is refused.
struct PreviewFolder {
    let folder: String
    /// Reads the content.
    let files: () -> FileWatch.Reading

    /// The content files, except translations, that existed at the first successful reading.
    ///
    /// A file that is added later may be removed again.
    private var known: Set<String>?

    init(_ folder: String, files: @escaping () -> FileWatch.Reading) {
        self.folder = folder
        self.files = files
    }

    /// Reads the content.
    ///
    /// The reading fails if a known file is missing, or if a file is outside the folder.
    mutating func read() -> FileWatch.Reading {
        let paths = FileWatch.files(of: folder).filter(Disk.exists)
        for path in FileWatch.places(of: folder) + paths {
            if let fault = fault(of: path) { return .failure(fault) }
        }
        let reading = files()
        guard case .success = reading else { return reading }
        // A missing translation is shown in the original language. The built-in file would replace any other.
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

    /// The target of a path after all links are followed; nil if there is none.
    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
