import Core

/// Finds the order of the sessions, and their division between the windows, with the least cost.
///
/// This is a depth-first search with memory. When some sessions are placed and a window is reached, the least cost of
/// the other sessions depends only on the minute, and not on the order of the placed ones. The search computes this
/// cost once by dynamic programming, for all minutes and lengths together, and stores it.
///
/// The search skips any branch that costs at least as much as the best known timetable. It tries the sessions in their
/// listed order, and tries last to leave the window. Only a better timetable replaces the best known one. Of all
/// timetables with the least cost, the result is therefore the first in this order.
///
/// - Source: M. Held, R. M. Karp, “A dynamic programming approach to sequencing problems” (1962), with the bounds of
///   ``SearchBounds``.
struct FreeOrderSearch {
    /// The result of a search.
    enum Outcome: Sendable, Hashable {
        /// The search found the best arrangement.
        case best(Arrangement)
        /// The search ended before it had tried everything; with the best arrangement so far, if any.
        case unfinished(Arrangement?)
        /// No arrangement follows the rules.
        case none
    }

    /// The sessions of each window, in order.
    struct Arrangement: Sendable, Hashable {
        var windows: [[Int]]
        var cost: Int
    }

    private struct Place: Hashable {
        var placed: UInt64
        var window: Int
        /// Whether the window is still empty.
        var isFresh: Bool
    }

    private let problem: PlanningProblem
    private let variants: [[[PlanningProblem.Piece]]]
    private let bounds: SearchBounds
    private let all: UInt64
    /// The remaining number of times that the search may place a session.
    private var left: Int
    /// The bound: costs have to stay below it.
    private var bound: Int
    private var best: Arrangement?
    private var path: [[Int]]
    private var known: [Place: MinuteCosts] = [:]

    /// The number of times that the search placed a session.
    private(set) var steps = 0

    /// Prepares a search.
    ///
    /// - Parameters:
    ///   - problem: The problem, with at most ``PlanningProblem/mostSessions`` sessions.
    ///   - limit: The number of times that the search may place a session before it gives up.
    init(_ problem: PlanningProblem, limit: Int) {
        self.problem = problem
        variants = problem.sessions.map(\.variants)
        bounds = SearchBounds(problem, variants)
        all = problem.sessions.count == 64 ? .max : (1 << UInt64(problem.sessions.count)) - 1
        left = limit
        bound = 0
        path = problem.windows.map { _ in [] }
    }

    /// Runs the search.
    mutating func run() -> Outcome {
        guard let first = problem.windows.first else {
            return all == 0 ? .best(Arrangement(windows: [], cost: 0)) : .none
        }
        if bounds.isHopeless { return .none }
        var start = MinuteCosts(minutes: first.count)
        start[0] = 0
        let limit = left
        // A tighter bound leaves fewer branches to follow, so the search tries the tightest bounds first.
        for slack in problem.price == .nothing ? [0] : [0, 8, 40, 160, Int(MinuteCosts.never)] {
            bound = bounds.floor + slack + 1
            known = [:]
            _ = rest(from: Place(placed: 0, window: 0, isFresh: true), reached: start)
            steps = limit - left
            if left <= 0, !isSettled { return .unfinished(best) }
            if let best { return .best(best) }
        }
        return .none
    }

    /// Whether the cost of the best known arrangement reaches the lower bound for every timetable.
    private var isSettled: Bool { best.map { $0.cost <= bounds.floor } ?? false }

    private var isOver: Bool { left <= 0 || isSettled }

    /// Returns the cost of the remaining sessions from each minute on.
    ///
    /// - Parameters:
    ///   - place: The placed sessions and the current window.
    ///   - reached: The cost so far at each minute.
    /// - Returns: The costs. If the search is over, they are incomplete and are not stored.
    private mutating func rest(from place: Place, reached: MinuteCosts) -> MinuteCosts {
        if let known = known[place] {
            if let cost = known.least(with: reached), cost < bound { keep(Int(cost), from: place, reached) }
            return known
        }
        let window = problem.windows[place.window]
        var result = MinuteCosts(minutes: window.count)
        let open = bounds.open(
            placed: place.placed, window: place.window, isFresh: place.isFresh, under: bound)
        guard !open.isEmpty else { return result }
        for index in problem.sessions.indices where mayFollow(index, place) {
            left -= 1
            let after = Place(placed: place.placed | 1 << UInt64(index), window: place.window, isFresh: false)
            path[place.window].append(index)
            let costs = rest(from: after, reached: forward(reached, over: index, in: window))
            path[place.window].removeLast()
            if isOver { return result }
            result.lower(to: costs.before(anyOf: variants[index], in: window, problem.price))
        }
        result.lower(to: leaving(place, reached))
        if isOver { return result }
        for minute in 0...window.count where !open.contains(minute) { result[minute] = MinuteCosts.never }
        known[place] = result
        return result
    }

