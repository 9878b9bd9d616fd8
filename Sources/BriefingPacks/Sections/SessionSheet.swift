import Core
import Documents
import Programme

/// The parts that a moderator's and a panellist's pack share: the session's purpose, slots, questions and rules.
struct SessionSheet {
    let context: PackContext
    let answers: PanelAnswers

    private var words: any Vocabulary { context.words }

    /// The purpose of the session.
    var purpose: [Block] {
        var blocks: [Block] = []
        if let scope = answers.overview.scope {
            let text = context.localizer.line(scope, .frame(answers.card.id.rawValue, "scope"))
            blocks.append(.paragraph(text + context.references(answers.content.basis)))
        }
        for term in answers.content.terms {
            blocks.append(.paragraph(context.localizer.term(term) + context.references(term.sources)))
        }
        return blocks
    }

    /// The order of the speakers, with their minutes.
    var slots: [Block] {
        guard let session = context.session(of: answers) else { return [] }
        var table = context.table(.order, .orderAndMinutes, .time, .part, .minutes, .who, .warnAndStop)
        let people = People(context: context)
        for item in session.items {
            let warn = words.clock(SpeakingTimes(item: item, minutes: context.meeting.policy.speaking).warning)
            table.add([
                [.text(words.span(item.start, item.end))], [.text(words.item(item.kind))], [.text("\(item.minutes)")],
                people.speakers(in: session, item.kind), [.text(warn + words.separator + words.time(item.end))],
            ])
        }
        // The date prevents a speaker from coming on the wrong day.
        let day = context.programme.dates.count > 1 ? context.programme.date(of: session.id) : nil
        let moderator: [Inline] = [.strong(words.label(words.column(.moderator)))] + people.moderator(of: session)
        return (day.map { [.paragraph([.strong(words.longDate($0))])] } ?? [])
            + [.paragraph(moderator), .table(table), ProgrammeTable(context: context).proposal]
    }

    /// Returns the guiding questions, each with the claims behind it if requested.
    func questions(withBackground: Bool) -> [Block] {
        let questions = context.view.visible(answers.questions)
        guard !questions.isEmpty else { return [.note(.gap, words.line(.noQuestionDrafted))] }
        return [.note(.proposal, words.line(.questionsAreTheSecretariats))]
            + questions.map { question in
                var line = context.localizer.line(question.text, .item(question.id))
                if withBackground {
                    for claim in context.view.visible(question.background) {
                        line += [.lineBreak, .item(claim.id.rawValue), " "] + context.claim(claim)
                    }
                }
                return .item(id: question.id.rawValue, line)
            }
    }

    /// Returns the rules of service for a reader.
    ///
    /// General practice follows the rules, after a separate introduction.
    static func service(for reader: Reader, _ context: PackContext) -> [Block] {
        let claims = context.view.visible(context.meeting.service.filter { $0.readers.contains(reader) }.map(\.claim))
        let rules = claims.filter { !context.view.isGeneralPractice($0) }
        let practice = claims.filter(context.view.isGeneralPractice)
        func list(_ claims: [Claim]) -> [Block] {
            claims.isEmpty ? [] : [.list(isOrdered: false, claims.map { context.claim($0) })]
        }
        let lead: [Block] = practice.isEmpty ? [] : [.paragraph(context.words.line(.generalPractice))]
        return list(rules) + lead + list(practice)
    }
}
