package import Core

/// What a programme is asked to hold, and the rules that its timetable keeps.
///
/// The sessions stand one after the other in service windows, in one room. None crosses the end of a window, nothing lies
/// between two of them, and the first of a window begins with it; the window's margin follows the last.
package struct ProgrammeDemand: Sendable, Hashable {
    /// A session as it is asked for.
    package struct Session: Sendable, Hashable {
        /// `opening`, `closing` or the panel's id.
        package let id: String
        /// Its number among the panels.
        package let number: Int?
        /// Its title.
        package let title: String
        /// Its items with their lengths; in a fixed order, in that order.
        package var items: [Item]
        /// The sessions that have to be over before it begins.
        package var after: [String] = []
        /// Whether it is the first session of a window.
        package var startsWindow = false
        /// Whether its items may come in another order than they are listed in.
        package var isOrderFree = false

        /// Creates a session that asks nothing of the order.
        package init(id: String, number: Int?, title: String, items: [Item]) {
            self.id = id
            self.number = number
            self.title = title
            self.items = items
        }
    }

    /// An item as it is asked for.
    package struct Item: Sendable, Hashable {
        /// What happens.
        package let kind: ProgrammeItem.Kind
        /// How long.
        package var range: MinuteRange
        /// Who is needed at it from its beginning to its end.
        package var people: [EntryID] = []

        /// Creates an item at which nobody is bound to hours.
        package init(kind: ProgrammeItem.Kind, range: MinuteRange) {
            self.kind = kind
            self.range = range
        }
    }

    /// When somebody can be there.
    package struct Attendance: Sendable, Hashable {
        /// The person.
        package let person: EntryID
        /// The name as printed.
        package let name: String
        /// Whether the person takes part from elsewhere.
        package let isRemote: Bool
        /// The hours, on the venue's clock, in order and apart from one another.
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
    /// Which version of the programme it asks for; one more each time the programme is given out.
    package var version = 1
    /// When services are provided, in order and apart from one another.
    package var windows: [ServiceWindow]
    /// What each window that is used keeps in hand.
    package var margin: MinuteRange
    /// Whether the sessions may come in another order than they are listed in.
    package var isOrderFree: Bool
    /// The sessions; in a fixed order, in that order.
    package var sessions: [Session]
    /// Those who cannot always be there.
    package var attendance: [Attendance]

    /// Creates a demand of sessions alone.
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

    /// What a meeting and its panels ask for.
    package init(_ meeting: Meeting, panels: [PanelCard]) {
        date = meeting.windows.map(\.date).min() ?? meeting.date
        zone = meeting.zone
        version = meeting.published.version
        windows = meeting.windows
        margin = meeting.agenda.margin
        isOrderFree = meeting.order.isFree
        let opening = Session(
            id: "opening", number: nil, title: "Opening by the Chairs",
            items: [Item(kind: .opening, range: meeting.agenda.opening)])
        let closing = Session(
            id: "closing", number: nil, title: "Closing by the Chairs",
            items: [Item(kind: .closing, range: meeting.agenda.closing)])
        let middle = panels.enumerated().map { index, card in
            Session(
                id: card.id.rawValue, number: index + 1, title: card.title,
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

    /// What single sessions ask of the order.
    private mutating func bind(_ rules: [SessionOrder.Rule]) {
        let known = Set(sessions.map(\.id))
        for rule in rules {
            guard let index = sessions.firstIndex(where: { $0.id == rule.session }) else { continue }
            sessions[index].after += rule.after.filter(known.contains)
            sessions[index].startsWindow = rule.startsWindow
            sessions[index].isOrderFree = rule.hasFreeParts
        }
    }

    /// The opening comes first and the closing last in every order.
    private mutating func keepEnds(besides middle: [String]) {
        for index in sessions.indices.dropFirst().dropLast() { sessions[index].after.append(sessions[0].id) }
        sessions[sessions.count - 1].after += [sessions[0].id] + middle
    }

    /// Who is needed where.
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
    /// The fewest minutes that make sense for it.
    package var least: Int { items.map(\.range.least).reduce(0, +) }
}
