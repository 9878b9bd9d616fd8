import Core
import Documents
package import Programme

extension ProgrammeCalendar {
    /// Creates the calendar of a programme: the events of its sessions and of its cancelled sessions.
    ///
    /// - Parameters:
    ///   - context: The context with the programme and its meeting.
    ///   - day: Every version of the day; nil if there is no day file.
    package init(_ context: PackContext, _ day: DayVersions? = nil) {
        let (meeting, programme, names) = (context.meeting, context.programme, MeetingNames(context))
        let lost = meeting.published.cancelled.map { cancelled in
            CalendarEvent(
                Session(id: cancelled.session, number: nil, title: cancelled.title, items: []), context,
                on: meeting.date, sequence: meeting.published.version - 1, isCancelled: true)
        }
        let events =
            day.map { day in day.histories.map { CalendarEvent($0, context) } }
            ?? programme.windows.flatMap { planned in
                planned.sessions.map {
                    CalendarEvent($0, context, on: planned.window.date, sequence: programme.version - 1)
                }
            }
        self.init(
            language: context.words.language, theme: names.theme,
            official: [names.title, names.otherCommittees].filter { !$0.isEmpty }.joined(separator: "\n"),
            zone: programme.zone, place: names.place, note: context.words.text(.timesAreTheSecretariats),
            date: programme.date, published: meeting.published.date, events: events + lost)
    }
}

extension CalendarEvent {
    fileprivate init(
        _ session: Session, _ context: PackContext, on date: CalendarDate, sequence: Int, changed: RecordTime? = nil,
        isCancelled: Bool = false
    ) {
        self.init(
            identity: EventIdentity(of: session.id, in: context.meeting), session: session,
            title: context.words.calendarTitle(session),
            lines: context.words.timedParts(of: session) + People(context: context).lines(on: session), date: date,
            sequence: sequence, changed: changed, isCancelled: isCancelled)
    }

    /// Creates the event of a session from its history, with the session's title in the context's language.
    fileprivate init(_ history: DayVersions.History, _ context: PackContext) {
        let session = history.session
        self.init(
            Session(
                id: session.id, number: session.number, title: context.localizer.title(of: session),
                items: session.items), context, on: history.window.date,
            sequence: history.version.programme.version - 1, changed: history.version.change?.at,
            isCancelled: !history.stands)
    }
}
