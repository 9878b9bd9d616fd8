import Core

/// A lower bound for the cost of the sessions that fit in one window only.
///
/// The bound ignores the cost of all other sessions, which may fill any time between these sessions.
struct WindowCrowd {
    /// The maximum number of sessions that are combined.
    ///
    /// The number of their subsets is 2 to this power.
    private static let most = 12

    /// A lower bound for the cost of the sessions; ``MinuteCosts/never`` if they do not all fit in the window.
    let cost: Int

    init(_ problem: PlanningProblem, _ variants: [[[PlanningProblem.Piece]]], _ sessions: [Int], in index: Int) {
        guard !sessions.isEmpty, sessions.count <= Self.most else {
            cost = 0
            return
        }
        let window = problem.windows[index]
        let bits = sessions.map { UInt64(1) << UInt64($0) }
        var start = MinuteCosts(minutes: window.count)
        start[0] = 0
        var ends: [MinuteCosts?] = Array(repeating: nil, count: 1 << sessions.count)
        ends[0] = start.waiting
        for set in 0..<(ends.count - 1) {
            guard let reached = ends[set] else { continue }
            ends[set] = nil
            let placed = sessions.indices.reduce(into: UInt64(0)) { if set & (1 << $1) != 0 { $0 |= bits[$1] } }
            let crowd = bits.reduce(0, |)
            for (place, session) in sessions.enumerated() where set & (1 << place) == 0 {
                guard problem.sessions[session].before & crowd & ~placed == 0 else { continue }
                let after = reached.after(anyOf: variants[session], in: window, problem.price)
                let next = set | 1 << place
                var known = ends[next] ?? MinuteCosts(minutes: window.count)
                known.lower(to: after.waiting)
                ends[next] = known
            }
        }
        let last = max(0, window.count - problem.margin.least)
        cost = Int(ends[ends.count - 1].map { min(MinuteCosts.never, $0[last]) } ?? MinuteCosts.never)
    }
}

extension MinuteCosts {
    /// The costs if waiting costs nothing.
    fileprivate var waiting: Self {
        var result = self
        for minute in costs.indices.dropFirst() { result[minute] = min(result[minute], result[minute - 1]) }
        return result
    }
}
