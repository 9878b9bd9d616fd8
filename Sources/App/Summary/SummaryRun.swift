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
    func document(in language: Language, _ briefer: Briefer) -> Document {
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
        var document = Document(
            title: isExercise ? words.titled(words.summary(.exercise).text, name) : name, language: language,
            status: status, blocks: blocks, sources: SourceList.entries(of: blocks, context))
        DocumentMark.put(on: &document, in: words)
        return document
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
        guard earlier.allSatisfy({ $0.reader == Manifest.summary }) else { throw FileError.otherKind(options.folder) }
        let typesetter = Typesetter(for: options.formats, workers: Parallel.width)
        defer { typesetter.shutDown() }
        let briefer = Briefer(input.assembly, input.programme, asOf: input.assembly.meeting.date)
        let counter = Counter()
        let made = Parallel.map(options.languages) { language -> [Result<SummaryFile, PDFFault>] in
            let document = document(in: language, briefer)
            let names = names(in: language, briefer)
            let json = JSONWriter().write(document)
            let mark = SHA256.hex(of: json)
            let files = options.formats.filter { $0 != .pdf || typesetter.fault == nil }.compactMap { format in
                file(document, names, format, json: json, mark: mark, typesetter)
            }
            progress("Made \(counter.next()) of \(options.languages.count) languages …")
            return files
        }
        var failures = typesetter.fault.map { [$0.description] } ?? []
        var files: [SummaryFile] = []
        for result in made.joined() {
            switch result {
            case .success(let file): files.append(file)
            case .failure(let fault): failures.append(fault.description)
            }
        }
        guard !files.isEmpty else { return Report(written: 0, failures: failures, left: []) }
        let manifest = Manifest(
            program: Dais.version, meeting: "\(briefer.assembly.meeting.id)-\(briefer.assembly.meeting.date)",
            content: input.mark, zone: briefer.assembly.meeting.zone.name,
            files: files.map(\.entry).sorted { $0.path < $1.path }, pages: [])
        try PacksFolder(path: options.folder).write(files.map { ($0.entry.path, $0.bytes) } + manifest.ownFiles)
        let paths = Set(files.map(\.entry.path))
        return Report(
            written: files.count + 2, failures: failures, left: earlier.map(\.path).filter { !paths.contains($0) })
    }

    private func file(
        _ document: Document, _ names: AkomaNtosoNames, _ format: PackFormat, json: [UInt8], mark: String,
        _ typesetter: Typesetter
    ) -> Result<SummaryFile, PDFFault>? {
        let path = "\(document.language.rawValue)/\(stem)-\(document.language.rawValue).\(format.fileExtension)"
        do throws(PDFFault) {
            let file = try DocumentFile.of(document, format, json: json, at: path, typesetter) { format in
                format == .akn ? AkomaNtosoWriter(names: names).write(document) : nil
            }
            guard let file else { return nil }
            let entry = Manifest.Entry(
                file, at: path, of: (document, mark), format, content: input.mark, for: (Manifest.summary, nil))
            return .success(SummaryFile(entry: entry, bytes: file.bytes))
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

/// A file of a summary.
struct SummaryFile: Sendable {
    let entry: Manifest.Entry
    let bytes: [UInt8]
}
