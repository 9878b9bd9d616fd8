import Core
import Documents
import Programme

/// The Chair's running script: one block per session, with its lines always in the same order.
struct RunningScript {
    let context: PackContext

    private var words: any Vocabulary { context.words }
    private var policy: Policy { context.meeting.policy }
    private var printed: Policy.Printed { policy.printed }

    /// The script of all sessions.
    ///
    /// If the meeting has several days, each day has its date as a heading.
    var blocks: [Block] {
        let days = context.programme.days
        let all = context.programme.sessions
        let following = Dictionary(zip(all.map(\.id), all.dropFirst()), uniquingKeysWith: { first, _ in first })
        let sessions = days.flatMap { day in
            (days.count > 1 ? [ProgrammeTable(context: context).heading(day.date, "script")] : [])
                + day.sessions.flatMap { blocks(for: $0, before: following[$0.id], level: days.count > 1 ? 4 : 3) }
        }
        let speaking = policy.speaking
        let figures = Phrase.scriptIsSuggested(
            warning: speaking.warning, question: speaking.question, answer: speaking.answer)
        return [
            .pageBreak, context.heading(2, .runningScript, "script"), .note(.assumption, words.line(figures)),
        ] + sessions
    }

    private func blocks(for session: Session, before following: Session?, level: Int) -> [Block] {
        let title = words.text(
            .scriptHeading(title: session.title, start: session.start, minutes: session.minutes, end: session.end))
        let heading = Block.heading(level: level, text: title, anchor: "script-\(session.id)")
        guard session.number != nil else { return [heading, .cues(ceremony(session) + [next(session, following)])] }
        let items = session.items.map { item(session, $0) }
        guard let answers = session.id.panel.flatMap(context.answers) else {
            return [heading, .cues(items + [late(session), next(session, following)])]
        }
        let moderator = Cue(.moderator, People(context: context).moderator(of: session))
        let cues =
            [moderator, say(session, answers)] + items + know(answers)
            + doNotSay(answers) + ask(answers) + [late(session), next(session, following)]
        return [heading, .cues(cues)]
    }

    /// Returns the lines of a panel that are still useful after the meeting: what to know, and what not to say.
    func findings(of answers: PanelAnswers) -> [Cue] { know(answers) + doNotSay(answers) }

    private func ceremony(_ session: Session) -> [Cue] {
        let meeting = context.meeting
        if session.id == .opening {
            let names = MeetingNames(context)
            let opening = Phrase.declareOpen(meeting: names.short, theme: names.theme, conveners: names.conveners)
            let mandate = meeting.mandate.map { mandate in
                words.line(.asksForTheMeeting(mandate.symbol, mandate.date)) + context.references(mandate.sources)
            }
            return [Cue(.say, words.line(opening))] + (mandate.map { [Cue(.know, $0)] } ?? [])
                + chairs(session)
        }
        let outcome = context.view.visible(meeting.sections[.arrangements] ?? []).filter { $0.happened == nil }
        return [Cue(.say, words.line(.thanks))] + outcome.suffix(1).map { Cue(.know, context.claim($0)) }
            + chairs(session)
    }

    /// Returns who speaks at the opening or the closing, and until when.
    private func chairs(_ session: Session) -> [Cue] {
        let people = People(context: context)
        return session.items.map { Cue(.item, at: words.clock($0.start), people.speakers(in: session, $0.kind)) }
            + [Cue(.time, times(session.items.first))]
    }

    private func say(_ session: Session, _ answers: PanelAnswers) -> Cue {
        let phrase = Phrase.takeUp(
            number: session.number, title: session.title, parts: session.items.map(\.kind), until: session.end)
        return Cue(.say, words.line(phrase) + context.references(answers.content.basis))
    }

    private func item(_ session: Session, _ item: ProgrammeItem) -> Cue {
        var line: [Inline] = [.strong(words.text(.itemOf(item.kind, minutes: item.minutes))), .text(words.label(""))]
        if item.kind == .questions {
            let time = SpeakingTimes(item: item, minutes: policy.speaking)
            line += words.line(
                .questionTime(
                    room: time.room, question: time.minutes.question, answer: time.minutes.answer,
                    listCloses: time.listCloses))
        } else {
            line += People(context: context).speakers(in: session, item.kind) + [" · "] + times(item)
        }
        return Cue(.item, at: words.clock(item.start), line)
    }

    private func times(_ item: ProgrammeItem?) -> [Inline] {
        guard let item else { return [] }
        let time = SpeakingTimes(item: item, minutes: policy.speaking)
        return words.line(.warnAndStop(warn: time.warning, stop: item.end))
    }

    /// Returns the key findings, one line each.
    ///
    /// The delegation's pack contains the rest.
    private func know(_ answers: PanelAnswers) -> [Cue] {
        let claims = context.view.visible(answers.overview.findings + answers.overview.initiatives)
        let takenUp = context.takenUp(by: answers)
        guard !claims.isEmpty || !takenUp.isEmpty else { return [Cue(.know, words.line(.noFindingToKnow))] }
        let gathered = answers.overview.gathered.flatMap { context.view.visible($0.lessons) }
        let lessons = gathered.isEmpty ? [] : [Cue(.know, words.line(.lessonsCarriedForward(gathered.map(\.id))))]
        let others =
            takenUp.count > printed.takenUp
            ? [Cue(.know, words.line(.takenUp) + [" "] + words.items(takenUp.dropFirst(printed.takenUp).map(\.id)))]
            : []
        return claims.prefix(printed.findings).map { Cue(.know, context.claim($0, showsID: true)) }
            + takenUp.prefix(printed.takenUp).map { Cue(.know, context.fromItsPanel($0)) } + others + lessons
    }

    private func doNotSay(_ answers: PanelAnswers) -> [Cue] {
        let cautions = Cautions(context: context, answers: answers)
        return cautions.unsayable.map { Cue(.doNotSay, $0) }
            + cautions.conditions.prefix(printed.conditions).map { Cue(.keep, $0) }
    }

    private func ask(_ answers: PanelAnswers) -> [Cue] {
        context.view.visible(answers.questions).prefix(printed.questions).map {
            Cue(.askIfSilent, context.localizer.line($0.text, .item($0.id)) + [" ", .item($0.id.rawValue)])
        }
    }

    private func late(_ session: Session) -> Cue {
        Cue(.ifLate, [.text(LateDayCuts(session: session, policy: policy.lateDay).line(words))])
    }

    private func next(_ session: Session, _ following: Session?) -> Cue {
        guard let following else { return Cue(.next, words.line(.meetingEnds(session.end))) }
        let programme = context.programme
        if let day = programme.date(of: following.id), day != programme.date(of: session.id) {
            return Cue(.next, words.line(.nextDay(day, following.start, title: following.title)))
        }
        let isAfterBreak = programme.windows.contains { $0.sessions.first == following }
        return Cue(
            .next, words.line(.next(following.start, title: following.title, isAfterBreak: isAfterBreak)))
    }
}
