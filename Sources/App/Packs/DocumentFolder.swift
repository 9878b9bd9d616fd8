import BriefingPacks
import Core
import Documents

/// A folder for documents of one kind, which one run makes and writes together with a manifest.
struct DocumentFolder {
    let path: String
    /// The only kind of document in the folder.
    let kind: Manifest.Kind
    let formats: [PackFormat]

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

    /// The result of a run.
    struct Report {
        /// The number of files written, including the manifest and the digests.
        var written = 0
        /// The reasons why files could not be made.
        var failures: [String] = []
        /// The files of an earlier run that this run did not write.
        var left: [String] = []
    }

    /// Makes and writes every file.
    ///
    /// - Parameters:
    ///   - items: Makes the documents.
    ///   - meeting: The meeting of the documents.
    ///   - content: The digest of the files that the documents are made from.
    ///   - progress: Receives a message after each file.
    /// - Returns: The result of the run.
    /// - Throws: ``FileError``. An error before the files are moved into place leaves the folder unchanged.
    func write(
        _ items: () -> [Item], of meeting: Meeting, content: String, progress: @escaping @Sendable (String) -> Void
    ) throws(FileError) -> Report {
        let lock = try PacksLock(of: path)
        defer { lock.release() }
        let earlier = try EarlierPacks(in: path, isFresh: true).entries(besides: [])
        guard earlier.allSatisfy({ $0.kind == kind }) else { throw .otherKind(path) }
        let typesetter = Typesetter(for: formats, workers: Parallel.width)
        defer { typesetter.shutDown() }
        let staged = StagedFiles(in: PacksFolder(path: path))
        // The slowest formats come first, so that no core still works on one of them when all others are finished.
        let longest: Set<PackFormat> = [.pdf, .docx, .akn]
        let made = formats.filter { $0 != .pdf || typesetter.fault == nil }
        let ordered = made.filter(longest.contains) + made.filter { !longest.contains($0) }
        let documents = items()
        let tasks = ordered.flatMap { format in documents.map { (item: $0, format: format) } }
        let counter = Counter()
        let results = Parallel.map(tasks) { task -> Result<Manifest.Entry, PDFFault>? in
            defer { progress("Made \(counter.next()) of \(EnglishStyle.count(tasks.count, "file")) …") }
            return file(task.item, task.format, content, typesetter, staged)
        }
        var report = Report(failures: typesetter.fault.map { [$0.description] } ?? [])
        var entries: [Manifest.Entry] = []
        for result in results.compactMap(\.self) {
            switch result {
            case .success(let entry): entries.append(entry)
            case .failure(let fault): report.failures.append(fault.description)
            }
        }
        guard !entries.isEmpty else { return report }
        let manifest = Manifest(
            program: Product.version, meeting: "\(meeting.id)-\(meeting.date)", content: content,
            zone: meeting.zone.name, files: entries.sorted { $0.path < $1.path }, pages: [])
        for file in manifest.ownFiles { staged.add(file.path, file.bytes) }
        try staged.commit()
        let paths = Set(entries.map(\.path))
        report.written = entries.count + 2
        report.left = earlier.map(\.path).filter { !paths.contains($0) }
        return report
    }

    /// Makes one file, and stages it to be written.
    private func file(
        _ item: Item, _ format: PackFormat, _ content: String, _ typesetter: Typesetter, _ staged: StagedFiles
    ) -> Result<Manifest.Entry, PDFFault>? {
        let path = "\(item.stem).\(format.fileExtension)"
        do throws(PDFFault) {
            let made = try DocumentFile.of(item.document, format, at: path, typesetter, special: item.special)
            guard let made else { return nil }
            staged.add(path, made.bytes)
            return .success(
                Manifest.Entry(made, at: path, of: item.document, format, content: content, for: item.reader))
        } catch {
            return .failure(error)
        }
    }
}
