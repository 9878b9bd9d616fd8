package import Core

/// The programme of one or several days, planned to the minute.
package struct Programme: Sendable, Hashable, Codable {
    /// The first day.
    package let date: CalendarDate
    /// The venue's time zone, as an Area/Location name.
    package let zone: String
    /// The service windows that contain sessions, in order.
    package let windows: [PlannedWindow]
    /// The version number, which starts at 1.
    ///
    /// It increases by one each time a version is published and each time the day is replanned.
    package let version: Int

    /// Creates a programme.
    package init(date: CalendarDate, zone: String, windows: [PlannedWindow], version: Int = 1) {
        self.date = date
        self.zone = zone
        self.windows = windows
        self.version = version
    }

    /// All sessions, in order.
    package var sessions: [Session] { windows.flatMap(\.sessions) }
    /// The days with sessions, in order.
    package var dates: [CalendarDate] {
        windows.map(\.window.date).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}

/// A service window with its sessions.
package struct PlannedWindow: Sendable, Hashable, Codable {
    /// The hours in which services are provided.
    package let window: ServiceWindow
    /// The sessions, one after the other.
    package let sessions: [Session]
    /// The reserve after the last session; nil if there is none.
    package let margin: ProgrammeItem?

    /// Creates a window.
    package init(window: ServiceWindow, sessions: [Session], margin: ProgrammeItem?) {
        self.window = window
        self.sessions = sessions
        self.margin = margin
    }
}

/// A session of the programme: the opening, a panel or the closing.
package struct Session: Sendable, Hashable, Codable {
    /// The id of the session: `opening`, `closing` or the panel's id.
    package let id: SessionID
    /// The number among the panels; nil for the opening and the closing.
    package let number: Int?
    /// The title.
    package let title: String
    /// The items in order, one after the other.
    ///
    /// There is at least one.
    package let items: [ProgrammeItem]

    /// Creates a session.
    package init(id: SessionID, number: Int?, title: String, items: [ProgrammeItem]) {
        self.id = id
        self.number = number
        self.title = title
        self.items = items
    }

    /// The title up to a colon or a bracket, for lines with little room and for words to say.
    package var shortTitle: String {
        let short = title.prefix { !":：(（".contains($0) }
        return String(short.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// When it begins.
    package var start: TimeOfDay { items.first?.start ?? TimeOfDay(minutes: 0) }
    /// When it ends.
    package var end: TimeOfDay { items.last?.end ?? start }
    /// Its length in minutes.
    package var minutes: Int { end.minutes - start.minutes }
    /// The minimum length in minutes.
    package var least: Int { items.map(\.range.least).reduce(0, +) }
}

/// One part of a session, or the reserve of a window, at its time.
package struct ProgrammeItem: Sendable, Hashable, Codable {
    /// The kind of item.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The Chairs open the meeting.
        case opening
        /// The general presentation.
        case presentation
        /// Experiences of Member States and organizations.
        case experiences
        /// Questions and answers.
        case questions
        /// Existing initiatives.
        case initiatives
        /// Elements of responses.
        case responses
        /// The Chairs close the meeting.
        case closing
        /// The reserve at the end of a window.
        case margin

        /// Creates the kind of item for a part of a panel.
        package init(_ part: PanelPart) {
            switch part {
            case .presentation: self = .presentation
            case .experiences: self = .experiences
            case .questions: self = .questions
            case .initiatives: self = .initiatives
            case .responses: self = .responses
            }
        }
    }

    /// The kind of item.
    package let kind: Kind
    /// When it begins.
    package let start: TimeOfDay
    /// When it ends.
    package let end: TimeOfDay
    /// The minimum, wished and maximum length in minutes.
    package let range: MinuteRange

    /// Creates an item.
    package init(kind: Kind, start: TimeOfDay, end: TimeOfDay, range: MinuteRange) {
        self.kind = kind
        self.start = start
        self.end = end
        self.range = range
    }

    /// Its length in minutes.
    package var minutes: Int { end.minutes - start.minutes }
}
