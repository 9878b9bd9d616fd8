import Core

/// A cost for each minute of a window, from its beginning to its end.
struct MinuteCosts: Sendable {
    /// The cost of a minute that cannot be; sums of two stay in range.
    static let never: Int32 = 1 << 28

    /// A cost a minute; ``never`` or more where it cannot be.
    private(set) var costs: [Int32]

    /// No minute can be.
    init(minutes: Int) { costs = [Int32](repeating: Self.never, count: minutes + 1) }

    /// The cost of a minute after the window's beginning.
    subscript(minute: Int) -> Int32 {
        get { costs[minute] }
        set { costs[minute] = newValue }
    }

    /// What it costs to begin a piece at each minute, where these are the costs of its ends.
    func before(_ piece: PlanningProblem.Piece, in window: Range<Int>, _ price: PlanningProblem.Price) -> Self {
        stepped(over: piece, in: window, price, isForward: false)
    }

    /// What it costs to end a piece at each minute, where these are the costs of its beginnings.
    func after(_ piece: PlanningProblem.Piece, in window: Range<Int>, _ price: PlanningProblem.Price) -> Self {
        stepped(over: piece, in: window, price, isForward: true)
    }

    /// The same for items that come in one of several orders.
    func before(anyOf orders: [[PlanningProblem.Piece]], in window: Range<Int>, _ price: PlanningProblem.Price) -> Self
    {
        lowest(orders) { $0.reversed().reduce(self) { $0.before($1, in: window, price) } }
    }

    /// The same for items that come in one of several orders.
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
                        // The inner loop is over minutes side by side, which the compiler turns into vectors.
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

    /// The lower of two costs at each minute.
    mutating func lower(to other: Self) {
        costs.withUnsafeMutableBufferPointer { own in
            other.costs.withUnsafeBufferPointer { other in
                for minute in own.indices { own[minute] = min(own[minute], other[minute]) }
            }
        }
    }

    /// The least sum of two costs of the same minute; nil where there is none.
    func least(with other: Self) -> Int32? {
        var least = Self.never
        for minute in costs.indices { least = min(least, costs[minute] &+ other.costs[minute]) }
        return least < Self.never ? least : nil
    }
}
