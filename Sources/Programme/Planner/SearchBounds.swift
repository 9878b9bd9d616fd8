import Core

/// The limits that a search knows before it places any session.
struct SearchBounds: Sendable {
    private let problem: PlanningProblem
    /// The least and the wished minutes of each session.
    private let least: [Int]
    private let wished: [Int]
    /// For each session, the windows in which it fits, one bit per window.
    private let standing: [UInt64]
    /// For each session, the last earlier session with the same conditions, if any.
    ///
    /// The search does not try the two in reverse order.
    private let twins: [Int?]
    /// For each window, the sums of the minutes of all windows before and after it, once without the least margins and
    /// once without the wished margins.
    private let earlier: [(least: Int, wished: Int)]
    private let later: [(least: Int, wished: Int)]
    /// For each window, a lower bound for the cost of the sessions that fit only there; ``MinuteCosts/never`` if they
    /// do not all fit.
    private let crowds: [Int]
    /// For each window, the sum of these bounds for all later windows.
    private let laterCrowds: [Int]
    /// Sets of windows to which sessions may be confined, one bit per window.
    private let sets: [UInt64]

    init(_ problem: PlanningProblem, _ variants: [[[PlanningProblem.Piece]]]) {
        self.problem = problem
        least = problem.sessions.map { $0.items.map(\.least).reduce(0, +) }
        wished = problem.sessions.map { $0.items.map(\.wished).reduce(0, +) }
        let standing = problem.sessions.indices.map { index in
            problem.windows.indices.reduce(into: UInt64(0)) { bits, window in
                if Self.fits(variants[index], in: window, of: problem) { bits |= 1 << UInt64(window) }
            }
        }
        self.standing = standing
        twins = Self.twins(in: problem)
        func sums(_ windows: ArraySlice<Range<Int>>) -> (Int, Int) {
            let margin = problem.margin
            return (
                windows.map { max(0, $0.count - margin.least) }.reduce(0, +),
                windows.map { max(0, $0.count - margin.wished) }.reduce(0, +)
            )
        }
        earlier = problem.windows.indices.map { sums(problem.windows[..<$0]) }
        later = problem.windows.indices.map { sums(problem.windows[($0 + 1)...]) }
        let crowds = problem.windows.indices.map { window in
            let confined = problem.sessions.indices.filter { standing[$0] == 1 << UInt64(window) }
            return WindowCrowd(problem, variants, confined, in: window).cost
        }
        self.crowds = crowds
        laterCrowds = problem.windows.indices.map { crowds[($0 + 1)...].reduce(0, +) }
        let count = UInt64(min(problem.windows.count, 63))
        let single = (0..<count).map { UInt64(1) << $0 }
        sets = count <= 5 ? Array(1..<(UInt64(1) << count)) : single + [(1 << count) - 1]
    }

    /// Whether the limits prove that no timetable exists.
    var isHopeless: Bool { standing.contains(0) || crowds.contains { $0 >= MinuteCosts.never } }

    /// A lower bound for the cost of every timetable.
    var floor: Int {
        problem.windows.isEmpty || isHopeless
            ? 0 : max(rest(wished.reduce(0, +), from: 0, in: 0, isFresh: true), crowds.reduce(0, +))
    }

    /// Returns whether a session fits in a window that contains no other session.
    func canStand(_ session: Int, in window: Int) -> Bool { standing[session] & (1 << UInt64(window)) != 0 }

    /// Returns whether a session may be placed now.
    ///
    /// If an earlier session has the same conditions, that session has to be placed first.
    func isNext(_ session: Int, placed: UInt64) -> Bool {
        twins[session].map { placed & (1 << UInt64($0)) != 0 } ?? true
    }

    /// Returns the minutes of a window at which the placed sessions may end if the total cost is to stay below a bound.
    func open(placed: UInt64, window: Int, isFresh: Bool, under bound: Int) -> Range<Int> {
        var (leastDone, wishedDone, wishedLeft) = (0, 0, 0)
        let over = ~UInt64(0) << UInt64(window)
        for index in least.indices {
            if placed & (1 << UInt64(index)) != 0 {
                leastDone += least[index]
                wishedDone += wished[index]
            } else {
                // This session fits only in windows that are already over.
                if standing[index] & over == 0 { return 0..<0 }
                wishedLeft += wished[index]
            }
        }
        let count = problem.windows[window].count
        let latest = min(latest(placed: placed, window: window), isFresh ? 0 : count)
        let earliest = max(0, leastDone - earlier[window].least)
        guard earliest <= latest else { return 0..<0 }
        func isOpen(_ minute: Int) -> Bool {
            let spent = problem.price == .nothing ? 0 : max(0, wishedDone - minute - earlier[window].wished)
            return spent + rest(wishedLeft, from: minute, in: window, isFresh: isFresh) < bound
        }
        let minutes = earliest...latest
        // As the minute rises, the cost so far falls and the cost to come rises. The open minutes are therefore
        // contiguous.
        guard let first = minutes.first(where: isOpen), let last = minutes.last(where: isOpen) else { return 0..<0 }
        return first..<(last + 1)
    }

    /// Returns the latest minute of a window at which the remaining sessions still fit.
    ///
    /// For each set of windows, the method adds up the sessions that are confined to it.
    private func latest(placed: UInt64, window: Int) -> Int {
        let here = UInt64(1) << UInt64(window)
        let ahead = ~UInt64(0) << UInt64(window)
        var latest = problem.windows[window].count
        for set in sets where set & ~ahead == 0 {
            var needed = 0
            for index in least.indices
            where placed & (1 << UInt64(index)) == 0 && standing[index] & ahead & ~set == 0 {
                needed += least[index]
            }
            for other in problem.windows.indices where other > window && set & (1 << UInt64(other)) != 0 {
                needed -= max(0, problem.windows[other].count - problem.margin.least)
            }
            if needed > 0 {
                if set & here == 0 { return -1 }
                latest = min(latest, problem.windows[window].count - problem.margin.least - needed)
            }
        }
        return latest
    }

    /// Returns a lower bound for the cost of sessions with a given sum of wished minutes.
    ///
    /// The minutes of a window beyond its wished margin cost nothing. Each minute taken from the margin or from a wish
    /// costs 1.
    private func rest(_ wished: Int, from minute: Int, in window: Int, isFresh: Bool) -> Int {
        if problem.price == .nothing { return 0 }
        let room = problem.windows[window].count - minute - problem.margin.wished
        let excess = max(0, wished - max(0, room) - later[window].wished)
        return (isFresh ? 0 : max(0, -room)) + max(excess, laterCrowds[window])
    }

    private static func fits(
        _ variants: [[PlanningProblem.Piece]], in index: Int, of problem: PlanningProblem
    ) -> Bool {
        let window = problem.windows[index]
        var ends = MinuteCosts(minutes: window.count)
        for minute in 0...window.count { ends[minute] = 0 }
        ends = ends.after(anyOf: variants, in: window, .nothing)
        return (0...window.count).contains {
            ends[$0] < MinuteCosts.never && window.count - $0 >= problem.margin.least
        }
    }

    private static func twins(in problem: PlanningProblem) -> [Int?] {
        let sessions = problem.sessions
        func isWaitedForAlike(_ one: Int, _ other: Int) -> Bool {
            sessions.allSatisfy { ($0.before >> UInt64(one)) & 1 == ($0.before >> UInt64(other)) & 1 }
        }
        return sessions.indices.map { index in
            sessions[..<index].lastIndex { $0 == sessions[index] }.flatMap { twin in
                isWaitedForAlike(twin, index) ? twin : nil
            }
        }
    }
}
