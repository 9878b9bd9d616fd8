import BriefingPacks
import Core
import Digests
import Documents
import Foundation

/// A folder for documents of one kind and one day, which one run makes and writes together with a manifest.
///
/// The folder is locked until ``release()``. Files that an earlier run left and that have not changed are not made
/// again.
struct DocumentFolder {
    /// One document, with the names of its files.
    struct Item: Sendable {
        let document: DocumentEdition
        /// The path of its files without the ending, such as `en/nexus-2019-04-26-summary-en`.
        let stem: String
        /// The name of the reader, and the panel that the document is about.
        let reader: (name: String, panel: String?)
        /// Gives the file of a format that needs more than the document; nil if there is none.
        var special: @Sendable (PackFormat) -> [UInt8]? = { _ in nil }
    }

    /// A file that the run made or found unchanged.
    struct File: Sendable {
        let entry: Manifest.Entry
        /// Whether the run made the file; otherwise the file was already in the folder.
        let isNew: Bool
        /// The digest of everything that decided the bytes of the file.
        let source: String
    }

    /// The files of the run's documents, and the reasons why others could not be made.
    struct Made {
        var files: [File] = []
        var failures: [String] = []

        var entries: [Manifest.Entry] { files.map(\.entry) }
        var paths: Set<String> { Set(entries.map(\.path)) }
    }

    let path: String
    /// The files of earlier runs.
    var earlier: EarlierFiles
    private let lock: FolderLock
    private let staged: StagedFiles

    /// Creates the folder if it is missing, and locks it.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - kind: The only kind of document in the folder.
    ///   - day: The only date of the documents in the folder.
    ///   - isFresh: Whether everything is made again, including unchanged files.
    /// - Throws: ``FileError`` if another run writes to the folder, or if it has documents of another kind or day.
    init(_ path: String, for kind: Manifest.Kind, asOf day: CalendarDate, isFresh: Bool = false) throws(FileError) {
        self.path = path
        staged = StagedFiles(in: path)
        lock = try FolderLock(of: path)
        do throws(FileError) {
            earlier = try EarlierFiles(in: path, isFresh: isFresh)
            let entries = earlier.entries(besides: [])
            guard entries.allSatisfy({ $0.kind == kind }) else { throw .otherKind(path) }
            if let other = entries.first(where: { $0.asOf != day }) {
                throw .otherDay(path, has: other.asOf, asked: day)
            }
        } catch {
            lock.release()
            throw error
        }
    }

    func release() { lock.release() }

    /// Makes the files of documents, of which only as many exist at the same time as there are cores.
    ///
    /// - Parameters:
    ///   - requests: What the documents are made for.
    ///   - formats: The formats. A format of the programme, such as iCalendar, is made only for the programme.
    ///   - content: The digest of the files that the documents are made from.
    ///   - progress: Receives messages on the progress.
    ///   - item: Makes a document.
    /// - Returns: The files, which ``finish(_:and:deleting:run:notes:)`` moves into their places.
    func make<Request: Sendable>(
        _ requests: [Request], in formats: [PackFormat], content: String,
        progress: @escaping @Sendable (String) -> Void, _ item: @Sendable (Request) -> Item
    ) -> Made {
        let typesetter = Typesetter(for: formats, workers: Parallel.width)
        defer { typesetter.shutDown() }
        let made = formats.filter { $0 != .pdf || typesetter.fault == nil }
        let counter = Counter()
        let results = Parallel.map(requests) { request -> [Result<File, PDFFault>] in
            defer { progress("Made \(counter.next()) of \(EnglishStyle.count(requests.count, "document")) …") }
            let item = item(request)
            let formats = made.filter { !$0.isOfProgramme || item.reader.name == Manifest.programme }
            return formats.compactMap { file(item, $0, content, typesetter) }
        }
        var report = Made(failures: typesetter.fault.map { [$0.description] } ?? [])
        for result in results.joined() {
            switch result {
            case .success(let file): report.files.append(file)
            case .failure(let fault): report.failures.append(fault.description)
            }
        }
        return report
    }

