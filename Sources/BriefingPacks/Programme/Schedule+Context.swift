import Core
import Documents
import Programme

extension Schedule {
    /// Creates the schedule of a context's programme.
    package init(_ context: PackContext) {
        let meeting = context.meeting
        let programme = context.programme
        let names = MeetingNames(context)
        let times = context.words.text(.timesAreTheSecretariats)
        let numbers = EventIdentity.numbers(of: programme.sessions.map { EventIdentity(of: $0.id, in: meeting) })
        self.init(
            version: programme.version, identity: EventIdentity(in: meeting),
            title: context.words.titled(names.short, names.theme), theme: names.theme, official: names.title,
            acronym: meeting.id.replacing("-", with: "_") + "\(meeting.date.year)",
            language: context.words.language, zone: programme.zone, venue: names.venue, room: names.room,
            conveners: meeting.committees.map(names.short),
            note: [names.otherCommittees, times].filter { !$0.isEmpty }.joined(separator: "\n"),
            start: programme.date, days: programme.days.map { Day($0.date, $0.windows, context, numbers) })
    }
}

extension Schedule.Day {
    fileprivate init(
        _ date: CalendarDate, _ windows: [PlannedWindow], _ context: PackContext, _ numbers: [EventIdentity: Int]
    ) {
        let clock = VenueClock(zone: context.meeting.zone)
        let words = context.words
        let people = People(context: context)
        let hours = windows.flatMap { [$0.window.start, $0.window.end] }
        let start = clock.stamp(hours.min() ?? TimeOfDay(minutes: 0), on: date)
        let end = clock.stamp(hours.max() ?? TimeOfDay(minutes: 1440), on: date)
        let events = windows.flatMap(\.sessions).map { session in
            let identity = EventIdentity(of: session.id, in: context.meeting)
            return Schedule.Event(
                identity: identity, number: numbers[identity, default: identity.number],
                title: words.calendarTitle(session),
                clock: session.start, start: clock.stamp(session.start, on: date),
                end: clock.stamp(session.end, on: date), minutes: session.minutes,
                parts: (words.timedParts(of: session) + people.lines(on: session, withSpeakers: false))
                    .joined(separator: words.semicolon),
                people: people.named(in: session).map { ($0, people.name($0).plainText) })
        }
        self.init(date: date, start: start, end: end, events: events)
    }
}

extension Vocabulary {
    /// Returns the title of a session for calendars and other systems, such as “Session 2: Latin America”.
    func calendarTitle(_ session: Session) -> String {
        session.number.map { text(.numberedSession($0, title: session.title)) } ?? session.title
    }

    /// Returns the parts of a session for calendars and other systems, each with its times.
    func timedParts(of session: Session) -> [String] {
        session.items.map { "\(span($0.start, $0.end)) \(item($0.kind))" }
    }
}

extension VenueClock {
    /// Returns a time on a date with the offset from UTC.
    ///
    /// Only the last midnight that the calendar supports does not have a moment; it is written in UTC.
    fileprivate func stamp(_ time: TimeOfDay, on date: CalendarDate) -> String {
        moment(time, on: date)?.description ?? "\(date)T\(time):00Z"
    }
}
