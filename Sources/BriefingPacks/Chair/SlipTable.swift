import Core
import Documents
import Programme

/// The one answer of a running sheet to a session that runs over or begins late.
struct SlipTable {
    let context: PackContext
    let session: Session
    /// The session after it; nil for the last one.
    let following: Session?
    let slips: SlipAnswers

    private var words: any Vocabulary { context.words }
    private var hasQuestions: Bool { session.items.last?.kind == .questions }

    /// A table with one row for each slip, under its heading and the reserve of the window.
    var box: Block {
        let columns: [Column] = hasQuestions ? [.questions, .listCloses, .cost, .say] : [.following, .cost, .say]
        var table = Table(
            .overrun, caption: words.titled(words.box(.ifTheTimeSlips), session.shortTitle), words.column(.slip),
            columns.map(words.column))
        for slip in SlipAnswers.slips { table.add([head(slip)] + cells(slip)) }
        return .box(Box(.ifTheTimeSlips, remark: reserve, [.table(table)]))
    }

    private var reserve: [Inline] {
        let window = context.programme.windows.first { $0.sessions.contains(session) }
        guard let margin = window?.margin else { return [] }
        return words.line(.reserve(margin.minutes, from: margin.start, to: margin.end))
    }

    private func head(_ slip: SlipAnswers.Slip) -> [Inline] {
        switch slip {
        case .over(let minutes): [.strong("+\(words.figures(minutes))")]
        case .late(let minutes): [.strong(words.text(.late(minutes)))]
        }
    }

    private func cells(_ slip: SlipAnswers.Slip) -> [[Inline]] {
        let choice: ReplanChoice
        do throws(ReplanError) { choice = try slips.choice(for: slip, of: session) } catch {
            guard case .nothingFits(let missing, _) = error else { return [] }
            let line = words.line(.minutesMissing(missing))
            return hasQuestions ? [[], [], line, []] : [[], line, []]
        }
        let shown = shown(choice)
        let times: [[Inline]] = [[.text(shown.map { words.span($0.start, $0.end) } ?? "")]]
        let list: [[Inline]] = hasQuestions ? [[.text(shown.map(closing) ?? "")]] : []
        return times + list + [cost(choice, slip), say(choice, shown)]
    }

    // MARK: Times

    /// A part of the new programme, with its length before.
    private struct Shown {
        let start: TimeOfDay
        let end: TimeOfDay
        let before: Int
        let item: ProgrammeItem?
        var minutes: Int { end.minutes - start.minutes }
    }

    /// Returns what comes after the part that slips: the questions, the last part, or the next session.
    private func shown(_ choice: ReplanChoice) -> Shown? {
        let now = choice.programme.sessions.first { $0.id == session.id }
        if session.items.count > 1, let last = session.items.last,
            let new = now?.items.first(where: { $0.kind == last.kind })
        {
            return Shown(start: new.start, end: new.end, before: last.minutes, item: new)
        }
        guard let following else {
            return now.map { Shown(start: $0.start, end: $0.end, before: session.minutes, item: nil) }
        }
        let next = choice.programme.sessions.first { $0.id == following.id }
        return next.map { Shown(start: $0.start, end: $0.end, before: following.minutes, item: nil) }
    }

    private func closing(_ shown: Shown) -> String {
        shown.item.map { words.clock(SpeakingTimes(item: $0, minutes: context.meeting.policy.speaking).listCloses) }
            ?? ""
    }

    // MARK: Cost

    /// Returns what a choice costs: the reserve and the parts of the session, then those of each other session.
    private func cost(_ choice: ReplanChoice, _ slip: SlipAnswers.Slip) -> [Inline] {
        let running = ProgrammeItemID(session: session.id, kind: SlipAnswers.running(session).kind)
        var own: [[Inline]] = []
        var others: [(session: SessionID, parts: [[Inline]])] = []
        func add(_ part: [Inline], of id: SessionID) {
            if id == session.id {
                own.append(part)
            } else if let index = others.firstIndex(where: { $0.session == id }) {
                others[index].parts.append(part)
            } else {
                others.append((id, [part]))
            }
        }
        for change in choice.changes {
            switch change {
            case .inHand(_, let from, let to) where to < from:
                own.append(words.line(.ofReserve(to == 0 ? nil : from - to)))
            case .length(let item, let from, let to) where to < from:
                add(lost(item, from - to, leaves: to), of: item.session)
            case .leftOut(let item, let minutes) where item != running:
                add(lost(item, minutes, leaves: 0), of: item.session)
            case .sessionLeftOut(let id): add(words.line(Phrase.fallsAway), of: id)
            case .inHand, .length, .leftOut, .begins, .services: break
            }
        }
        let parts =
            (own.isEmpty ? [] : [words.sequence(own)])
            + others.map { [.text(words.label(title($0.session)))] + words.sequence($0.parts) }
        return parts.isEmpty
            ? words.line(SheetPhrase.nothing) : Array(parts.joined(separator: [.text(words.semicolon)]))
    }

    private func lost(_ item: ProgrammeItemID, _ minutes: Int, leaves left: Int) -> [Inline] {
        let least =
            context.programme.sessions.first { $0.id == item.session }?.items.first { $0.kind == item.kind }?
            .range.least ?? 0
        guard left >= least else { return words.line(.belowLeast(item.kind, minutes: left, least: least)) }
        return words.line(.minutesOf(minutes, item.kind))
    }

    private func title(_ id: SessionID) -> String {
        context.programme.sessions.first { $0.id == id }?.shortTitle ?? id.rawValue
    }

    // MARK: Words to say

    private func say(_ choice: ReplanChoice, _ shown: Shown?) -> [Inline] {
        guard let shown else { return [] }
        guard shown.minutes != shown.before else {
            // What comes next keeps its minutes; a part that begins late may have fewer.
            let shorter = choice.changes.lazy.compactMap { change -> (ProgrammeItem.Kind, Int)? in
                guard case .length(let item, let from, let to) = change, item.session == session.id, to < from else {
                    return nil
                }
                return (item.kind, to)
            }.first
            if let (kind, minutes) = shorter { return words.line(.partNowHas(kind, minutes: minutes)) }
            return words.line(.goOnUntil(shown.end))
        }
        guard let item = shown.item else {
            guard following != nil else { return words.line(.goOnUntil(shown.end)) }
            return words.line(.sessionNowHas(title: following?.shortTitle ?? "", minutes: shown.minutes))
        }
        guard item.kind == .questions else { return words.line(.partNowHas(item.kind, minutes: shown.minutes)) }
        let room = SpeakingTimes(item: item, minutes: context.meeting.policy.speaking).room
        return words.line(.haveQuestions(minutes: shown.minutes, room: room))
    }
}
