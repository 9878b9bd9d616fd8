import BriefingPacks
import Core

/// A session as a calendar has it, with the version of the programme that changed it last.
struct CalendarEvent {
    let session: Session
    let date: CalendarDate
    /// How many versions came before the one that changed it last: RFC 5545, 3.8.7.4.
    let sequence: Int
    /// When that was known, where the day was planned again.
    var changed: RecordTime?
    var isCancelled = false

    /// The events of a programme: those of its sessions, and those of sessions that it lost.
    ///
    /// - Parameters:
    ///   - context: The programme and its meeting.
    ///   - day: Every version of the day, where it is kept.
    /// - Returns: The events, in the order of the day.
    static func all(of context: PackContext, _ day: ProgrammeDay?) -> [CalendarEvent] {
        let published = context.meeting.published
        let lost = published.cancelled.map { cancelled in
            CalendarEvent(
                session: Session(id: cancelled.session, number: nil, title: cancelled.title, items: []),
                date: context.meeting.date, sequence: published.version - 1, isCancelled: true)
        }
        guard let day else {
            return context.programme.windows.flatMap { planned in
                planned.sessions.map {
                    CalendarEvent(
                        session: $0, date: planned.window.date, sequence: context.programme.version - 1)
                }
            } + lost
        }
        return day.histories.map { history in
            let session = history.session
            return CalendarEvent(
                session: Session(
                    id: session.id, number: session.number, title: context.localizer.title(of: session),
                    items: session.items), date: history.window.date,
                sequence: history.version.programme.version - 1, changed: history.version.change?.at,
                isCancelled: !history.stands)
        } + lost
    }
}
