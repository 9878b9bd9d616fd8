import Core

/// Divides the minutes of a window between its items, and orders the items whose order is free.
///
/// First, the division changes the wished lengths by as few minutes as possible. Second, the changes are spread evenly:
/// each further minute that one item gives weighs more. Of n minutes between the wish and the least or most of the
/// item, the minutes weigh 1/n, 2/n, 3/n and so on. Of several equal divisions, the items keep their listed order, and
/// the earlier item gives the minutes.
struct WindowFilling {
    /// The contents of a window.
    struct Filled {
        /// The items of each session in order, with their lengths.
        var sessions: [[(item: Int, length: Int)]] = []
        /// The minutes of the reserve.
        var margin: Int
    }

    /// The items of a session in one order, with the least costs.
    ///
    /// For each item and each minute at which it begins, `rests` contains the least cost of that item, the later items
    /// and all later sessions. The cost is nil if they do not fit.
    private struct Chain {
        let order: [Int]
        let rests: [[Int?]]
    }

    private let sessions: [PlanningProblem.Session]
    private let margin: PlanningProblem.Piece
    private let window: Range<Int>
    private let price: PlanningProblem.Price
    /// The tried orders of the items of each session.
    private var chains: [[Chain]] = []
    /// For each session, the least cost of that session and all later ones, by the minute at which it begins.
    private var rests: [[Int?]] = []

    /// The weight of one minute off the wishes, which is greater than the weight of all uneven shares.
    private static let minute = 1 << 32
    /// The factor that makes the shares whole numbers.
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

    /// The best division; nil if the sessions do not fit.
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

    /// Returns the order of each session's items that is closest to the listed order and has the given total cost.
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

    /// Returns the least cost at which items in one order end at each minute, given the costs at which they begin.
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

    /// Returns the lengths that an item can have from a minute on, the shortest first, with the cost of the item and
    /// all that follows.
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