    /// Makes one file, unless the folder has it, and stages it to be written.
    private func file(
        _ item: Item, _ format: PackFormat, _ content: String, _ typesetter: Typesetter
    ) -> Result<File, PDFFault>? {
        let path = "\(item.stem).\(format.fileExtension)"
        let special = item.special(format)
        // Another build of the program may write other bytes, even if its version is the same.
        let parts = [
            item.document.mark, format.rawValue, typesetter.mark(of: format), PacksOptions.program,
            special.map { SHA256.hex(of: $0) } ?? "",
        ]
        let source = SHA256.hex(of: Array(parts.joined(separator: " ").utf8))
        if var entry = earlier.entry(path, from: source) {
            entry.content = content
            return .success(File(entry: entry, isNew: false, source: source))
        }
        do throws(PDFFault) {
            let made = try DocumentFile.of(item.document, format, at: path, typesetter, special: special)
            guard let made else { return nil }
            staged.add(path, made.bytes)
            let entry = Manifest.Entry(made, at: path, of: item.document, format, content: content, for: item.reader)
            return .success(File(entry: entry, isNew: true, source: source))
        } catch {
            return .failure(error)
        }
    }

    /// Moves the files and then the pages about them into their places, the manifest last.
    ///
    /// - Parameters:
    ///   - made: The files.
    ///   - pages: The pages, of which only those that changed are written.
    ///   - files: The earlier files to delete, as paths below the folder. No part of them may be a link.
    ///   - run: The digest that ``FolderMemory`` keeps for the run.
    ///   - notes: The diagnostics that it keeps.
    /// - Returns: The result of the run.
    /// - Throws: ``FileError``. An error before the files are moved into place leaves the folder unchanged.
    func finish(
        _ made: Made, and pages: [(path: String, bytes: [UInt8])], deleting files: [String] = [], run: String = "",
        notes: [FolderMemory.Note] = []
    ) throws(FileError) -> FolderReport {
        let new = pages.filter { !earlier.holds($0.path, $0.bytes) }
        for page in new { staged.add(page.path, page.bytes) }
        try staged.commit()
        var report = FolderReport(failures: made.failures)
        report.pruned = delete(files)
        report.written = made.files.count(where: \.isNew) + new.count
        report.kept = made.files.count + pages.count - report.written
        report.left = earlier.entries(besides: made.paths).map(\.path)
        var memory = earlier.memory
        (memory.run, memory.notes) = (run, notes)
        let sources =
            made.files.map { ($0.entry.path, $0.source) } + pages.map { ($0.path, SHA256.hex(of: $0.bytes)) }
        memory.keep(Dictionary(sources, uniquingKeysWith: { first, _ in first }), in: path)
        try StagedFiles.write([(FolderMemory.name, Array((JSONText.of(memory) + "\n").utf8))], in: path)
        return report
    }

    /// Deletes files, and the folders that are empty without them, and returns the number of deleted files.
    private func delete(_ files: [String]) -> Int {
        let deleted = files.count { unlink("\(path)/\($0)") == 0 }
        // The call leaves a folder that still contains something.
        for folder in Set(files.map { FilePath($0).folder }) where folder != "." { rmdir("\(path)/\(folder)") }
        return deleted
    }
}

extension DocumentFolder {
    /// Makes and writes documents that need no page besides the manifest, and releases the folder.
    ///
    /// - Throws: ``FileError``. An error before the files are moved into place leaves the folder unchanged.
    func write<Request: Sendable>(
        _ requests: [Request], of meeting: Meeting, in formats: [PackFormat], content: String,
        progress: @escaping @Sendable (String) -> Void, _ item: @Sendable (Request) -> Item
    ) throws(FileError) -> FolderReport {
        defer { release() }
        let made = make(requests, in: formats, content: content, progress: progress, item)
        guard !made.files.isEmpty else { return FolderReport(failures: made.failures) }
        let manifest = Manifest(of: meeting, content: content, files: made.entries)
        return try finish(made, and: manifest.ownFiles)
    }
}
