import Core

/// Finds the changes after which a demand has a timetable.
struct WaysOut {
    private let demand: ProgrammeDemand
    /// The sessions that the conflict names.
    private let sessions: [ProgrammeDemand.Session]
    private let conflict: [Conflict.Demand]
    private let limit: Int
    private let words: DemandWords

    /// Prepares the search.
    ///
    /// - Parameters:
    ///   - demand: A demand that has no timetable.
    ///   - conflict: The demands that contradict one another.
    ///   - limit: The number of times that a single search may place a session.
    init(_ demand: ProgrammeDemand, _ conflict: [Conflict.Demand], limit: Int) {
        self.demand = demand
        self.conflict = conflict
        self.limit = limit
        words = DemandWords(demand)
        let named = Set(conflict.flatMap(\.sessions))
        sessions = demand.sessions.filter { named.contains($0.id) }
    }

    /// The ways out, the cheapest first.
    ///
    /// At equal cost, a change to a single session or person comes before a change to all.
    var all: [WayOut] {
        let found = [shortening, attendance, moves, windows, shorteningAll, drops].flatMap { $0 }
        return found.enumerated().sorted { ($0.element.minutes, $0.offset) < ($1.element.minutes, $1.offset) }.map(
            \.element)
    }

    private func holds(_ demand: ProgrammeDemand) -> Bool {
        var search = FreeOrderSearch(PlanningProblem(demand, .nothing), limit: limit)
        switch search.run() {
        case .best: return true
        case .unfinished, .none: return false
        }
    }

    private func way(_ change: WayOut.Change, _ minutes: Int) -> WayOut {
        WayOut(change: change, minutes: minutes, text: words.text(change, minutes))
    }

    /// Returns the fewest minutes, up to a maximum, with which a changed demand has a timetable.
    private func fewest(_ most: Int, _ changed: (Int) -> ProgrammeDemand) -> Int? {
        guard most > 0, holds(changed(most)) else { return nil }
        var (low, high) = (1, most)
        while low < high {
            let middle = (low + high) / 2
            if holds(changed(middle)) { high = middle } else { low = middle + 1 }
        }
        return high
    }

    /// The ways out that shorten one item below its least: for each session, the cheapest one.
    ///
    /// At equal cost, the item that keeps the most minutes is chosen.
    private var shortening: [WayOut] {
        sessions.compactMap { session in
            guard let index = demand.sessions.firstIndex(where: { $0.id == session.id }) else { return nil }
            let ways = session.items.indices.compactMap { item -> (left: Int, way: WayOut)? in
                let range = session.items[item].range
                let taken = fewest(range.least) { minutes in
                    var changed = demand
                    changed.sessions[index].items[item].range = range.with(least: range.least - minutes)
                    return changed
                }
                return taken.map { taken in
                    let change = WayOut.Change.shorten(
                        session: session.id, session.items[item].kind, to: range.least - taken)
                    return (range.least - taken, way(change, taken))
                }
            }
            return ways.max { ($1.way.minutes, $0.left) < ($0.way.minutes, $1.left) }?.way
        }
    }

    /// The way out that shortens several items, by the fewest minutes in total.
    private var shorteningAll: [WayOut] {
        var problem = PlanningProblem(demand, .shortening)
        for index in problem.sessions.indices {
            for item in problem.sessions[index].items.indices { problem.sessions[index].items[item].shorten() }
        }
        problem.margin.shorten()
        var search = FreeOrderSearch(problem, limit: limit)
        guard case .best(let found) = search.run() else { return [] }
        var taken: [ProgrammeItemID: Int] = [:]
        for (window, held) in zip(problem.windows, found.windows) where !held.isEmpty {
            guard let filled = WindowFilling(problem, sessions: held, in: window).filled else { return [] }
            for (session, items) in zip(held.map({ demand.sessions[$0] }), filled.sessions) {
                for (index, length) in items where length < session.items[index].range.least {
                    let item = session.items[index]
                    taken[ProgrammeItemID(session: session.id, kind: item.kind), default: 0] +=
                        item.range.least - length
                }
            }
        }
        return taken.count > 1 ? [way(.shortenAll(taken), taken.values.reduce(0, +))] : []
    }

    /// The ways out in which a person is present for longer.
    private var attendance: [WayOut] {
        let people = conflict.compactMap { asked -> EntryID? in
            if case .hours(let person, _) = asked { person } else { nil }
        }
        return demand.attendance.indices.compactMap { index in
            let there = demand.attendance[index]
            guard people.contains(there.person), !there.hours.isEmpty else { return nil }
            let by = fewest(240) { minutes in
                var changed = demand
                changed.attendance[index].hours = there.hours.map { $0.widened(by: minutes) }
                return changed
            }
            return by.map { way(.attend(person: there.person, by: $0), $0) }
        }
    }

