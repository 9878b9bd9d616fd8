import Core

/// A cost for each minute of a window, from its beginning to its end.
struct MinuteCosts: Sendable {
    /// The cost of an impossible minute.
    ///
    /// The sum of two such costs does not overflow.
    static let never: Int32 = 1 << 28

    /// The cost of each minute; ``never`` or more for an impossible minute.
    private(set) var costs: [Int32]

    /// Creates costs in which every minute is impossible.
    init(minutes: Int) { costs = [Int32](repeating: Self.never, count: minutes + 1) }

    /// The cost of a minute, counted from the beginning of the window.
    subscript(minute: Int) -> Int32 {
        get { costs[minute] }
        set { costs[minute] = newValue }
    }

    /// Returns the costs to begin a piece at each minute, where `self` contains the costs at its end.
    func before(_ piece: PlanningProblem.Piece, in window: Range<Int>, _ price: PlanningProblem.Price) -> Self {
        stepped(over: piece, in: window, price, isForward: false)
    }

    /// Returns the costs to end a piece at each minute, where `self` contains the costs at its beginning.
    func after(_ piece: PlanningProblem.Piece, in window: Range<Int>, _ price: PlanningProblem.Price) -> Self {
        stepped(over: piece, in: window, price, isForward: true)
    }

    /// Returns the costs to begin a group of items at each minute, in the cheapest of several orders.
    func before(anyOf orders: [[PlanningProblem.Piece]], in window: Range<Int>, _ price: PlanningProblem.Price) -> Self
    {
        lowest(orders) { $0.reversed().reduce(self) { $0.before($1, in: window, price) } }
    }

    /// Returns the costs to end a group of items at each minute, in the cheapest of several orders.
    func after(anyOf orders: [[PlanningProblem.Piece]], in window: Range<Int>, _ price: PlanningProblem.Price) -> Self {
        lowest(orders) { $0.reduce(self) { $0.after($1, in: window, price) } }
    }

    private func lowest(_ orders: [[PlanningProblem.Piece]], _ costs: ([PlanningProblem.Piece]) -> Self) -> Self {
        guard let first = orders.first else { return self }
        return orders.dropFirst().reduce(into: costs(first)) { $0.lower(to: costs($1)) }
    }

    private func stepped(
        over piece: PlanningProblem.Piece, in window: Range<Int>, _ price: PlanningProblem.Price, isForward: Bool
    ) -> Self {
        var result = Self(minutes: costs.count - 1)
        let spans = piece.allowed ?? [window]
        result.costs.withUnsafeMutableBufferPointer { to in
            costs.withUnsafeBufferPointer { from in
                for span in spans {
                    let first = max(0, span.lowerBound - window.lowerBound)
                    let last = min(window.count, span.upperBound - window.lowerBound)
                    guard first + piece.least <= last else { continue }
                    for length in piece.least...min(piece.most, last - first) {
                        let cost = Int32(piece.cost(length, price))
                        // The inner loop goes over adjacent minutes, so that the compiler can vectorize it.
                        for start in first...(last - length) {
                            let (source, target) = isForward ? (start, start + length) : (start + length, start)
                            to[target] = min(to[target], from[source] &+ cost)
                        }
                    }
                }
            }
        }
        return result
    }

    /// Sets each cost to the lower of this cost and another cost of the same minute.
    mutating func lower(to other: Self) {
        costs.withUnsafeMutableBufferPointer { own in
            other.costs.withUnsafeBufferPointer { other in
                for minute in own.indices { own[minute] = min(own[minute], other[minute]) }
            }
        }
    }

    /// Returns the least sum of two costs of the same minute, or nil if no minute is possible in both.
    func least(with other: Self) -> Int32? {
        var least = Self.never
        for minute in costs.indices { least = min(least, costs[minute] &+ other.costs[minute]) }
        return least < Self.never ? least : nil
    }
}
