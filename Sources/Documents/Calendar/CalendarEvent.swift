package import Core
package import Programme

/// The programme in one language, in the form that a calendar takes: one event per session.
package struct ProgrammeCalendar: Sendable {
    package let language: Language
    /// The theme of the meeting.
    package let theme: String
    /// The official title, with the committees that the title does not name.
    package let official: String
    /// The zone's Area/Location name.
    package let zone: String
    package let place: String
    /// The note that the times are the secretariat's proposal.
    package let note: String
    /// The first day.
    package let date: CalendarDate
    /// The publication day of the version; nil if the meeting does not list one.
    package let published: CalendarDate?
    /// The events in the order of the programme, followed by the cancelled ones.
    package let events: [CalendarEvent]

    /// Creates a calendar from its parts.
    package init(
        language: Language, theme: String, official: String, zone: String, place: String, note: String,
        date: CalendarDate, published: CalendarDate?, events: [CalendarEvent]
    ) {
        self.language = language
        self.theme = theme
        self.official = official
        self.zone = zone
        self.place = place
        self.note = note
        self.date = date
        self.published = published
        self.events = events
    }
}

/// A session in a calendar, with the version of the programme that last changed it.
package struct CalendarEvent: Sendable {
    package let identity: EventIdentity
    /// The session.
    ///
    /// It has no items if only its name is known.
    package let session: Session
    /// The title in the calendar.
    package let title: String
    /// The parts of the session with their times, and its people.
    package let lines: [String]
    package let date: CalendarDate
    /// The number of versions before the one that last changed the session: RFC 5545, 3.8.7.4.
    package let sequence: Int
    /// The time at which that change became known, if the day was replanned.
    package let changed: RecordTime?
    package let isCancelled: Bool

    /// Creates an event from its parts.
    package init(
        identity: EventIdentity, session: Session, title: String, lines: [String], date: CalendarDate, sequence: Int,
        changed: RecordTime?, isCancelled: Bool
    ) {
        self.identity = identity
        self.session = session
        self.title = title
        self.lines = lines
        self.date = date
        self.sequence = sequence
        self.changed = changed
        self.isCancelled = isCancelled
    }
}
