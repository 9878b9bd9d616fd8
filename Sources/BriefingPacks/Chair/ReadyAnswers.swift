import Core
import Documents
import Programme

/// Prepared answers for the case that the statements of a session run over: the changes that the best choice makes.
struct ReadyAnswers {
    let context: PackContext

    /// The overruns, in minutes, that the table covers.
    private static let minutes = [5, 10, 15]

    /// A table with one row for each session that has more than one part, and a note on the assumptions.
    var blocks: [Block] {
        let words = context.words
        let sessions = context.programme.windows.flatMap { planned in
            planned.sessions.filter { $0.number != nil && $0.items.count > 1 }.map { ($0, planned.window.date) }
        }
        guard !sessions.isEmpty else { return [] }
        var table = Table(
            .overrun, caption: words.text(.ifStatementsRunOver), words.column(.session),
            Self.minutes.map { "+\(words.minutes($0))" })
        for (session, date) in sessions {
            table.add([[.strong(session.title)]] + Self.minutes.map { answer(session, on: date, over: $0) })
        }
        return [.table(table), .note(.assumption, words.line(.bestChoiceMeans))]
    }

    private func answer(_ session: Session, on date: CalendarDate, over: Int) -> [Inline] {
        let words = context.words
        let running = session.items[session.items.count - 2]
        let incident = Incident(at: Moment(date, running.start), running: session.id, over: over)
        let replanner = Replanner(context.programme, of: context.assembly.demand)
        // A planned programme can always be planned again from one of its own items.
        guard let replan = try? replanner.replan(incident, by: [.leastMoved, .longer]), let best = replan.choices.first
        else { return words.line(.minutesMissing(over)) }
        guard !best.policy.needsWord else { return words.line(.minutesMissing(replan.missing)) }
        // The longer running part is the incident itself and not part of the answer.
        let isGiven = { (change: ReplanChange) in
            if case .length(ProgrammeItemID(session: session.id, kind: running.kind), _, _) = change { return true }
            return false
        }
        let lines = ChangeLines(words: words, programme: context.programme).lines(
            best.changes.filter { !isGiven($0) }, besides: session.id)
        return Array(lines.map { [.text($0)] }.joined(separator: [Inline.lineBreak]))
    }
}
