import Core

/// The result of a run that writes a folder of documents.
struct FolderReport {
    /// The number of files written, including index pages, the manifest and the digests.
    var written = 0
    /// The number of files that were already in the folder and have not changed.
    var kept = 0
    /// The number of files of earlier runs that were deleted.
    var pruned = 0
    /// The reasons why files could not be made, one line each.
    var failures: [String] = []
    /// The files of earlier runs that this run did not make.
    var left: [String] = []

    /// Whether the folder has no document of the run.
    var isEmpty: Bool { written + kept == 0 }

    /// The sentence about the files of the run, without its full stop.
    func sentence(in folder: String) -> String {
        guard written > 0 else { return "Nothing has changed: \(EnglishStyle.count(kept, "file")) in \(folder.shown)/" }
        let rest = kept > 0 ? ", \(EnglishStyle.figures(kept)) unchanged" : ""
        return "Wrote \(EnglishStyle.count(written, "file")) to \(folder.shown)/\(rest)"
    }

    /// The sentence about the files of earlier runs, without its full stop; nil if there are no such files.
    func remainder(in folder: String) -> String? {
        guard let first = left.first else { return nil }
        let count = EnglishStyle.sentence(EnglishStyle.count(left.count, "file"))
        let (verb, more) = left.count == 1 ? ("is", "") : ("are", ", …")
        return "\(count) of earlier runs \(verb) still in \(folder.shown)/ (\(first.shown)\(more))"
    }
}
