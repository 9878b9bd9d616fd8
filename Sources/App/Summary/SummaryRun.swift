import BriefingPacks
import Core

/// One run of `dais summary`: the documents in every language and format, written together.
struct SummaryRun {
    let input: SummaryInput
    let options: SummaryOptions
    private let texts: SummaryTexts
    private let clock: VenueClock

    init(_ input: SummaryInput, _ options: SummaryOptions) {
        self.input = input
        self.options = options
        clock = VenueClock(zone: input.assembly.meeting.zone)
        texts = SummaryTexts(of: input.summary, input.assembly.library)
    }

    /// Why the summary may not go out as final; empty where it may.
    var refusals: [String] {
        let assembly = input.assembly
        var reasons: [String] = []
        if input.hasErrors { reasons.append("the record or the draft has errors") }
        if !input.record.unreadable.isEmpty { reasons.append("lines of the record could not be read") }
        let names = Set(input.summary.lines.flatMap(\.missing).map(\.id.rawValue))
        let missing = assembly.meeting.committees.map(\.id.rawValue).filter(names.contains)
        if !missing.isEmpty {
            let count = input.summary.lines.count { !$0.missing.isEmpty }
            reasons.append(
                "\(EnglishStyle.count(count, "line")) not approved by the Chair of: \(EnglishStyle.list(missing))")
        }
        if input.summary.lines.isEmpty { reasons.append("it has no line") }
        let drafts = assembly.records.filter { !$0.content.isCleared }.map(\.card.id.rawValue)
        let all = (assembly.meeting.isCleared ? [] : ["the meeting's own content"]) + drafts
        if !all.isEmpty { reasons.append("not cleared: \(EnglishStyle.list(all))") }
        return reasons
    }

    /// The summary as a document.
    func document(in language: Language, _ briefer: Briefer) -> MarkedDocument {
        let context = briefer.context(language, input.draft.release)
        let words = context.words
        let name = words.summary(.chairsSummary).text
        let isExercise = input.record.opening.exercise
        var blocks = SummaryDocument(
            summary: input.summary, context: context, texts: texts, isFinal: options.isFinal, clock: clock
        ).blocks
        if words.language != texts.language { blocks.insert(briefer.languages(of: blocks, words), at: 0) }
        var status = briefer.status(
            name, release: input.draft.release, isDraft: !options.isFinal, context)
        status.isExercise = isExercise
        let document = Document(
            title: isExercise ? words.titled(words.summary(.exercise).text, name) : name, language: language,
            status: status, blocks: blocks, sources: SourceList.entries(of: blocks, context))
        return MarkedDocument(document, in: words)
    }

    /// What names the summary in Akoma Ntoso.
    private func names(in language: Language, _ briefer: Briefer) -> AkomaNtosoNames {
        let context = briefer.context(language, input.draft.release)
        let called = MeetingNames(context)
        var names = AkomaNtosoNames(
            meeting: context.meeting.id, date: context.meeting.date,
            authors: context.meeting.committees.map {
                AkomaNtosoNames.Author(id: $0.id.rawValue, name: called.short($0))
            })
        let sources = input.assembly.library.sources.values.sorted { $0.key.rawValue < $1.key.rawValue }
        for source in sources {
            if let symbol = source.symbol, case .day(let day) = source.published { names.published[symbol] = day }
        }
        return names
    }

    /// What a run did.
    struct Report {
        let written: Int
        let failures: [String]
        let left: [String]
    }

    /// Makes and writes every file.
    ///
    /// - Parameter progress: Told what is being made.
    /// - Returns: How many files were written, why one could not be made, and which files of an earlier run are left.
    /// - Throws: ``FileError``; the folder is then as it was.
    func write(progress: @escaping @Sendable (String) -> Void) throws -> Report {
        let lock = try PacksLock(of: options.folder)
        defer { lock.release() }
        let earlier = EarlierPacks(in: options.folder, isFresh: true).entries(besides: [])
        guard earlier.allSatisfy({ $0.kind == .summary }) else { throw FileError.otherKind(options.folder) }
        let typesetter = Typesetter(for: options.formats, workers: Parallel.width)
        defer { typesetter.shutDown() }
        let briefer = Briefer(input.assembly, input.programme, asOf: input.assembly.meeting.lastDate, by: Dais.program)
        let staged = StagedFiles(in: PacksFolder(path: options.folder))
        let formats = options.formats.filter { $0 != .pdf || typesetter.fault == nil }
        // The longest first, so that no core has one of them left when the others are done.
        let longest: Set<PackFormat> = [.pdf, .docx, .akn]
        let ordered = formats.filter(longest.contains) + formats.filter { !longest.contains($0) }
        let documents = Parallel.map(options.languages) { (document(in: $0, briefer), names(in: $0, briefer)) }
        let tasks = ordered.flatMap { format in documents.map { (document: $0.0, names: $0.1, format: format) } }
        let counter = Counter()
        let made = Parallel.map(tasks) { task -> Result<Manifest.Entry, PDFFault>? in
            defer { progress("Made \(counter.next()) of \(EnglishStyle.count(tasks.count, "file")) …") }
            return file(task.document, task.names, task.format, typesetter, staged)
        }
        var failures = typesetter.fault.map { [$0.description] } ?? []
        var entries: [Manifest.Entry] = []
        for result in made.compactMap(\.self) {
            switch result {
            case .success(let entry): entries.append(entry)
            case .failure(let fault): failures.append(fault.description)
            }
        }
        guard !entries.isEmpty else { return Report(written: 0, failures: failures, left: []) }
        let manifest = Manifest(
            program: Dais.version, meeting: "\(briefer.assembly.meeting.id)-\(briefer.assembly.meeting.date)",
            content: input.mark, zone: briefer.assembly.meeting.zone.name,
            files: entries.sorted { $0.path < $1.path }, pages: [])
        for file in manifest.ownFiles { staged.add(file.path, file.bytes) }
        try staged.commit()
        let paths = Set(entries.map(\.path))
        return Report(
            written: entries.count + 2, failures: failures, left: earlier.map(\.path).filter { !paths.contains($0) })
    }

    /// Makes a file and hands it over to be written.
    private func file(
        _ document: MarkedDocument, _ names: AkomaNtosoNames, _ format: PackFormat, _ typesetter: Typesetter,
        _ staged: StagedFiles
    ) -> Result<Manifest.Entry, PDFFault>? {
        let language = document.document.language
        let path = "\(language.rawValue)/\(stem)-\(language.rawValue).\(format.fileExtension)"
        do throws(PDFFault) {
            let file = try DocumentFile.of(document, format, at: path, typesetter) { format in
                format == .akn ? AkomaNtosoWriter(names: names).write(document.document) : nil
            }
            guard let file else { return nil }
            staged.add(path, file.bytes)
            return .success(
                Manifest.Entry(
                    file, at: path, of: document, format, content: input.mark, for: (Manifest.summary, nil)))
        } catch {
            return .failure(error)
        }
    }

    /// The name of the files without language and ending; an exercise says so before anything else.
    private var stem: String {
        let meeting = input.assembly.meeting
        return "\(input.record.opening.exercise ? "exercise-" : "")\(meeting.id)-\(meeting.date)-summary"
    }
}
