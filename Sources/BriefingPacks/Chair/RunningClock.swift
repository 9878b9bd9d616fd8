import Core
import Documents
import Programme

/// The moments of a session: what happens at each of them, and the words to say.
struct RunningClock {
    let context: PackContext
    let session: Session
    /// The session after it; nil for the last one.
    let following: Session?
    /// The answers of the session's panel; nil for the opening and the closing.
    let answers: PanelAnswers?

    private var words: any Vocabulary { context.words }
    private var speaking: Policy.Speaking { context.meeting.policy.speaking }

    /// The moments, in order, with the half of the day where it changes.
    var rows: [ClockRow] {
        var half: String?
        return moments.map { moment in
            let now = words.half(moment.time)
            defer { half = now }
            return ClockRow(
                moment.kind, at: words.clock(moment.time), half: now == half ? nil : now, moment.what, say: moment.say,
                after: moment.after)
        }
    }

    private struct Moment {
        let kind: ClockRow.Kind
        let time: TimeOfDay
        var what: [Inline] = []
        var say: [Inline] = []
        var after: [Block] = []
    }

    private var moments: [Moment] { session.number == nil ? ceremony : parts + [close] }

    // MARK: A panel

    private var parts: [Moment] {
        session.items.enumerated().flatMap { index, item -> [Moment] in
            let time = SpeakingTimes(item: item, minutes: speaking)
            let begins = index == 0 ? start(item) : stop(item, time)
            if item.kind == .questions {
                let list = Moment(
                    kind: .closeList, time: time.listCloses, what: words.line(.asProposed),
                    say: words.line(.listIsClosed))
                return [begins, list]
            }
            return [begins] + warning(time)
        }
    }

    private func start(_ item: ProgrammeItem) -> Moment {
        let turn = SheetPhrase.turnTo(
            title: session.shortTitle, parts: session.items.map(\.kind), until: session.end, floor: floor(item.kind))
        return Moment(
            kind: .start, time: item.start, what: [.text(words.text(.itemOf(item.kind, minutes: item.minutes)))],
            say: words.line(turn), after: speakers(item.kind))
    }

    /// Returns who gets the floor for a part, by name; a line to write a name on if nobody may be named yet.
    private func floor(_ kind: ProgrammeItem.Kind) -> [Inline] {
        let known = People(context: context).known(in: session, kind)
        return known.isEmpty ? [.blank] : words.list(known.map { context.localizer.name($0.name) })
    }

    /// Returns the speakers of a part with their functions, as far as they may be named.
    private func speakers(_ kind: ProgrammeItem.Kind) -> [Block] {
        let people = People(context: context)
        return people.known(in: session, kind).isEmpty ? [] : [.paragraph(people.speakers(in: session, kind))]
    }

    private func stop(_ item: ProgrammeItem, _ time: SpeakingTimes) -> Moment {
        guard item.kind == .questions else {
            return Moment(
                kind: .stop, time: item.start, what: words.line(.then(item.kind, minutes: item.minutes)),
                say: words.line(.partHas(item.kind, minutes: item.minutes, floor: floor(item.kind))),
                after: speakers(item.kind))
        }
        let open = SheetPhrase.floorIsOpen(
            question: speaking.question, answer: speaking.answer, listCloses: time.listCloses)
        return Moment(
            kind: .stop, time: item.start, what: words.line(.thenQuestions(minutes: item.minutes, room: time.room)),
            say: words.line(open), after: silence)
    }

    /// The questions for a silent room.
    ///
    /// The second one leaves a full page after the notes beside it, and the first one only at last.
    private var silence: [Block] {
        guard let answers else { return [] }
        let questions = context.view.visible(answers.questions).prefix(context.meeting.policy.printed.questions)
            .map { context.localizer.line($0.text, .item($0.id)) }
        guard let first = questions.first else { return [] }
        let others = questions.dropFirst().map { Block.spare(3, [.paragraph($0)]) }
        return [.spare(5, [context.box(.ifNobodyAsks, [.paragraph(first)] + others)].compactMap { $0 })]
    }

    private func warning(_ time: SpeakingTimes) -> [Moment] {
        guard time.warning > time.item.start else { return [] }
        return [Moment(kind: .warn, time: time.warning, what: words.line(.minutesLeft(speaking.warning)))]
    }

    private var close: Moment {
        let window = context.programme.windows.first { $0.sessions.contains(session) }
        let isLast = window?.sessions.last == session
        let what = isLast ? window.map { words.line(.servicesEnd($0.window.end)) } : nil
        return Moment(kind: .close, time: session.end, what: what ?? words.line(.goStraightOn), say: farewell(isLast))
    }

    private func farewell(_ isLast: Bool) -> [Inline] {
        guard let following else { return [] }
        return words.line(
            isLast
                ? SheetPhrase.thankAndResume(following.start, title: following.shortTitle)
                : .thankAndGoOn(title: following.shortTitle))
    }

    // MARK: The opening and the closing

    private var ceremony: [Moment] {
        guard let item = session.items.first else { return [] }
        let shares = ChairShares(item, among: People(context: context).chairs(in: session).count)
        let isOpening = session.id == .opening
        var moments = [Moment(kind: .start, time: item.start, say: isOpening ? declaration : thanks)]
        for (index, share) in shares.statements.enumerated() {
            let order = shares.statements.count > 1 ? index + 1 : nil
            let what = words.line(.chairsStatement(order, until: share.upperBound))
            if index == 0 {
                moments[0].after = [.paragraph(what)]
            } else {
                moments.append(
                    Moment(kind: .giveFloor, time: share.lowerBound, what: what, say: words.line(.giveFloorToChair)))
            }
            let warning = share.upperBound - speaking.warning
            if index == shares.statements.count - 1, warning > share.lowerBound {
                moments.append(Moment(kind: .warn, time: warning, what: words.line(.minutesLeft(speaking.warning))))
            }
        }
        return moments + (isOpening ? rules(at: shares.rest) : []) + [ceremonyCloses]
    }

    private var declaration: [Inline] {
        let names = MeetingNames(context)
        return words.line(.declareOpen(meeting: names.short, theme: names.theme, conveners: names.conveners))
    }

    private var thanks: [Inline] { words.line(SheetPhrase.thankEverybody) }

    /// How the meeting works, if any session takes questions.
    private func rules(at time: TimeOfDay) -> [Moment] {
        let sessions = context.programme.sessions.count { $0.items.contains { $0.kind == .questions } }
        guard sessions > 0, time < session.end else { return [] }
        let say = words.line(.howWeWork(sessions: sessions, minutes: speaking.question))
        return [Moment(kind: .howWeWork, time: time, say: say)]
    }

    private var ceremonyCloses: Moment {
        guard let following else {
            return Moment(
                kind: .close, time: session.end, what: words.line(SheetPhrase.meetingEnds),
                say: words.line(.meetingIsClosed))
        }
        return Moment(
            kind: .close, time: session.end, what: words.line(.goStraightOn),
            say: words.line(.beginWith(title: following.shortTitle, until: following.end, floor: [.blank])))
    }
}
