import Core

/// Makes the fixes that have only one right answer in the content files on the disk.
struct CheckFix {
    let content: ContentSet
    /// The panels whose files are fixed; if the list is empty, all files are.
    let panels: [String]
    /// Whether changes are only printed, and not made.
    let isDryRun: Bool

    /// Fixes the files, or prints the changes that fixing them would make.
    ///
    /// - Returns: The content with all fixes, whether they were made or only printed.
    /// - Throws: ``FileError`` if a file cannot be written or has changed since it was read. Earlier files are then
    ///   already fixed.
    func run() throws(FileError) -> ContentSet {
        var count = 0
        var fixed = content
        for file in files {
            let fix = ContentFix(file)
            guard !fix.changes.isEmpty, let path = store.place(of: file) else { continue }
            count += fix.changes.count
            fixed.replace(file, by: fix.file)
            if isDryRun {
                Console.print(Self.difference(from: file, to: fix.file))
                continue
            }
            try store.write(fix.file.bytes, over: file, at: path)
            for change in fix.changes { Console.note("\(change.position): fixed: \(change.what)") }
        }
        if count == 0 { Console.note("Nothing to fix.") }
        return fixed
    }

    private var store: ContentStore { ContentStore(content: content) }

    private var files: [ContentFile] {
        guard !panels.isEmpty else { return content.files }
        return content.files.filter { file in
            ["panel", "translation"].contains { ContentSet.value(of: $0, in: file).map(panels.contains) ?? false }
        }
    }

    /// The lines that differ, in the form that patch programs read.
    ///
    /// No fix adds or removes a line, so that lines with the same number correspond.
    static func difference(from old: ContentFile, to new: ContentFile) -> String {
        let lines = [old, new].map { file in
            file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        let hunks = zip(1..., zip(lines[0], lines[1])).filter { $1.0 != $1.1 }.map { number, line in
            "@@ -\(number) +\(number) @@\n-\(line.0)\n+\(line.1)"
        }
        return (["--- \(old.path)", "+++ \(new.path)"] + hunks).joined(separator: "\n")
    }
}
