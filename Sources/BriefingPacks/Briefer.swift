package import Core
package import Documents
package import Programme

/// Creates the requested documents from the content and the programme.
package struct Briefer: Sendable {
    package let assembly: Assembly
    /// The planned day, with the session titles that the content gives.
    let programme: Programme
    package let asOf: CalendarDate
    /// The name and version of the program that creates the documents.
    let program: String
    /// Every version of the day; nil if there is no day file.
    package let day: DayVersions?
    /// The panels whose content is in the documents.
    ///
    /// The programme is always that of the whole day.
    package let panels: [PanelID]
    private let contexts: [Place: PackContext]
    private let slips: SlipAnswers

    /// The properties of a document that decide which context it is written from.
    private struct Place: Hashable {
        let language: Language
        let release: Release
    }

    /// Prepares the contexts of all documents of one date.
    ///
    /// - Parameters:
    ///   - assembly: The content.
    ///   - programme: The programme of the day.
    ///   - asOf: The date of the documents.
    ///   - program: The name and version of the program that creates the documents.
    ///   - panels: The panels whose content is in the documents; nil for all panels.
    ///   - day: Every version of the day; nil if there is no day file.
    ///   - states: The versions of the content that a document compares, so that a source has the same short reference
    ///     in all of them; nil if no document compares versions.
    package init(
        _ assembly: Assembly, _ programme: Programme, asOf: CalendarDate, by program: String,
        panels: [PanelID]? = nil, day: DayVersions? = nil, comparing states: [ShortReferences.State]? = nil
    ) {
        self.assembly = assembly
        self.programme = programme
        self.day = day
        self.program = program
        self.asOf = asOf
        slips = SlipAnswers(programme, of: assembly.demand)
        let chosen = Set(panels ?? assembly.ids).subtracting(assembly.leftOut)
        self.panels = assembly.ids.filter(chosen.contains)
        let answers = assembly.answers.filter { chosen.contains($0.card.id) }
        var contexts: [Place: PackContext] = [:]
        let named = states ?? [(assembly, asOf)]
        let dated = ShortReferences(of: named, for: .podium)
        for release in Release.allCases {
            let references = release == .secretariat ? ShortReferences(of: named, for: release) : dated
            let view = View(of: assembly.library, asOf: asOf, release: release)
            let links = PanelLinks(assembly.answers, view: view, limit: assembly.meeting.policy.printed.otherPanels)
            let novelty = Novelty(of: view)
            for language in Language.allCases {
                contexts[Place(language: language, release: release)] = PackContext(
                    assembly: assembly, programme: programme, previous: day?.previous, view: view, answers: answers,
                    links: links, references: references, novelty: novelty, language: language)
            }
        }
        self.contexts = contexts
    }

    /// Returns the context for documents in a language and with a release.
    package func context(_ language: Language, _ release: Release) -> PackContext {
        guard let context = contexts[Place(language: language, release: release)] else {
            preconditionFailure("every language and every release has its context")
        }
        return context
    }

    /// The date of a follow-up; nil if the date of the documents is not later than the last day of the meeting.
    package var followUp: CalendarDate? { asOf > assembly.meeting.lastDate ? asOf : nil }

    /// Returns the requests for the documents of this date; see ``PackRequest/all(for:panels:in:isFollowUp:)``.
    package func requests(for readers: [Reader], in languages: [Language] = [Localizer.original]) -> [PackRequest] {
        PackRequest.all(for: readers, panels: panels, in: languages, isFollowUp: followUp != nil)
    }

    /// Returns the title of a document or of a list of documents.
    ///
    /// The title of a follow-up names the dates of the meeting and the date of the follow-up.
    package func title(_ name: String, _ words: any Vocabulary) -> String {
        guard let followUp else { return name }
        return words.text(.followUp(pack: name, meeting: assembly.meeting.dates, asOf: followUp))
    }

    /// Creates one document, without the digest of its content that ``marked(_:)`` adds.
    package func unmarked(_ request: PackRequest) -> Document {
        let language = request.language
        let release = request.reader?.release ?? .public
        let context = context(language, release)
        let words = context.words
        let answers = request.panel.flatMap(assembly.answers)
        let panel = answers.map(context.title(of:))
        let name = request.reader.map { title(words.pack($0), words) } ?? words.heading(.programme)
        let isDraft = isDraft(request)
        var blocks = blocks(request, context, answers, isDraft: isDraft)
        if request.reader != nil, !assembly.leftOut.isEmpty {
            let titles = assembly.leftOut.compactMap(assembly.answers).map(context.title(of:))
            blocks.insert(.note(.gap, words.line(.madeWithout(titles))), at: min(1, blocks.count))
        }
        if case .front(var front)? = blocks.first {
            if context.localizer.isTranslated, let last = front.boxes.indices.last {
                front.boxes[last].blocks.append(languages(of: blocks, words))
            }
            blocks[0] = .front(front)
        } else {
            let official = Block.paragraph(MeetingNames(context).official)
            if context.localizer.isTranslated { blocks.insert(languages(of: [official] + blocks, words), at: 0) }
            blocks.insert(official, at: 0)
        }
        return Document(
            title: panel.map { words.titled(name, $0) } ?? name, language: language,
            status: status(
                reader(request, words), session: panel, release: release, isDraft: isDraft, context),
            blocks: blocks,
            sources: SourceList.entries(
                of: blocks, context,
                listsMandate: request.reader.map { PackContents(of: $0).has(.namedDocuments) } ?? false))
    }

    /// Returns the printed name of the reader, which for an interpreter's pack includes the language of the booth.
    private func reader(_ request: PackRequest, _ words: any Vocabulary) -> String {
        guard let reader = request.reader else { return words.heading(.programme) }
        guard reader == .interpreter else { return words.reader(reader) }
        return words.reader(reader) + words.separator + words.text(.interpreted(into: words.language))
    }

    /// Returns the status line that every page of a document prints.
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

    /// Returns the note on language, which each document prints once.
    ///
    /// The note states that translations are unofficial, that untranslated text appears in its original language, and
    /// what an asterisk means. The last two parts appear only if the blocks need them.
    package func languages(of blocks: [Block], _ words: any Vocabulary) -> Block {
        let lines = blocks.flatMap(\.lines)
        var notes = [words.line(.unofficialTranslation)]
        if lines.contains(where: { $0.contains(.remark(words.name(Localizer.original))) }) {
            notes.append(words.line(.untranslatedStays(Localizer.original)))
        }
        if lines.contains(where: { $0.contains(where: \.isStarred) }) { notes.append(words.line(.unofficialForms)) }
        return .note(.language, Array(notes.joined(separator: [.text(words.language == .chinese ? "" : " ")])))
    }

    private func blocks(
        _ request: PackRequest, _ context: PackContext, _ answers: PanelAnswers?, isDraft: Bool
    ) -> [Block] {
        func front(_ reader: Reader) -> PackFront {
            PackFront(context: context, reader: reader, program: program, isDraft: isDraft)
        }
        return switch (request.reader, answers) {
        case (nil, _): ProgrammeSheet(context: context).blocks
        case (.chair, _): ChairPack(context: context, front: front(.chair), slips: slips).blocks
        case (.moderator, let answers?): ModeratorPack(context: context, answers: answers).blocks
        case (.panellist, let answers?): PanellistPack(context: context, answers: answers).blocks
        case (.moderator, nil), (.panellist, nil): []
        case (.delegation, _): DelegationPack(context: context).blocks
        case (.interpreter, _): InterpreterPack(context: context).blocks
        case (.press, _): PressPack(context: context).blocks
        case (.secretariat, _): SecretariatPack(context: context).blocks
        }
    }

    /// Returns whether a document is a draft: whether any content that it may contain is not cleared.
    private func isDraft(_ request: PackRequest) -> Bool {
        let touched = request.touches(panels, of: assembly)
        return !assembly.meeting.isCleared || !touched.compactMap(assembly.answers).allSatisfy(\.content.isCleared)
    }
}

extension Inline {
    /// Whether the text contains the asterisk of a form that was not found in two sources.
    fileprivate var isStarred: Bool {
        switch self {
        case .text(let text), .strong(let text), .item(let text), .quotation(let text), .remark(let text),
            .crossReference(let text, _), .link(let text, _):
            text.utf8.contains(UInt8(ascii: "*"))
        case .citation(let reference): reference.printed.utf8.contains(UInt8(ascii: "*"))
        case .original(_, let line): line.contains(where: \.isStarred)
        case .page(_, let text): text.utf8.contains(UInt8(ascii: "*"))
        case .symbol, .lineBreak, .blank: false
        }
    }
}

extension Briefer {
    /// Creates one complete document.
    ///
    /// Writers do not add anything to it.
    package func document(_ request: PackRequest) -> Document { marked(request).document }

    /// Creates the edition of one document: the document with the digest of its content.
    package func marked(_ request: PackRequest) -> DocumentEdition {
        let document = unmarked(request)
        return DocumentEdition(document, in: document.language.vocabulary)
    }
}
