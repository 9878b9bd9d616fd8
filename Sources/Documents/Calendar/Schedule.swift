package import Core

/// The programme as other systems take it: each session at its moment, in its room and under its lasting name, in one language.
///
/// It holds what the programme as a document shows, and nobody and nothing else.
package struct Schedule: Sendable {
    /// Counts from 1, one more each time a version is given out and each time the day is planned again.
    package let version: Int
    package let identity: EventIdentity
    /// The meeting and its theme.
    package let title: String
    /// What the meeting is about.
    package let theme: String
    /// The official title.
    package let official: String
    /// A short name of small letters, figures and underscores.
    package let acronym: String
    package let language: Language
    /// The zone's Area/Location name.
    package let zone: String
    package let venue: String
    package let room: String
    /// Who convenes the meeting.
    package let conveners: [String]
    /// The committees that the title does not name, and that the times are the house's own.
    package let note: String
    /// The first day.
    package let start: CalendarDate
    /// In order, each with its sessions.
    package let days: [Day]

    /// Keeps its parts.
    package init(
        version: Int, identity: EventIdentity, title: String, theme: String, official: String, acronym: String,
        language: Language, zone: String, venue: String, room: String, conveners: [String], note: String,
        start: CalendarDate, days: [Day]
    ) {
        self.version = version
        self.identity = identity
        self.title = title
        self.theme = theme
        self.official = official
        self.acronym = acronym
        self.language = language
        self.zone = zone
        self.venue = venue
        self.room = room
        self.conveners = conveners
        self.note = note
        self.start = start
        self.days = days
    }

    /// What heads a schedule, which has no field for more than a title: the official title and the theme.
    package var fullTitle: String { language.vocabulary.titled(official, theme) }
    /// The last day.
    package var end: CalendarDate { days.last?.date ?? start }
    /// What times are whole numbers of: the day is planned to the minute.
    package static let slot = "00:01"
    /// What a session is to systems that know talks and workshops.
    package static let type = "meeting"

    /// A day on which the meeting sits.
    package struct Day: Sendable {
        package let date: CalendarDate
        /// When services begin, with the offset from UTC.
        package let start: String
        /// When services end.
        package let end: String
        package let events: [Event]

        /// Keeps its parts.
        package init(date: CalendarDate, start: String, end: String, events: [Event]) {
            self.date = date
            self.start = start
            self.end = end
            self.events = events
        }
    }

    /// A session.
    package struct Event: Sendable {
        package let identity: EventIdentity
        /// Positive, and no other session's.
        package let number: Int
        package let title: String
        /// When it begins at the venue.
        package let clock: TimeOfDay
        /// When it begins, with the offset from UTC.
        package let start: String
        /// When it ends.
        package let end: String
        package let minutes: Int
        /// Its parts, each with its times.
        package let parts: String
        /// Whom the programme names.
        package let people: [(person: Person, label: String)]

        /// Keeps its parts.
        package init(
            identity: EventIdentity, number: Int, title: String, clock: TimeOfDay, start: String, end: String,
            minutes: Int, parts: String, people: [(person: Person, label: String)]
        ) {
            self.identity = identity
            self.number = number
            self.title = title
            self.clock = clock
            self.start = start
            self.end = end
            self.minutes = minutes
            self.parts = parts
            self.people = people
        }

        /// Hours and minutes, `01:05`.
        package var duration: String { TimeOfDay(minutes: minutes).description }
    }
}
