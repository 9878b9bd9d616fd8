import Core

/// The Chair's running script: one block a session, the same places on every page.
struct RunningScript {
    let context: PackContext

    /// The whole day's script.
    var blocks: [Block] {
        let day = context.programme.sessions
        let sessions = day.indices.flatMap { blocks(for: day[$0], before: $0 + 1 < day.count ? day[$0 + 1] : nil) }
        let note: Block = .note(
            .assumption,
            [
                .text(
                    "Wording under SAY is suggested. Speakers are warned \(EnglishStyle.number(QuestionTime.warning)) minutes before their end. \(QuestionTime.reason)"
                )
            ])
        return [.pageBreak, .heading(level: 2, text: "Running script", anchor: "script"), note] + sessions
    }

    private func blocks(for session: Session, before following: Session?) -> [Block] {
        let title =
            "\(EnglishStyle.time(session.start)) \(session.title) (\(session.minutes) min, to \(EnglishStyle.time(session.end)))"
        let heading = Block.heading(level: 3, text: title, anchor: "script-\(session.id)")
        guard session.number != nil else { return [heading, .cues(ceremony(session) + [next(session, following)])] }
        let items = session.items.map { item(session, $0) }
        guard let record = context.record(PanelID(rawValue: session.id)) else {
            return [heading, .cues(items + [late(session), next(session, following)])]
        }
        let moderator = Cue("Moderator", [.text(People(context: context).moderator(of: session))])
        let cues =
            [moderator, say(session, record)] + items + know(record)
            + doNotSay(record) + ask(record) + [late(session), next(session, following)]
        return [heading, .cues(cues)]
    }

    private func ceremony(_ session: Session) -> [Cue] {
        let meeting = context.meeting
        if session.id == "opening" {
            let words: [Inline] = [
                .text("Suggested: I declare open the \(meeting.short.lowercased()) on "), .text("“\(meeting.theme)”"),
                .text(", convened by \(DaySheet.conveners(meeting))."),
            ]
            let mandate: [Inline] =
                [
                    .symbol(meeting.mandate.symbol),
                    .text(" of \(EnglishStyle.date(meeting.mandate.date)) asks for the meeting"),
                ] + context.references(meeting.mandate.sources)
            return [Cue("Say", words), Cue("Know", mandate), Cue("Time", times(session.items.first))]
        }
        let outcome = context.view.visible(meeting.sections[.arrangements] ?? []).filter { $0.happened == nil }
        return [
            Cue("Say", ["Suggested: I thank the moderators, the panellists, the delegations and the interpreters."])
        ]
            + outcome.suffix(1).map { Cue("Know", context.claim($0)) } + [Cue("Time", times(session.items.first))]
    }

    private func say(_ session: Session, _ record: PanelRecord) -> Cue {
        let parts = session.items.map { LateMeasures.name($0.kind) }
        let number = session.number.map { "session \($0), " } ?? ""
        let words =
            "Suggested: Until \(EnglishStyle.time(session.end)) we take up \(number)\(record.card.title): \(EnglishStyle.list(parts))."
        return Cue("Say", [.text(words)] + context.references(record.content.basis))
    }

    private func item(_ session: Session, _ item: ProgrammeItem) -> Cue {
        var line: [Inline] = [.strong("\(item.kind.label), \(item.minutes) min")]
        if item.kind == .questions {
            let time = QuestionTime(item: item)
            line.append(
                .text(
                    ": room for \(EnglishStyle.number(time.room)) (\(QuestionTime.question) + \(QuestionTime.answer) minutes each: assumption)"
                        + " · close the list at \(EnglishStyle.time(time.listCloses))"))
        } else {
            line.append(.text(": \(People(context: context).speakers(in: session, item.kind)) · "))
            line += times(item)
        }
        return Cue(time: EnglishStyle.clock(item.start), "Item", line)
    }

    private func times(_ item: ProgrammeItem?) -> [Inline] {
        guard let item else { return [] }
        return [
            .text("warn \(EnglishStyle.clock(item.end - QuestionTime.warning)) · stop \(EnglishStyle.time(item.end))")
        ]
    }

    /// Key findings a line each; the rest is in the delegation's pack.
    private func know(_ record: PanelRecord) -> [Cue] {
        let claims = context.view.visible(record.overview.findings + record.overview.initiatives)
        guard !claims.isEmpty else {
            return [Cue("Know", ["No finding on this panel is in the material that may be shown."])]
        }
        let gathered = record.overview.gathered.flatMap { context.view.visible($0.lessons) }
        let lessons: [Cue] =
            gathered.isEmpty
            ? []
            : [Cue("Know", [.text("Lessons carried forward: ")] + separated(gathered.map { [.item($0.id.rawValue)] }))]
        return claims.prefix(4).map { Cue("Know", context.claim($0, showsID: true)) } + lessons
    }

    private func doNotSay(_ record: PanelRecord) -> [Cue] {
        let cautions = Cautions(context: context, record: record)
        return cautions.unsayable.map { Cue("Do not say", $0) } + cautions.conditions.prefix(3).map { Cue("Keep", $0) }
    }

    private func ask(_ record: PanelRecord) -> [Cue] {
        context.view.visible(record.questions).prefix(2).map {
            Cue("Ask if silent", RunningText.inlines($0.text) + [" ", .item($0.id.rawValue)])
        }
    }

    private func late(_ session: Session) -> Cue { Cue("If late", [.text(LateMeasures(session: session).line)]) }

    private func next(_ session: Session, _ following: Session?) -> Cue {
        guard let following else {
            return Cue("Next", [.text("the meeting ends at \(EnglishStyle.time(session.end))")])
        }
        let isAfterBreak = context.programme.windows.contains { $0.sessions.first == following }
        let words = "\(EnglishStyle.time(following.start)) \(following.title)"
        return Cue("Next", [.text(isAfterBreak ? "break; then \(words)" : words)])
    }

    private func separated(_ parts: [[Inline]]) -> [Inline] {
        parts.enumerated().flatMap { $0.offset == 0 ? $0.element : [", "] + $0.element }
    }
}
