import BriefingPacks
import Core

/// The programme as other systems take it: each session at its moment, in its room and under its lasting name, in one language.
///
/// It holds what the programme as a document shows, and nobody and nothing else.
struct Schedule: Sendable {
    /// Counts from 1, one more each time a version is given out and each time the day is planned again.
    let version: Int
    let identity: EventIdentity
    /// The meeting and its theme.
    let title: String
    /// What the meeting is about.
    let theme: String
    /// The official title.
    let official: String
    /// A short name of small letters, figures and underscores.
    let acronym: String
    let language: Language
    /// The zone's Area/Location name.
    let zone: String
    let venue: String
    let room: String
    /// Who convenes the meeting.
    let conveners: [String]
    /// The committees that the title does not name, and that the times are the house's own.
    let note: String
    /// The first day.
    let start: CalendarDate
    /// In order, each with its sessions.
    let days: [Day]

    /// What heads a schedule, which has no field for more than a title: the official title and the theme.
    var fullTitle: String { language.vocabulary.titled(official, theme) }
    /// The last day.
    var end: CalendarDate { days.last?.date ?? start }
    /// What times are whole numbers of: the day is planned to the minute.
    static let slot = "00:01"
    /// What a session is to systems that know talks and workshops.
    static let type = "meeting"

    /// A day on which the meeting sits.
    struct Day: Sendable {
        let date: CalendarDate
        /// When services begin, with the offset from UTC.
        let start: String
        /// When services end.
        let end: String
        let events: [Event]
    }

    /// A session.
    struct Event: Sendable {
        let identity: EventIdentity
        /// Positive, and no other session's.
        let number: Int
        let title: String
        /// When it begins at the venue.
        let clock: TimeOfDay
        /// When it begins, with the offset from UTC.
        let start: String
        /// When it ends.
        let end: String
        let minutes: Int
        /// Its parts, each with its times.
        let parts: String
        /// Whom the programme names.
        let people: [(person: Person, label: String)]

        /// Hours and minutes, `01:05`.
        var duration: String { TimeOfDay(minutes: minutes).description }
    }

    /// The day of a context.
    init(_ context: PackContext) {
        let meeting = context.meeting
        let programme = context.programme
        let names = MeetingNames(context)
        version = programme.version
        identity = EventIdentity(in: meeting)
        title = context.words.titled(names.short, names.theme)
        theme = names.theme
        official = names.title
        acronym = meeting.id.replacing("-", with: "_") + "\(meeting.date.year)"
        language = context.words.language
        zone = programme.zone
        venue = names.venue
        room = names.room
        conveners = meeting.committees.map(names.short)
        let times = context.words.text(.timesAreTheSecretariats)
        note = [names.otherCommittees, times].filter { !$0.isEmpty }.joined(separator: "\n")
        start = programme.date
        let numbers = EventIdentity.numbers(of: programme.sessions.map { EventIdentity(of: $0.id, in: meeting) })
        days = programme.days.map { Day($0.date, $0.windows, context, numbers) }
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
        self.date = date
        start = clock.stamp(hours.min() ?? TimeOfDay(minutes: 0), on: date)
        end = clock.stamp(hours.max() ?? TimeOfDay(minutes: 1440), on: date)
        events = windows.flatMap(\.sessions).map { session in
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
    }
}

extension Vocabulary {
    /// What calendars and other systems call a session: “Session 2: Latin America”.
    func calendarTitle(_ session: Session) -> String {
        session.number.map { text(.numberedSession($0, title: session.title)) } ?? session.title
    }

    /// The parts of a session for calendars and other systems, each with its times.
    func timedParts(of session: Session) -> [String] {
        session.items.map { "\(span($0.start, $0.end)) \(item($0.kind))" }
    }
}

extension VenueClock {
    /// A time on a day with the offset from UTC; only the very last midnight of the calendar's years has no moment.
    fileprivate func stamp(_ time: TimeOfDay, on date: CalendarDate) -> String {
        moment(time, on: date)?.description ?? "\(date)T\(time):00Z"
    }
}
