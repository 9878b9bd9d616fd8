import Core
import Documents

/// What accompanies a running sheet: what the Chair must know, what not to say, and how terms are used.
struct SheetNotes {
    let context: PackContext

    private var words: any Vocabulary { context.words }

    /// The most lines of a box.
    private static let most = 3

    /// Returns what accompanies the sheet of a panel.
    ///
    /// On a full page the third line to know is the first to be left out, then the terms, then a second question for a
    /// silent room, and at last the second line to know.
    func beside(_ answers: PanelAnswers) -> [Block] {
        let know = know(answers).enumerated().map { index, line -> Block in
            switch index {
            case 0: .paragraph(line)
            case 1: .spare(4, [.paragraph(line)])
            default: .spare(1, [.paragraph(line)])
            }
        }
        let text = PanelText(of: answers, in: context.view)
        return [
            context.box(.know, know), context.box(.doNotSay, doNotSay(text, answers)),
            terms(answers).flatMap { context.box(.terms, [.paragraph($0)]) }.map { .spare(2, [$0]) },
        ].compactMap { $0 }
    }

    /// Returns what the Chair must know: the desk's choice, and then what the panel takes up from earlier sessions.
    private func know(_ answers: PanelAnswers) -> [[Inline]] {
        let own = PanelText(of: answers, in: context.view).know.map {
            context.lineInLists(of: $0) + context.citations(of: $0)
        }
        let others = context.takenUp(by: answers).map { claim in
            let panel = context.library.claims.panel(of: claim.id).flatMap(context.assembly.answers)
            return [.strong(words.label(panel.map(context.title(of:)) ?? ""))] + context.lineInLists(of: claim)
                + context.citations(of: claim)
        }
        return Array((own + others).prefix(Self.most))
    }

    /// Returns the words not to say that the desk chose, or else those that follow from the claims.
    private func doNotSay(_ text: PanelText, _ answers: PanelAnswers) -> [Block] {
        let lines =
            text.doNotSay.isEmpty
            ? Cautions(context: context, answers: answers).unsayable : text.doNotSay.map(line)
        return lines.enumerated().map { $0 < Self.most ? .paragraph($1) : .spare(1, [.paragraph($1)]) }
    }

    private func line(_ phrase: PanelText.PhraseToAvoid) -> [Inline] {
        let text = context.localizer.line(phrase.words)
        let said: [Inline] =
            if case .original(let language, let line)? = text.first {
                [.original(language, [quoted(line, in: language.vocabulary)])] + text.dropFirst()
            } else {
                [quoted(text, in: words)]
            }
        if let because = phrase.because { return said + context.localizer.line(because) }
        let sources = (phrase.looked?.sources ?? []).map { Array(context.reference(to: $0).drop { $0 == " " }) }
        return said + words.line(.notFound(in: words.sequence(sources)))
    }

    /// Who chairs, who asked for the meeting, and what it covers.
    var opening: [Block] {
        let mandate = context.meeting.mandate.map { mandate in
            words.line(.asksForTheMeeting(mandate.symbol, mandate.date)) + context.references(mandate.sources)
        }
        return [context.box(.know, [chairs] + (mandate.map { [.spare(1, [.paragraph($0)])] } ?? []))].compactMap { $0 }
    }

    /// What the concept note says about the outcome.
    var closing: [Block] {
        let outcome = context.view.visible(context.meeting.sections[.arrangements] ?? []).filter { $0.happened == nil }
        return [context.box(.know, outcome.suffix(1).map { .paragraph(context.claim($0)) } + [chairs])].compactMap {
            $0
        }
    }

    /// The Chairs, whom the front page names too.
    private var chairs: Block { .spare(2, People(context: context).chairLines.map { .paragraph($0) }) }

    private func terms(_ answers: PanelAnswers) -> [Inline]? {
        answers.content.terms.first.map { context.localizer.term($0) + context.references($0.sources) }
    }

    /// Returns words in bold, in quotation marks and before a colon, in their own language.
    private func quoted(_ line: [Inline], in words: any Vocabulary) -> Inline {
        .strong(words.label(words.quoted(line.plainText)))
    }
}
