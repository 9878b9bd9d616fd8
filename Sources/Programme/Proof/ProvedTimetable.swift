import Core

/// A timetable in the form that the checker reads: every item at its minute and day, with the matching item of the
/// demand.
struct ProvedTimetable {
    /// An item at its time.
    struct Item {
        /// The index of the window on the programme.
        let window: Int
        let session: SessionID
        let item: ProgrammeItem
        /// The matching item of the demand; nil if there is none.
        let asked: ProgrammeDemand.Item?
        /// The beginning and the end, in minutes as in ``Moment``.
        let start: Int
        let end: Int

        /// The length in minutes, which is negative if the item ends before it begins.
        var minutes: Int { end - start }
        /// The name of the item in a breach.
        var place: String { "\(session), \(item.kind.rawValue)" }
    }

    let programme: Programme
    let demand: ProgrammeDemand
    /// Every item of every session, in the order of the programme.
    let items: [Item]
    private let isLong: Bool

    init(_ programme: Programme, _ demand: ProgrammeDemand) {
        self.programme = programme
        self.demand = demand
        isLong = Set(demand.windows.map(\.date) + programme.windows.map(\.window.date)).count > 1
        let asked = Dictionary(demand.sessions.map { ($0.id, $0.items) }, uniquingKeysWith: { first, _ in first })
        items = programme.windows.enumerated().flatMap { index, planned in
            planned.sessions.flatMap { session in
                session.items.enumerated().map { number, item in
                    Item(
                        window: index, session: session.id, item: item,
                        asked: Self.counterpart(of: item, at: number, in: asked[session.id] ?? []),
                        start: Moment(planned.window.date, item.start).minutes,
                        end: Moment(planned.window.date, item.end).minutes)
                }
            }
        }
    }

    /// The ids of all sessions on the programme.
    var ids: [SessionID] { programme.sessions.map(\.id) }

    /// Returns the items of a window, in order.
    func items(in window: Int) -> [Item] { items.filter { $0.window == window } }

    /// Returns a time of day as text, with the date if there are several days.
    func time(_ time: TimeOfDay, _ window: ServiceWindow) -> String {
        isLong ? "\(EnglishStyle.date(window.date)), \(EnglishStyle.time(time))" : EnglishStyle.time(time)
    }

    /// Returns a minute of ``Moment`` as text.
    func time(_ minutes: Int) -> String {
        let moment = Moment(minutes: minutes)
        return isLong ? moment.words : EnglishStyle.time(moment.time)
    }

    /// Returns the name of a window in a breach.
    func name(_ window: ServiceWindow) -> String {
        (isLong ? "\(EnglishStyle.date(window.date)), " : "") + EnglishStyle.span(window.start, window.end)
    }

    /// Returns the demanded item at the same position if it is of the same kind, or else the first one of that kind.
    private static func counterpart(
        of item: ProgrammeItem, at number: Int, in asked: [ProgrammeDemand.Item]
    ) -> ProgrammeDemand.Item? {
        asked.indices.contains(number) && asked[number].kind == item.kind
            ? asked[number] : asked.first { $0.kind == item.kind }
    }
}

extension Moment {
    /// The day and the time as text.
    fileprivate var words: String {
        (date.map { "\(EnglishStyle.date($0)), " } ?? "") + EnglishStyle.time(time)
    }
}
