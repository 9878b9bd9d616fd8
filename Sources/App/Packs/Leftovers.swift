import Core

/// Describes the files of earlier runs that are still in a folder, in one sentence.
enum Leftovers {
    /// The sentence without its full stop; nil if there are no such files.
    static func sentence(_ paths: [String], in folder: String) -> String? {
        guard let first = paths.first else { return nil }
        let count = EnglishStyle.sentence(EnglishStyle.count(paths.count, "file"))
        let (verb, more) = paths.count == 1 ? ("is", "") : ("are", ", …")
        return "\(count) of earlier runs \(verb) still in \(folder)/ (\(first)\(more))"
    }
}
