import BriefingPacks
import Core
import Documents

/// A folder that holds documents of one kind, which one run makes and writes together, with a manifest of its own.
struct DocumentFolder {
    let path: String
    /// What it holds, and nothing else.
    let kind: Manifest.Kind
    let formats: [PackFormat]

    /// One document, and what its files are called.
    struct Item: Sendable {
        let document: DocumentEdition
        /// Where its files stand, without their ending: `en/nexus-2019-04-26-summary-en`.
        let stem: String
        /// For whom it is, and about which panel.
        let reader: (name: String, panel: String?)
        /// The file of a format that takes more than the document; nil where there is none.
        var special: @Sendable (PackFormat) -> [UInt8]? = { _ in nil }
    }

    /// What a run did.
    struct Report {
        /// Files that were written, the manifest and the digests among them.
        var written = 0
        /// Why a file could not be made.
        var failures: [String] = []
        /// Files of an earlier run that this one did not write.
        var left: [String] = []
    }

    /// Makes and writes every file.
    ///
    /// - Parameters:
    ///   - items: Makes the documents, while what sets PDF starts.
    ///   - meeting: Their meeting.
    ///   - content: The mark of what they were made of.
    ///   - progress: Told what is being made.
    /// - Returns: What was done.
    /// - Throws: ``FileError``; the folder is then as it was.
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
        // The longest first, so that no core has one of them left when the others are done.
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

    /// Makes a file and hands it over to be written.
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