    /// The ways out that withdraw one demand or move one session.
    private var moves: [WayOut] {
        var ways = conflict.compactMap { asked -> WayOut? in
            var changed = demand
            switch asked {
            case .order(let id, let other):
                guard let index = demand.sessions.firstIndex(where: { $0.id == id }),
                    demand.sessions[index].after.contains(other)
                else { return nil }
                changed.sessions[index].after.removeAll { $0 == other }
                return holds(changed)
                    ? way(.release(session: id, from: other), demand.sessions[index].least) : nil
            case .startsWindow(let id):
                guard let index = demand.sessions.firstIndex(where: { $0.id == id }) else { return nil }
                changed.sessions[index].startsWindow = false
                return holds(changed) ? way(.anywhere(session: id), demand.sessions[index].least) : nil
            case .hours(let person, let id):
                guard let index = demand.sessions.firstIndex(where: { $0.id == id }) else { return nil }
                let needed = demand.sessions[index].items.filter { $0.people.contains(person) }
                for item in demand.sessions[index].items.indices {
                    changed.sessions[index].items[item].people.removeAll { $0 == person }
                }
                let minutes = needed.map(\.range.least).reduce(0, +)
                return holds(changed) ? way(.without(person: person, session: id), minutes) : nil
            case .length, .margin: return nil
            }
        }
        if !demand.isOrderFree, let move = cheapestMove { ways.append(move) }
        return ways
    }

    /// The cheapest move of one session to an earlier position.
    ///
    /// The opening and the closing do not move.
    private var cheapestMove: WayOut? {
        let middle = demand.sessions.indices.dropFirst().dropLast()
        var best: WayOut?
        for from in middle {
            for to in middle where to < from {
                let passed = demand.sessions[to..<from].map(\.least).reduce(0, +)
                let minutes = min(passed, demand.sessions[from].least)
                guard minutes < best?.minutes ?? .max else { continue }
                var changed = demand
                changed.sessions.insert(changed.sessions.remove(at: from), at: to)
                if holds(changed) {
                    best = way(.move(session: demand.sessions[from].id, before: demand.sessions[to].id), minutes)
                }
            }
        }
        return best
    }

    /// The ways out in which services begin earlier or end later.
    private var windows: [WayOut] {
        demand.windows.indices.flatMap { index in
            let window = demand.windows[index]
            let neighbours = demand.windows.filter { $0.date == window.date }
            let before = neighbours.filter { $0.end <= window.start }.map(\.end).max() ?? TimeOfDay(minutes: 0)
            let after = neighbours.filter { $0.start >= window.end }.map(\.start).min() ?? TimeOfDay(minutes: 1440)
            func fewest(_ most: Int, _ changed: (Int) -> ServiceWindow?) -> Int? {
                self.fewest(min(most, 180)) { minutes in
                    var demand = demand
                    demand.windows[index] = changed(minutes) ?? window
                    return demand
                }
            }
            let later = fewest(after.minutes - window.end.minutes) {
                ServiceWindow(date: window.date, start: window.start, end: window.end + $0)
            }
            let earlier = fewest(window.start.minutes - before.minutes) {
                ServiceWindow(date: window.date, start: window.start - $0, end: window.end)
            }
            return [
                later.map { way(.extend(window: index, earlier: 0, later: $0), $0) },
                earlier.map { way(.extend(window: index, earlier: $0, later: 0), $0) },
            ].compactMap { $0 }
        }
    }

    /// The way out that drops a panel: the shortest one without which there is a timetable.
    private var drops: [WayOut] {
        let ways = sessions.filter { $0.number != nil }.compactMap { session -> WayOut? in
            var changed = demand
            changed.sessions.removeAll { $0.id == session.id }
            return holds(changed) ? way(.drop(session: session.id), session.least) : nil
        }
        return ways.min { $0.minutes < $1.minutes }.map { [$0] } ?? []
    }
}

extension Conflict.Demand {
    /// The sessions that the demand names.
    var sessions: [SessionID] {
        switch self {
        case .length(let session), .startsWindow(let session), .hours(_, let session): [session]
        case .order(let session, let after): [session, after]
        case .margin: []
        }
    }
}

extension MinuteRange {
    /// Returns the range with another least, which may be larger than the current most.
    fileprivate func with(least: Int) -> Self {
        MinuteRange(least: least, wished: max(least, wished), most: max(least, most)) ?? self
    }
}

extension PlanningProblem.Piece {
    /// Makes the current least the wish, and sets the least to 0.
    fileprivate mutating func shorten() {
        wished = least
        least = 0
    }
}

extension Range<Moment> {
    fileprivate func widened(by minutes: Int) -> Self {
        Moment(minutes: lowerBound.minutes - minutes)..<Moment(minutes: upperBound.minutes + minutes)
    }
}
