package import Core

/// The programme in one language, in the form that other systems take.
///
/// Each session has its time, its room and its permanent identity. The schedule contains only what the programme shows
/// as a document.
package struct Schedule: Sendable {
    /// The version number, which starts at 1.
    ///
    /// It increases by one each time the programme is published or replanned.
    package let version: Int
    package let identity: EventIdentity
    /// The title of the meeting and its theme.
    package let title: String
    /// The theme of the meeting.
    package let theme: String
    /// The official title.
    package let official: String
    /// A short name of lower-case letters, digits and underscores.
    package let acronym: String
    package let language: Language
    /// The zone's Area/Location name.
    package let zone: String
    package let venue: String
    package let room: String
    /// The bodies that convene the meeting.
    package let conveners: [String]
    /// The committees that the title does not name, and the note that the times are the secretariat's proposal.
    package let note: String
    /// The first day.
    package let start: CalendarDate
    /// The days in order, each with its sessions.
    package let days: [Day]

    /// Creates a schedule from its parts.
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

    /// The official title with the theme, for formats that have only one field for both.
    package var fullTitle: String { language.vocabulary.titled(official, theme) }
    /// The last day.
    package var end: CalendarDate { days.last?.date ?? start }
    /// The length of a time slot: the day is planned to the minute.
    package static let slot = "00:01"
    /// The type of a session, for systems that distinguish talks and workshops.
    package static let type = "meeting"

    /// A day on which the meeting sits.
    package struct Day: Sendable {
        package let date: CalendarDate
        /// The beginning of services, with the offset from UTC.
        package let start: String
        /// The end of services, with the offset from UTC.
        package let end: String
        package let events: [Event]

        /// Creates a day from its parts.
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
        /// A positive number that no other session has.
        package let number: Int
        package let title: String
        /// The beginning in the time of the venue.
        package let clock: TimeOfDay
        /// The beginning, with the offset from UTC.
        package let start: String
        /// The end, with the offset from UTC.
        package let end: String
        package let minutes: Int
        /// The parts of the session with their times.
        package let parts: String
        /// The people whom the programme names.
        package let people: [(person: Person, label: String)]

        /// Creates an event from its parts.
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

        /// The duration in hours and minutes, such as `01:05`.
        package var duration: String { TimeOfDay(minutes: minutes).description }
    }
}
