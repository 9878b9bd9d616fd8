/// Divides sessions, in their order, between service windows.
struct Division {
    private let capacities: [Int]
    /// Least and wished minutes of the sessions before each index.
    private let least: [Int]
    private let wished: [Int]

    init(_ demand: DayDemand) {
        // A window's margin is part of what it must hold.
        capacities = demand.windows.map { $0.minutes - demand.margin.least }
        spareMargin = demand.margin.wished - demand.margin.least
        least = demand.sessions.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.least) }
        wished = demand.sessions.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.wished) }
    }

    private let spareMargin: Int
    private var count: Int { least.count - 1 }

    /// How many sessions each window holds so that the fewest minutes are taken from the wishes; nil where none fits.
    func best() -> [Int]? { search(from: 0, window: 0)?.counts }

    /// The fewest minutes by which a division into the windows fails.
    func smallestExcess() -> Int {
        guard capacities.count > 1 else { return max(0, least[count] - (capacities.first ?? 0)) }
        var best = [Int](repeating: 0, count: count + 1)
        for index in 0...count { best[index] = excess(index..<count, in: capacities.count - 1) }
        for window in (0..<(capacities.count - 1)).reversed() {
            let later = best
            for index in 0...count {
                best[index] = (index...count).map { excess(index..<$0, in: window) + later[$0] }.min() ?? 0
            }
        }
        return best[0]
    }

    private func excess(_ sessions: Range<Int>, in window: Int) -> Int {
        max(0, least[sessions.upperBound] - least[sessions.lowerBound] - capacities[window])
    }

    /// Minutes taken from the wishes of these sessions; nil where even their least does not fit.
    private func cost(_ sessions: Range<Int>, in window: Int) -> Int? {
        guard excess(sessions, in: window) == 0 else { return nil }
        let wishes = wished[sessions.upperBound] - wished[sessions.lowerBound] + (sessions.isEmpty ? 0 : spareMargin)
        return max(0, wishes - capacities[window])
    }

    /// The cheapest division of the sessions from an index on; the fuller first window among equals.
    private func search(from index: Int, window: Int) -> (counts: [Int], cost: Int)? {
        if window == capacities.count - 1 { return cost(index..<count, in: window).map { ([count - index], $0) } }
        var best: (counts: [Int], cost: Int)?
        for end in (index...count).reversed() {
            guard let here = cost(index..<end, in: window), let rest = search(from: end, window: window + 1) else {
                continue
            }
            if here + rest.cost < best?.cost ?? .max { best = ([end - index] + rest.counts, here + rest.cost) }
        }
        return best
    }
}
