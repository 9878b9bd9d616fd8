package import BriefingPacks
package import Core
package import Documents
import Programme

/// A Chairs' summary in one language.
///
/// The document first describes the meeting. For each session, it then prints what the overview set out and,
/// separately, what speakers said. The annexes show the points that each paragraph rests on.
package struct SummaryDocument {
    let summary: Summary
    let context: PackContext
    let texts: SummaryTexts
    /// Whether the document is final.
    ///
    /// A final document does not contain the points that no paragraph uses.
    let isFinal: Bool
    /// The clock at the venue.
    let clock: VenueClock

    /// Creates a document.
    package init(summary: Summary, context: PackContext, texts: SummaryTexts, isFinal: Bool, clock: VenueClock) {
        self.summary = summary
        self.context = context
        self.texts = texts
        self.isFinal = isFinal
        self.clock = clock
    }

    var words: any SummaryVocabulary { context.words.language.summaryVocabulary }
    /// The names of the speakers.
    var speakers: SummarySpeakers { SummarySpeakers(naming: summary.draft.speakers, context: context) }

    /// The blocks of the complete document.
    package var blocks: [Block] {
        let sessions = summary.parts.filter { $0.session.number != nil || !$0.lines.isEmpty }.flatMap(session)
        return front + introduction + sessions + SummaryAnnexes(document: self).blocks
    }

    // MARK: Before the sessions

    /// The first part: the official names, the note on an exercise, the unreadable lines, and the facts of the meeting.
    private var front: [Block] {
        var blocks: [Block] = []
        if summary.record.opening.exercise { blocks.append(.note(.caution, words.summary(.exerciseWarning).inlines)) }
        if !summary.record.unreadable.isEmpty {
            blocks.append(.note(.gap, words.summary(.unreadableLines(summary.record.unreadable)).inlines))
        }
        return [.paragraph(MeetingNames(context).official)] + blocks + ProgrammeTable(context: context).facts
    }

    private var introduction: [Block] {
        let title = words.title(.introduction)
        return [.heading(level: 2, text: title, anchor: "introduction")]
            + introductionLines.enumerated().map { .numbered($0.offset + 1, $0.element) } + approvals
    }

    /// The lines of the introduction.
    ///
    /// Their number is ``Summary/introduction``.
    private var introductionLines: [[Inline]] {
        let meeting = context.meeting
        let names = MeetingNames(context)
        let basis = context.allReferences(meeting.mandate?.sources ?? [])
        let held = words.summary(
            .meetingWasHeld(
                on: meeting.dates, place: names.place, conveners: names.conveners, mandate: meeting.mandate))
        var naming = words.summary(.speakersAreCalled(summary.draft.speakers)).inlines
        if summary.draft.speakers == .kind { naming += [" "] + words.summary(.degreesMean).inlines }
        return [held.inlines + basis, words.summary(.whatTheSummaryGives).inlines, naming]
    }

    /// The missing approvals and their paragraphs; empty if all Chairs have approved.
    private var approvals: [Block] {
        var table = Table(
            .missingApprovals, caption: words.title(.missingApprovals), words.title(.columnApprovalMissing),
            words.column(.paragraph))
        let names = MeetingNames(context)
        for committee in context.meeting.committees {
            let open = summary.lines.filter { $0.missing.contains(committee) }.map(\.number)
            guard !open.isEmpty else { continue }
            let chair = words.summary(.chairOf(committee: names.short(committee))).text
            table.add([[.text(chair)], [.text(words.pinpoint(.paragraphs(Self.ranges(open))))]])
        }
        guard !table.rows.isEmpty else { return [] }
        return [
            .heading(level: 3, text: words.title(.approvals), anchor: "approvals"),
            .note(.gap, words.summary(.approvalsAreMissing).inlines), .table(table),
        ]
    }

    /// Combines ascending numbers into ranges.
    private static func ranges(_ numbers: [Int]) -> [ClosedRange<Int>] {
        numbers.reduce(into: []) { ranges, number in
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
    }

    // MARK: A session

    /// Returns the number and the title of a session in the document's language.
    func title(of part: Summary.Part) -> String {
        words.title(context.programme.sessions.first { $0.id == part.session.id } ?? part.session)
    }

    private func session(_ part: Summary.Part) -> [Block] {
        let id = part.session.id
        var blocks: [Block] = [.heading(level: 2, text: title(of: part), anchor: "session-\(id)")]
        if let record = id.panel.flatMap(context.answers) { blocks += overview(record) }
        guard !part.lines.isEmpty else {
            let phrase: SummaryPhrase = part.recorded.isEmpty ? .noPointRecorded : .noParagraph
            return blocks + [.note(.gap, words.summary(phrase).inlines)]
        }
        for kind in SummaryDraft.Line.Kind.allCases {
            let lines = part.lines.filter { $0.draft.kind == kind }
            let lacksConclusion =
                kind == .conclusion && part.session.number != nil && !part.recorded.contains(.conclusion)
            guard !lines.isEmpty || lacksConclusion else { continue }
            let title = words.titled(words.title(.whatSpeakersSaid), heading(kind))
            blocks.append(.heading(level: 3, text: title, anchor: "\(kind.anchor)-\(id)"))
            blocks +=
                lines.isEmpty ? [.note(.gap, words.summary(.noConclusionRecorded).inlines)] : paragraphs(lines, id)
        }
        return blocks
    }

    private func heading(_ kind: SummaryDraft.Line.Kind) -> String {
        switch kind {
        case .mainPoint: words.heading(.mainPoints)
        case .conclusion: words.heading(.conclusions)
        case .lesson: words.title(.lessons)
        }
    }

    /// Returns the claims of the panel's overview, each with its source.
    ///
    /// They are not attributed to any speaker.
    private func overview(_ record: PanelAnswers) -> [Block] {
        let claims = context.view.visible(record.overview.findings + record.overview.initiatives)
        let title = words.title(.whatTheOverviewSetOut)
        let heading = Block.heading(level: 3, text: title, anchor: "overview-\(record.card.id)")
        let takenUp = context.takenUp(context.takenUp(by: record))
        guard !claims.isEmpty || !takenUp.isEmpty else {
            return [heading, .note(.gap, words.summary(.noOverview).inlines)]
        }
        return [heading, .paragraph(words.summary(.overviewIsThePanels).inlines)]
            + claims.map { .item(id: $0.id.rawValue, context.claim($0)) } + takenUp
    }

    /// Returns numbered paragraphs under their topics.
    private func paragraphs(_ lines: [Summary.Line], _ session: SessionID) -> [Block] {
        var blocks: [Block] = []
        var topic: Topic?
        for (index, line) in lines.enumerated() {
            let isNew = index == 0 ? line.draft.about != nil : line.draft.about != topic
            topic = line.draft.about
            if isNew {
                let title = topic.map { EnglishStyle.sentence(words.topic($0)) } ?? words.title(.otherPoints)
                let place = topic.map { $0.rawValue.replacing(" ", with: "-") } ?? "other"
                blocks.append(
                    .heading(level: 4, text: title, anchor: "\(line.draft.kind.anchor)-\(session)-\(place)"))
            }
            blocks.append(.numbered(line.number, paragraph(line)))
        }
        return blocks
    }

    /// Returns the speakers, as far as the summary names them, and what they said.
    private func paragraph(_ line: Summary.Line) -> [Inline] {
        speakers.noted(line.points) + texts.said(texts.line(line.number), in: words)
    }
}

extension SummaryDraft.Line.Kind {
    /// The beginning of the anchors of headings of this kind.
    fileprivate var anchor: String {
        switch self {
        case .mainPoint: "main-points"
        case .conclusion: "conclusions"
        case .lesson: "lessons"
        }
    }
}
