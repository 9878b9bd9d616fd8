import Core
import Documents
import Programme

/// A Chair's running sheet of one session: what to say and do by the clock, on one page.
struct RunningSheet {
    let context: PackContext
    let session: Session
    /// The session after it; nil for the last one.
    let following: Session?
    /// What to do if the session runs over or begins late.
    let slips: SlipAnswers

    private var words: any Vocabulary { context.words }
    private var people: People { People(context: context) }
    private var sessions: [Session] { context.programme.sessions }

    /// The sheet.
    var sheet: Sheet {
        let notes = SheetNotes(context: context)
        let answers = session.id.panel.flatMap(context.answers)
        return Sheet(
            .running, title: words.title(session), time: words.span(session.start, session.end),
            anchor: Self.anchor(of: session), tab: tab, facts: facts,
            main: [
                .clock(RunningClock(context: context, session: session, following: following, answers: answers).rows)
            ],
            beside: answers.map(notes.beside) ?? ceremony(notes),
            foot: [SlipTable(context: context, session: session, following: following, slips: slips).box, proposed])
    }

    /// Returns the anchor of a session's sheet.
    static func anchor(of session: Session) -> String { "sheet-\(session.id)" }

    private var tab: Sheet.Tab? {
        guard let index = sessions.firstIndex(where: { $0.id == session.id }) else { return nil }
        let label = session.number.map(words.figures) ?? String(session.title.prefix(1))
        return Sheet.Tab(label: label, index: index, count: sessions.count)
    }

    private var facts: [Sheet.Fact] {
        let second: Sheet.Fact =
            session.number == nil
            ? Sheet.Fact(words.column(.statements), words.line(.orderToBeAgreed))
            : Sheet.Fact(words.column(.moderator), people.moderator(of: session))
        return [
            Sheet.Fact(words.column(.presides), words.line(.toBeAgreed)), second,
            Sheet.Fact(words.column(.length), [.text(words.minutes(session.minutes))]),
            Sheet.Fact(words.column(.following), next),
        ]
    }

    private var next: [Inline] {
        guard let following else { return words.line(.meetingEnds) }
        let programme = context.programme
        if let day = programme.date(of: following.id), day != programme.date(of: session.id) {
            return words.line(.nextDay(day, following.start, title: following.shortTitle))
        }
        let isAfterBreak = programme.windows.contains { $0.sessions.first == following }
        return words.line(.next(following.start, title: following.shortTitle, isAfterBreak: isAfterBreak))
    }

    /// What accompanies the opening and the closing.
    private func ceremony(_ notes: SheetNotes) -> [Block] {
        session.id == .opening ? [presides] + notes.opening : notes.closing
    }

    /// A grid in which the Chairs mark who presides over each session.
    private var presides: Block {
        let chairs = people.chairs(in: session).map { context.localizer.name($0.name).plainText }
        guard chairs.count > 1 else { return .box(Box(.presides, [.paragraph(words.line(.toBeAgreed))])) }
        var table = Table(.presides, caption: words.box(.presides), words.column(.session), chairs)
        for session in sessions { table.add([[.text(session.shortTitle)]] + chairs.map { _ in ["☐"] }) }
        return .box(Box(.presides, [.paragraph(words.line(.tickBefore)), .table(table)]))
    }

    /// What the page proposes.
    private var proposed: Block {
        let hasQuestions = session.items.contains { $0.kind == .questions }
        let tells = session.id == .opening && sessions.contains { $0.items.contains { $0.kind == .questions } }
        var all: [Proposal] = [.times]
        if session.number == nil { all.append(.shares) }
        if hasQuestions || tells { all += [.speaking, .list] }
        return .paragraph(words.line(.proposed(all + [.wording])))
    }
}
