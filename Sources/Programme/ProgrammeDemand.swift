package import Core

/// What a programme has to contain, and the rules that its timetable follows.
///
/// The sessions follow one another in service windows, in one room. No session crosses the end of a window. The first
/// session of a window begins with the window, and there is no gap between the sessions in a window. The margin of the
/// window follows its last session.
package struct ProgrammeDemand: Sendable, Hashable {
    /// A session that the programme has to contain.
    package struct Session: Sendable, Hashable {
        /// The id of the session: `opening`, `closing` or the panel's id.
        package let id: SessionID
        /// The number among the panels; nil for the opening and the closing.
        package let number: Int?
        /// The title.
        package let title: String
        /// The items with their lengths, in the listed order.
        package var items: [Item]
        /// The ids of the sessions that have to be over before this session begins.
        package var after: [SessionID] = []
        /// Whether this session has to be the first of a window.
        package var startsWindow = false
        /// Whether the planner may change the listed order of the items.
        package var isOrderFree = false

        /// Creates a session without any condition on the order.
        package init(id: SessionID, number: Int?, title: String, items: [Item]) {
            self.id = id
            self.number = number
            self.title = title
            self.items = items
        }
    }

    /// An item that a session has to contain.
    package struct Item: Sendable, Hashable {
        /// The kind of item.
        package let kind: ProgrammeItem.Kind
        /// The minimum, wished and maximum length in minutes.
        package var range: MinuteRange
        /// The people who have to be present from the beginning of the item to its end.
        package var people: [EntryID] = []

        /// Creates an item that does not require any person with limited hours.
        package init(kind: ProgrammeItem.Kind, range: MinuteRange) {
            self.kind = kind
            self.range = range
        }
    }

    /// The hours in which a person can be present.
    package struct Attendance: Sendable, Hashable {
        /// The id of the person.
        package let person: EntryID
        /// The name that packs print.
        package let name: String
        /// Whether the person takes part remotely.
        package let isRemote: Bool
        /// The hours in the time of the venue, in order.
        ///
        /// They do not overlap.
        package var hours: [Range<Moment>]

        /// Creates an attendance.
        package init(person: EntryID, name: String, isRemote: Bool, hours: [Range<Moment>]) {
            self.person = person
            self.name = name
            self.isRemote = isRemote
            self.hours = hours
        }
    }

    /// The first day.
    package let date: CalendarDate
    /// The venue's time zone.
    package let zone: ZoneName
    /// The version number of the programme.
    ///
    /// It increases by one each time the programme is published.
    package var version = 1
    /// The hours in which services are provided, in order.
    ///
    /// They do not overlap.
    package var windows: [ServiceWindow]
    /// The reserve at the end of each window that contains sessions.
    package var margin: MinuteRange
    /// Whether the planner may change the listed order of the sessions.
    package var isOrderFree: Bool
    /// The sessions, in the listed order.
    package var sessions: [Session]
    /// The people who are present only at certain hours.
    package var attendance: [Attendance]

    /// Creates a demand in which nobody has limited hours.
    package init(
        date: CalendarDate, zone: ZoneName, windows: [ServiceWindow], margin: MinuteRange, isOrderFree: Bool,
        sessions: [Session]
    ) {
        self.date = date
        self.zone = zone
        self.windows = windows
        self.margin = margin
        self.isOrderFree = isOrderFree
        self.sessions = sessions
        attendance = []
    }

    /// Creates the demand of a meeting and its panels.
    package init(_ meeting: Meeting, panels: [PanelCard]) {
        date = meeting.windows.map(\.date).min() ?? meeting.date
        zone = meeting.zone
        version = meeting.published.version
        windows = meeting.windows
        margin = meeting.agenda.margin
        isOrderFree = meeting.order.isFree
        let opening = Session(
            id: .opening, number: nil, title: "Opening by the Chairs",
            items: [Item(kind: .opening, range: meeting.agenda.opening)])
        let closing = Session(
            id: .closing, number: nil, title: "Closing by the Chairs",
            items: [Item(kind: .closing, range: meeting.agenda.closing)])
        let middle = panels.enumerated().map { index, card in
            Session(
                id: SessionID(card.id), number: index + 1, title: card.title,
                items: card.parts.map { Item(kind: ProgrammeItem.Kind($0.part), range: $0.minutes) })
        }
        .filter { !$0.items.isEmpty }
        attendance = meeting.people.compactMap { person in
            person.hours.map {
                Attendance(person: person.id, name: person.name, isRemote: person.isRemote, hours: $0)
            }
        }
        sessions = [opening] + middle + [closing]
        bind(meeting.order.rules)
        if isOrderFree { keepEnds(besides: middle.map(\.id)) }
        seat(meeting.people.filter { $0.hours != nil })
    }

    /// Applies the meeting's rules for the order of single sessions.
    private mutating func bind(_ rules: [SessionOrder.Rule]) {
        let known = Set(sessions.map(\.id))
        for rule in rules {
            guard let index = sessions.firstIndex(where: { $0.id == rule.session }) else { continue }
            sessions[index].after += rule.after.filter(known.contains)
            sessions[index].startsWindow = rule.startsWindow
            sessions[index].isOrderFree = rule.hasFreeParts
        }
    }

    /// Keeps the opening first and the closing last in every order.
    private mutating func keepEnds(besides middle: [SessionID]) {
        for index in sessions.indices.dropFirst().dropLast() { sessions[index].after.append(sessions[0].id) }
        sessions[sessions.count - 1].after += [sessions[0].id] + middle
    }

    /// Adds each person to the items that need the person.
    private mutating func seat(_ people: [Person]) {
        for person in people {
            for index in sessions.indices where person.sessions.contains(sessions[index].id) {
                for item in sessions[index].items.indices {
                    let kind = sessions[index].items[item].kind
                    if person.part.map({ ProgrammeItem.Kind($0) == kind }) ?? true {
                        sessions[index].items[item].people.append(person.id)
                    }
                }
            }
        }
    }
}

extension ProgrammeDemand.Session {
    /// The minimum length in minutes.
    package var least: Int { items.map(\.range.least).reduce(0, +) }
}
