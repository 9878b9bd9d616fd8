import Core

/// A timetable as the checker reads it: every item at its minute, on its day, beside what is asked for.
struct ProvedTimetable {
    /// An item where it stands.
    struct Item {
        /// The place of its window on the programme.
        let window: Int
        let session: String
        let item: ProgrammeItem
        /// What is asked for; nil where nothing like it is.
        let asked: ProgrammeDemand.Item?
        /// When it begins and ends, in minutes of ``Moment``.
        let start: Int
        let end: Int

        /// Its length, less than nothing where it ends before it begins.
        var minutes: Int { end - start }
        /// What a breach calls it.
        var place: String { "\(session), \(item.kind.rawValue)" }
    }

    let programme: Programme
    let demand: ProgrammeDemand
    /// Every item of every session, in the order in which the programme has them.
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
    var ids: [String] { programme.sessions.map(\.id) }

    /// The items of a window, in order.
    func items(in window: Int) -> [Item] { items.filter { $0.window == window } }

    /// A time of day, with its date where there are several.
    func time(_ time: TimeOfDay, _ window: ServiceWindow) -> String {
        isLong ? "\(EnglishStyle.date(window.date)), \(EnglishStyle.time(time))" : EnglishStyle.time(time)
    }

    /// A minute of ``Moment``, as a time.
    func time(_ minutes: Int) -> String {
        let moment = Moment(minutes: minutes)
        return isLong ? moment.words : EnglishStyle.time(moment.time)
    }

    /// What a breach calls a window.
    func name(_ window: ServiceWindow) -> String {
        (isLong ? "\(EnglishStyle.date(window.date)), " : "") + EnglishStyle.span(window.start, window.end)
    }

    /// The item that is asked for in the same place, or else the one of its kind.
    private static func counterpart(
        of item: ProgrammeItem, at number: Int, in asked: [ProgrammeDemand.Item]
    ) -> ProgrammeDemand.Item? {
        asked.indices.contains(number) && asked[number].kind == item.kind
            ? asked[number] : asked.first { $0.kind == item.kind }
    }
}

extension Moment {
    /// The day and the time.
    fileprivate var words: String {
        (date.map { "\(EnglishStyle.date($0)), " } ?? "") + EnglishStyle.time(time)
    }
}
