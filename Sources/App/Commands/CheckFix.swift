import Core

/// Puts right what has one right answer, in the files that stand on the disk.
struct CheckFix {
    let content: ContentSet
    /// Panels whose files are looked at; all files where none is named.
    let panels: [String]
    /// Whether changes are printed and not made.
    let isDryRun: Bool

    /// Mends the files, or prints what would be mended.
    ///
    /// - Returns: The content as it is afterwards, or would be.
    /// - Throws: ``FileError`` where one cannot be written, or was changed meanwhile; files before it are mended.
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
            for change in fix.changes { Console.note("\(change.position): mended: \(change.what)") }
        }
        if count == 0 { Console.note("Nothing to mend.") }
        return fixed
    }

    private var store: ContentStore { ContentStore(content: content) }

    private var files: [ContentFile] {
        guard !panels.isEmpty else { return content.files }
        return content.files.filter { file in
            ["panel", "translation"].contains { ContentSet.value(of: $0, in: file).map(panels.contains) ?? false }
        }
    }

    /// The lines that differ, as programs that apply patches read them; no change begins or ends a line.
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
