/// Finds times for a day's demand.
public protocol Planner: Sendable {
    /// Plans a day.
    ///
    /// - Throws: ``PlanningError`` where no timetable holds the demand.
    func plan(_ demand: DayDemand) throws(PlanningError) -> Programme
}

/// Why a day cannot be planned.
public enum PlanningError: Error, Sendable, Hashable {
    /// All sessions at their least take more minutes than the windows have.
    case tooLong(least: Int, available: Int)
    /// The minutes would do, but no session may cross from one window into the next; the smallest excess of any division.
    case doesNotDivide(excess: Int)
}

extension PlanningError: CustomStringConvertible {
    /// The error as a diagnostic; it is about the whole day and has no place of its own.
    public var diagnostic: Diagnostic {
        switch self {
        case .tooLong(let least, let available):
            Diagnostic(
                rule: "programme.fits", at: nil,
                "the day is \(least - available) minutes too long: at their least, its sessions take \(least) of \(available) minutes",
                because: "services end with the window", remedy: "shorten or drop a session")
        case .doesNotDivide(let excess):
            Diagnostic(
                rule: "programme.fits", at: nil, "the day does not divide into its windows by \(excess) minutes",
                because: "no session crosses the break", remedy: "shorten a session or change the order")
        }
    }

    /// What is wrong, why, and how to mend it.
    public var description: String { diagnostic.description }
}

/// Gives every item its wished minutes, and takes evenly from all where that does not fit.
public struct ProportionalPlanner: Planner {
    /// Creates a planner.
    public init() {}

    /// Plans a day: the division between windows that takes least from the wishes, the fuller morning where two take the same.
    public func plan(_ demand: DayDemand) throws(PlanningError) -> Programme {
        let available = demand.windows.map(\.minutes).reduce(0, +)
        let margins = demand.margin.least * demand.windows.count
        let least = demand.sessions.map(\.least).reduce(0, +) + margins
        guard least <= available else { throw .tooLong(least: least, available: available) }
        let division = Division(demand)
        guard let best = division.best() else { throw .doesNotDivide(excess: division.smallestExcess()) }
        var number = 0
        var planned: [PlannedWindow] = []
        for (window, count) in zip(demand.windows, best) {
            let sessions = Array(demand.sessions[number..<(number + count)])
            number += count
            if !sessions.isEmpty { planned.append(fill(window, with: sessions, margin: demand.margin)) }
        }
        return Programme(date: demand.date, zone: demand.zone.name, windows: planned)
    }

    private func fill(_ window: ServiceWindow, with sessions: [DayDemand.Session], margin: MinuteRange) -> PlannedWindow
    {
        let ranges = sessions.flatMap { $0.items.map(\.range) } + [margin]
        var lengths = shrunk(ranges, to: window.minutes)[...]
        var clock = window.start
        func next(_ kind: ProgrammeItem.Kind, _ range: MinuteRange) -> ProgrammeItem {
            let start = clock
            clock = clock + (lengths.popFirst() ?? range.wished)
            return ProgrammeItem(kind: kind, start: start, end: clock, range: range)
        }
        let planned = sessions.map { session in
            Session(
                id: session.id, number: session.number, title: session.title,
                items: session.items.map { next($0.kind, $0.range) })
        }
        let rest = next(.margin, margin)
        return PlannedWindow(window: window, sessions: planned, margin: rest.minutes > 0 ? rest : nil)
    }

    /// Wished minutes, less what does not fit: every item gives in proportion to what it can spare.
    ///
    /// Whole minutes that the proportion leaves over are taken from those it would take most of, the first among equals.
    func shrunk(_ ranges: [MinuteRange], to total: Int) -> [Int] {
        let excess = ranges.map(\.wished).reduce(0, +) - total
        guard excess > 0 else { return ranges.map(\.wished) }
        let spare = ranges.map { $0.wished - $0.least }
        let allSpare = max(spare.reduce(0, +), 1)
        var taken = spare.map { $0 * excess / allSpare }
        var left = excess - taken.reduce(0, +)
        let order = spare.indices.sorted { first, second in
            let (one, two) = (spare[first] * excess % allSpare, spare[second] * excess % allSpare)
            return one == two ? first < second : one > two
        }
        for index in order where left > 0 && taken[index] < spare[index] {
            taken[index] += 1
            left -= 1
        }
        return zip(ranges, taken).map { $0.wished - $1 }
    }
}
