import Core

/// What a moderator's and a panellist's page share: the session's purpose, slots, questions and lessons.
struct SessionSheet {
    let context: PackContext
    let record: PanelRecord

    /// What the session is for.
    var purpose: [Block] {
        var blocks: [Block] = []
        if let scope = record.overview.scope {
            blocks.append(.paragraph(RunningText.inlines(scope) + context.references(record.content.basis)))
        }
        for term in record.content.terms {
            blocks.append(
                .paragraph(
                    [.strong(term.term), ": "] + RunningText.inlines(term.means) + context.references(term.sources)))
        }
        return blocks
    }

    /// The order of speakers with their minutes.
    var slots: [Block] {
        guard let session = context.session(of: record) else { return [] }
        var table = Table(caption: "Order and minutes", "Time", "Part", "Minutes", "Who", "Warn and stop")
        let people = People(context: context)
        for item in session.items {
            table.add([
                [.text(EnglishStyle.span(item.start, item.end))], [.text(item.kind.label)], [.text("\(item.minutes)")],
                [.text(people.speakers(in: session, item.kind))],
                [.text("\(EnglishStyle.clock(item.end - QuestionTime.warning)), \(EnglishStyle.time(item.end))")],
            ])
        }
        return [.table(table), .note(.proposal, DaySheet.proposal(context.meeting))]
    }

    /// The guiding questions, each with the claims behind it where asked for.
    func questions(withBackground: Bool) -> [Block] {
        let questions = context.view.visible(record.questions)
        guard !questions.isEmpty else { return [.note(.gap, ["No guiding questions were drafted for this session."])] }
        let note: Block = .note(
            .proposal, ["Guiding questions were drafted by the secretariat; they come from no published programme."])
        return [note]
            + questions.map { question in
                var line = RunningText.inlines(question.text)
                if withBackground {
                    for claim in context.view.visible(question.background) {
                        line += [.lineBreak, .item(claim.id.rawValue), " "] + context.claim(claim)
                    }
                }
                return .item(id: question.id.rawValue, line)
            }
    }

    /// Rules of service for a reader.
    static func service(for reader: Reader, _ context: PackContext) -> [Block] {
        let claims = context.view.visible(context.meeting.service.filter { $0.audience.contains(reader.rawValue) })
        return claims.isEmpty ? [] : [.list(isOrdered: false, claims.map { context.claim($0) })]
    }
}
