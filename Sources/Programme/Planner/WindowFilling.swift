import Core

/// Divides a window's minutes between the items it holds, and orders those whose order is free.
///
/// First, as few minutes as can be are taken from the wishes or added to them. Second, they are spread evenly: each minute
/// more that an item gives weighs the more, the less it has to give (1/n, 2/n, 3/n … of n minutes between its wish and its
/// least, or its most). Of several that are equal, items stand as they are listed, and the earlier item gives.
struct WindowFilling {
    /// What a window holds.
    struct Filled {
        /// The items of each session in their order, and their lengths.
        var sessions: [[(item: Int, length: Int)]] = []
        /// The minutes kept in hand.
        var margin: Int
    }

    /// Items in one order, with the least cost of those from each on and of all sessions after them, begun at each minute of
    /// the window; nil where they do not fit.
    private struct Chain {
        let order: [Int]
        let rests: [[Int?]]
    }

    private let sessions: [PlanningProblem.Session]
    private let margin: PlanningProblem.Piece
    private let window: Range<Int>
    private let price: PlanningProblem.Price
    /// Each session's items in each order that was tried.
    private var chains: [[Chain]] = []
    /// The least cost of the sessions from each on.
    private var rests: [[Int?]] = []

    /// What weighs nothing in comparison to one minute.
    private static let minute = 1 << 32
    /// What a whole minute of an even share weighs, so that shares are whole numbers.
    private static let share = 1000

    init(_ problem: PlanningProblem, sessions: [Int], in window: Range<Int>) {
        self.sessions = sessions.map { problem.sessions[$0] }
        margin = problem.margin
        price = problem.price
        self.window = window
        let orders = self.sessions.map(\.orders)
        fill(orders)
        if let cost = rests[0][0], orders.contains(where: { $0.count > 1 }) { fill(listed(orders, at: cost)) }
    }

    /// The best division; nil where they do not fit.
    var filled: Filled? {
        var time = 0
        var filled = Filled(margin: 0)
        for (index, session) in sessions.enumerated() {
            guard let chain = chains[index].first, rests[index][time] != nil else { return nil }
            var items: [(item: Int, length: Int)] = []
            for (place, item) in chain.order.enumerated() {
                let ends = ends(session.items[item], at: time, before: chain.rests[place + 1])
                guard let length = ends.first(where: { $0.cost == chain.rests[place][time] })?.length else {
                    return nil
                }
                items.append((item, length))
                time += length
            }
            filled.sessions.append(items)
        }
        filled.margin = min(window.count - time, margin.wished)
        return filled
    }

    /// Of the orders with which all costs so much, the one that is nearest to the listed one, session by session.
    private func listed(_ orders: [[[Int]]], at cost: Int) -> [[[Int]]] {
        var reached: [Int?] = [0] + Array(repeating: nil, count: window.count)
        return sessions.indices.map { index in
            let found = orders[index].lazy.map { (order: $0, ends: self.reached(reached, sessions[index], $0)) }
                .first {
                    zip($0.ends, rests[index + 1]).contains { end, rest in
                        end.flatMap { end in rest.map { end + $0 } } == cost
                    }
                }
            reached = found?.ends ?? reached
            return found.map { [$0.order] } ?? orders[index]
        }
    }

    /// The least cost at which items in one order end at each minute, where these are the costs at which they begin.
    private func reached(_ starts: [Int?], _ session: PlanningProblem.Session, _ order: [Int]) -> [Int?] {
        order.reduce(starts) { starts, item in
            var ends: [Int?] = Array(repeating: nil, count: starts.count)
            let free = Array(repeating: Optional(0), count: starts.count)
            for (time, cost) in starts.enumerated() {
                guard let cost else { continue }
                for end in self.ends(session.items[item], at: time, before: free) {
                    ends[time + end.length] = min(ends[time + end.length] ?? .max, cost + end.cost)
                }
            }
            return ends
        }
    }

    private mutating func fill(_ orders: [[[Int]]]) {
        chains = []
        rests = [
            (0...window.count).map { time in
                let rest = window.count - time
                return rest < margin.least ? nil : Self.cost(margin, min(rest, margin.wished), price)
            }
        ]
        for (session, orders) in zip(sessions, orders).reversed() {
            let tried = orders.map { chain(session, $0, before: rests[rests.count - 1]) }
            chains.append(tried)
            rests.append((0...window.count).map { time in tried.compactMap { $0.rests[0][time] }.min() })
        }
        chains.reverse()
        rests.reverse()
    }

    private func chain(_ session: PlanningProblem.Session, _ order: [Int], before next: [Int?]) -> Chain {
        var rests = [next]
        for item in order.reversed() {
            let next = rests[rests.count - 1]
            rests.append(
                (0...window.count).map { time in ends(session.items[item], at: time, before: next).map(\.cost).min() })
        }
        return Chain(order: order, rests: rests.reversed())
    }

    /// The lengths an item can have from a time on, the shortest first, with what they and the rest cost.
    private func ends(_ item: PlanningProblem.Piece, at time: Int, before next: [Int?]) -> [(length: Int, cost: Int)] {
        let longest = min(item.most, window.count - time)
        guard item.least <= longest else { return [] }
        return (item.least...longest).compactMap { length in
            guard let rest = next[time + length],
                item.may(window.lowerBound + time, window.lowerBound + time + length)
            else { return nil }
            return (length, rest + Self.cost(item, length, price))
        }
    }

    private static func cost(_ item: PlanningProblem.Piece, _ length: Int, _ price: PlanningProblem.Price) -> Int {
        let given = item.wished - length
        let spare = given > 0 ? item.wished - item.least : item.most - item.wished
        let count = abs(given)
        return item.cost(length, price) * minute + (spare > 0 ? count * (count + 1) / 2 * share / spare : 0)
    }
}