    private func mayFollow(_ index: Int, _ place: Place) -> Bool {
        let session = problem.sessions[index]
        return place.placed & (1 << UInt64(index)) == 0 && session.before & ~place.placed == 0
            && (place.isFresh || !session.startsWindow) && bounds.canStand(index, in: place.window)
            && bounds.isNext(index, placed: place.placed)
    }

    private func forward(_ reached: MinuteCosts, over index: Int, in window: Range<Int>) -> MinuteCosts {
        reached.after(anyOf: variants[index], in: window, problem.price)
    }

    /// Returns the costs to leave the window at each minute: the cost of its margin and of all later windows.
    private mutating func leaving(_ place: Place, _ reached: MinuteCosts) -> MinuteCosts {
        let margins = margins(place)
        guard place.placed != all else {
            if let cost = margins.least(with: reached), cost < bound { keep(Int(cost), from: nil, reached) }
            return margins
        }
        guard place.window + 1 < problem.windows.count else {
            return MinuteCosts(minutes: problem.windows[place.window].count)
        }
        let next = Place(placed: place.placed, window: place.window + 1, isFresh: true)
        var start = MinuteCosts(minutes: problem.windows[next.window].count)
        if let cost = margins.least(with: reached) { start[0] = cost }
        let later = rest(from: next, reached: start)[0]
        var result = margins
        for minute in 0..<result.costs.count { result[minute] = min(MinuteCosts.never, result[minute] + later) }
        return result
    }

    /// Returns the cost of the margin after each minute.
    ///
    /// An empty window has no margin.
    private func margins(_ place: Place) -> MinuteCosts {
        guard place.isFresh else { return problem.margins(in: place.window) }
        var result = MinuteCosts(minutes: problem.windows[place.window].count)
        result[0] = 0
        return result
    }

    /// Stores a timetable that is better than the best known one.
    private mutating func keep(_ cost: Int, from place: Place?, _ reached: MinuteCosts) {
        bound = cost
        best = Arrangement(windows: path, cost: cost)
        if let place { finish(from: place, reached, at: Int32(cost)) }
    }

    /// Returns the first session that may come next in a timetable with a given cost.
    private func step(from place: Place, _ reached: MinuteCosts, at cost: Int32)
        -> (session: Int, place: Place, reached: MinuteCosts)?
    {
        for index in problem.sessions.indices where mayFollow(index, place) {
            let after = Place(placed: place.placed | 1 << UInt64(index), window: place.window, isFresh: false)
            let ends = forward(reached, over: index, in: problem.windows[place.window])
            if known[after]?.least(with: ends) == cost { return (index, after, ends) }
        }
        return nil
    }

    /// Completes the stored arrangement of the given cost from the known costs.
    private mutating func finish(from start: Place, _ reached: MinuteCosts, at cost: Int32) {
        var (place, reached) = (start, reached)
        while place.placed != all || !place.isFresh {
            if let next = step(from: place, reached, at: cost) {
                best?.windows[place.window].append(next.session)
                (place, reached) = (next.place, next.reached)
                continue
            }
            guard place.placed != all, place.window + 1 < problem.windows.count,
                let spent = margins(place).least(with: reached)
            else { return }
            place = Place(placed: place.placed, window: place.window + 1, isFresh: true)
            reached = MinuteCosts(minutes: problem.windows[place.window].count)
            reached[0] = spent
        }
    }
}

extension PlanningProblem {
    /// Returns the cost of the margin after each minute of a window that is not empty.
    func margins(in window: Int) -> MinuteCosts {
        let count = windows[window].count
        var result = MinuteCosts(minutes: count)
        for minute in 0...count {
            if let cost = marginCost(count - minute) { result[minute] = Int32(cost) }
        }
        return result
    }

    /// Returns the cost of a margin that has a given number of minutes available; nil if they are too few.
    func marginCost(_ minutes: Int) -> Int? {
        minutes < margin.least ? nil : margin.cost(min(minutes, margin.wished), price)
    }
}
