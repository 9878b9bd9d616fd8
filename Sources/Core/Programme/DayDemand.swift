/// What a day is asked to hold.
public struct DayDemand: Sendable, Hashable {
    /// A session as it is asked for: its name and the lengths of its items.
    public struct Session: Sendable, Hashable {
        /// `opening`, `closing` or the panel's id.
        public let id: String
        /// Its number among the panels.
        public let number: Int?
        /// Its title.
        public let title: String
        /// Its items with their lengths, in order.
        public let items: [Item]
    }

    /// An item as it is asked for.
    public struct Item: Sendable, Hashable {
        /// What happens.
        public let kind: ProgrammeItem.Kind
        /// How long.
        public let range: MinuteRange
    }

    /// The day.
    public let date: CalendarDate
    /// The venue's time zone.
    public let zone: ZoneName
    /// When services are provided.
    public let windows: [ServiceWindow]
    /// What each window keeps in hand.
    public let margin: MinuteRange
    /// The sessions in their order, none of which crosses from one window into the next.
    public let sessions: [Session]

    /// What a meeting and its panels ask for.
    public init(_ meeting: Meeting, panels: [PanelCard]) {
        date = meeting.date
        zone = meeting.zone
        windows = meeting.windows
        margin = meeting.agenda.margin
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
        sessions = [opening] + middle.filter { !$0.items.isEmpty } + [closing]
    }
}

extension DayDemand.Session {
    var least: Int { items.map(\.range.least).reduce(0, +) }
    var wished: Int { items.map(\.range.wished).reduce(0, +) }
}
