package import Core
package import Programme

/// The programme as calendars take it, in one language: an event for each session.
package struct ProgrammeCalendar: Sendable {
    package let language: Language
    /// What the meeting is about.
    package let theme: String
    /// The official title, and the committees that it does not name.
    package let official: String
    /// The zone's Area/Location name.
    package let zone: String
    package let place: String
    /// That the times are the house's own.
    package let note: String
    /// The first day.
    package let date: CalendarDate
    /// The day on which the version was given out; nil where the meeting lists none.
    package let published: CalendarDate?
    /// In the order of the day; behind them those that no longer take place.
    package let events: [CalendarEvent]

    /// Keeps its parts.
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

/// A session as a calendar has it, with the version of the programme that changed it last.
package struct CalendarEvent: Sendable {
    package let identity: EventIdentity
    /// The session; it has no parts where nothing but its name is left of it.
    package let session: Session
    /// What the calendar calls it.
    package let title: String
    /// Its parts, each with its times, and its people.
    package let lines: [String]
    package let date: CalendarDate
    /// How many versions came before the one that changed it last: RFC 5545, 3.8.7.4.
    package let sequence: Int
    /// When that was known, where the day was planned again.
    package let changed: RecordTime?
    package let isCancelled: Bool

    /// Keeps its parts.
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
