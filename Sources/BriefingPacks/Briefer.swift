package import Core
package import Documents
package import Programme

/// Makes the documents that are asked for: records in, documents out.
package struct Briefer: Sendable {
    package let assembly: Assembly
    /// The day as it was planned, its sessions under the titles of content.
    let programme: Programme
    package let asOf: CalendarDate
    /// The program that makes the documents, and its version.
    let program: String
    /// Every version of that day, where it is kept.
    package let day: DayVersions?
    /// The panels whose sections the documents hold; the programme is always that of the whole day.
    package let panels: [PanelID]
    private let contexts: [Place: PackContext]

    /// Where a document goes, as far as that decides what it is written from.
    private struct Place: Hashable {
        let language: Language
        let release: Release
    }

    /// Prepares what the readers may see on one day.
    ///
    /// - Parameters:
    ///   - assembly: The content.
    ///   - programme: The day.
    ///   - asOf: The day that the documents bear.
    ///   - program: The program that makes them, and its version.
    ///   - panels: The panels whose sections they hold; nil for all.
    ///   - day: Every version of the day, where it is kept.
    ///   - states: The states of the content whose sources share their short references, where a document compares two; nil
    ///     for this one alone.
    package init(
        _ assembly: Assembly, _ programme: Programme, asOf: CalendarDate, by program: String,
        panels: [PanelID]? = nil, day: DayVersions? = nil, comparing states: [ShortReferences.State]? = nil
    ) {
        self.assembly = assembly
        self.programme = programme
        self.day = day
        self.program = program
        self.asOf = asOf
        let chosen = Set(panels ?? assembly.ids).subtracting(assembly.leftOut)
        self.panels = assembly.ids.filter(chosen.contains)
        let answers = assembly.answers.filter { chosen.contains($0.card.id) }
        var contexts: [Place: PackContext] = [:]
        let named = states ?? [(assembly, asOf)]
        let dated = ShortReferences(of: named, for: .podium)
        for release in Release.allCases {
            let references = release == .secretariat ? ShortReferences(of: named, for: release) : dated
            let view = View(of: assembly.library, asOf: asOf, release: release)
            let links = PanelLinks(assembly.answers, view: view)
            let novelty = Novelty(of: view)
            for language in Language.allCases {
                contexts[Place(language: language, release: release)] = PackContext(
                    assembly: assembly, programme: programme, previous: day?.previous, view: view, answers: answers,
                    links: links, references: references, novelty: novelty, language: language)
            }
        }
        self.contexts = contexts
    }

    /// What documents of a language and a circle of readers are written from.
    package func context(_ language: Language, _ release: Release) -> PackContext {
        guard let context = contexts[Place(language: language, release: release)] else {
            preconditionFailure("every language and every release has its context")
        }
        return context
    }

    /// The day of a follow-up: one later than the meeting's; nil on the meeting's days and before them.
    package var followUp: CalendarDate? { asOf > assembly.meeting.lastDate ? asOf : nil }

    /// The documents of this day, as ``PackRequest/all(for:panels:in:isFollowUp:)`` names them.
    package func requests(for readers: [Reader], in languages: [Language] = [Localizer.original]) -> [PackRequest] {
        PackRequest.all(for: readers, panels: panels, in: languages, isFollowUp: followUp != nil)
    }

    /// What a document or a list of documents is called; a follow-up bears both days.
    package func title(_ name: String, _ words: any Vocabulary) -> String {
        guard let followUp else { return name }
        return words.text(.followUp(pack: name, meeting: assembly.meeting.dates, asOf: followUp))
    }

    /// One document, whole but for what tells it from others of its version.
    package func unmarked(_ request: PackRequest) -> Document {
        let language = request.language
        let release = request.reader?.release ?? .public
        let context = context(language, release)
        let words = context.words
        let answers = request.panel.flatMap(assembly.answers)
        let panel = answers.map(context.title(of:))
        let name = request.reader.map { title(words.pack($0), words) } ?? words.heading(.programme)
        var blocks = blocks(request, context, answers)
        if request.reader != nil, !assembly.leftOut.isEmpty {
            let titles = assembly.leftOut.compactMap(assembly.answers).map(context.title(of:))
            blocks.insert(.note(.gap, words.line(.madeWithout(titles))), at: 0)
        }
        let official = MeetingNames(context).official
        if context.localizer.isTranslated { blocks.insert(languages(of: [official] + blocks, words), at: 0) }
        blocks.insert(official, at: 0)
        return Document(
            title: panel.map { words.titled(name, $0) } ?? name, language: language,
            status: status(
                reader(request, words), session: panel, release: release, isDraft: isDraft(request), context),
            blocks: blocks,
            sources: SourceList.entries(
                of: blocks, context, listsMandate: request.reader.map { PackContents(of: $0).has(.mandate) } ?? false))
    }

    /// For whom a document is; an interpreter's pack is one booth's.
    private func reader(_ request: PackRequest, _ words: any Vocabulary) -> String {
        guard let reader = request.reader else { return words.heading(.programme) }
        guard reader == .interpreter else { return words.reader(reader) }
        return words.reader(reader) + words.separator + words.text(.interpreted(into: words.language))
    }

    /// What every page of a document of this run says of it.
    package func status(
        _ reader: String, session: String? = nil, release: Release, isDraft: Bool, _ context: PackContext
    )
        -> DocumentStatus
    {
        let meeting = context.localizer.plain(assembly.meeting.short, .frame("meeting", "short"))
        return DocumentStatus(
            meeting: meeting + context.words.separator + context.words.dates(assembly.meeting.dates), reader: reader,
            session: session, release: release, asOf: asOf, isDraft: isDraft, version: program)
    }

    /// Said once: that translations have no authority, and that what has none stands in its own language.
    package func languages(of blocks: [Block], _ words: any Vocabulary) -> Block {
        let lines = blocks.flatMap(\.lines)
        var notes = [words.line(.unofficialTranslation)]
        if lines.contains(where: { $0.contains(.remark(words.name(Localizer.original))) }) {
            notes.append(words.line(.untranslatedStays(Localizer.original)))
        }
        if lines.contains(where: { $0.contains(where: \.isStarred) }) { notes.append(words.line(.unofficialForms)) }
        return .note(.language, Array(notes.joined(separator: [.text(words.language == .chinese ? "" : " ")])))
    }

    private func blocks(_ request: PackRequest, _ context: PackContext, _ answers: PanelAnswers?) -> [Block] {
        switch (request.reader, answers) {
        case (nil, _): ProgrammeSheet(context: context).blocks
        case (.chair, _): ChairPack(context: context).blocks
        case (.moderator, let answers?): ModeratorPack(context: context, answers: answers).blocks
        case (.panellist, let answers?): PanellistPack(context: context, answers: answers).blocks
        case (.moderator, nil), (.panellist, nil): []
        case (.delegation, _): DelegationPack(context: context).blocks
        case (.interpreter, _): InterpreterPack(context: context).blocks
        case (.press, _): PressPack(context: context).blocks
        case (.secretariat, _): SecretariatPack(context: context).blocks
        }
    }

    /// A document is a draft unless all content it may hold stands as it was cleared.
    private func isDraft(_ request: PackRequest) -> Bool {
        let touched = request.touches(panels, of: assembly)
        return !assembly.meeting.isCleared || !touched.compactMap(assembly.answers).allSatisfy(\.content.isCleared)
    }
}

extension Inline {
    /// Whether the words have the mark of a form that was not found in two sources.
    fileprivate var isStarred: Bool {
        switch self {
        case .text(let text), .strong(let text), .item(let text), .quotation(let text), .remark(let text),
            .crossReference(let text, _), .link(let text, _):
            text.utf8.contains(UInt8(ascii: "*"))
        case .citation(let reference): reference.printed.utf8.contains(UInt8(ascii: "*"))
        case .original(_, let line): line.contains(where: \.isStarred)
        case .symbol, .lineBreak: false
        }
    }
}

extension Briefer {
    /// One document, whole: writers add nothing to it.
    package func document(_ request: PackRequest) -> Document { marked(request).document }

    /// One document with what tells it from others.
    package func marked(_ request: PackRequest) -> DocumentEdition {
        let document = unmarked(request)
        return DocumentEdition(document, in: document.language.vocabulary)
    }
}
