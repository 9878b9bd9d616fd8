import BriefingPacks
import Core
import Documents
import MeetingRecord
import Writers

/// One run of `dais summary`, which writes the documents in every language and format together.
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

    /// The reasons why the summary may not be final; empty if it may.
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
        if input.summary.lines.isEmpty { reasons.append("it has no lines") }
        let drafts = assembly.answers.filter { !$0.content.isCleared }.map(\.card.id.rawValue)
        let all = (assembly.meeting.isCleared ? [] : ["the meeting's own content"]) + drafts
        if !all.isEmpty { reasons.append("not cleared: \(EnglishStyle.list(all))") }
        return reasons
    }

    /// The summary as a document.
    func document(in language: Language, _ briefer: Briefer) -> DocumentEdition {
        let context = briefer.context(language, input.draft.release)
        let words = language.summaryVocabulary
        let name = words.title(.chairsSummary)
        let isExercise = input.record.opening.exercise
        var blocks = SummaryDocument(
            summary: input.summary, context: context, texts: texts, isFinal: options.isFinal, clock: clock
        ).blocks
        if words.language != texts.language { blocks.insert(briefer.languages(of: blocks, words), at: 0) }
        var status = briefer.status(
            name, release: input.draft.release, isDraft: !options.isFinal, context)
        status.isExercise = isExercise
        let document = Document(
            title: isExercise ? words.titled(words.text(.exercise), name) : name, language: language,
            status: status, blocks: blocks, sources: SourceList.entries(of: blocks, context, listsMandate: true))
        return DocumentEdition(document, in: words)
    }

    /// The names that Akoma Ntoso needs for the summary.
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

    /// Makes and writes the files that an earlier run did not leave unchanged.
    ///
    /// - Parameter progress: Receives a message after each document.
    /// - Returns: The result of the run.
    /// - Throws: ``FileError``. An error before the files are moved into place leaves the folder unchanged.
    func write(progress: @escaping @Sendable (String) -> Void) throws(FileError) -> FolderReport {
        let meeting = input.assembly.meeting
        let briefer = Briefer(input.assembly, input.programme, asOf: meeting.lastDate, by: Product.program)
        let folder = try DocumentFolder(options.folder, for: .summary, asOf: briefer.asOf)
        return try folder.write(
            options.languages, of: meeting, in: options.formats, content: input.mark, progress: progress
        ) { item(in: $0, briefer) }
    }

    private func item(in language: Language, _ briefer: Briefer) -> DocumentFolder.Item {
        let document = document(in: language, briefer)
        let names = names(in: language, briefer)
        return DocumentFolder.Item(
            document: document, stem: "\(language.rawValue)/\(stem)-\(language.rawValue)",
            reader: (Manifest.summary, nil)
        ) { format in
            format == .akn ? AkomaNtosoWriter(names: names).write(document.document) : nil
        }
    }

    /// The name of the files without language and ending.
    ///
    /// For an exercise, the name begins with `exercise-`.
    private var stem: String {
        let meeting = input.assembly.meeting
        return "\(input.record.opening.exercise ? "exercise-" : "")\(meeting.id)-\(meeting.date)-summary"
    }
}
