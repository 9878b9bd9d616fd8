/// Divides a window's minutes between the items it holds.
///
/// First, as few minutes as can be are taken from the wishes or added to them. Second, they are spread evenly: each minute
/// more that an item gives weighs the more, the less it has to give (1/n, 2/n, 3/n … of n minutes between its wish and its
/// least, or its most). Of several that are equal, the earlier item gives.
struct WindowFilling {
    private let items: [PlanningProblem.Piece]
    private let margin: PlanningProblem.Piece
    private let window: Range<Int>
    private let price: PlanningProblem.Price
    /// The least cost of the items from each on, begun at each minute of the window; nil where they do not fit.
    private var rests: [[Int?]]

    /// What weighs nothing in comparison to one minute.
    private static let minute = 1 << 32
    /// What a whole minute of an even share weighs, so that shares are whole numbers.
    private static let share = 1000

    init(_ problem: PlanningProblem, sessions: [Int], in window: Range<Int>) {
        items = sessions.flatMap { problem.sessions[$0].items }
        margin = problem.margin
        price = problem.price
        self.window = window
        rests = []
        fill()
    }

    /// The lengths of the items, and of the margin after them; nil where they do not fit.
    var lengths: [Int]? {
        var time = 0
        var lengths: [Int] = []
        for (index, item) in items.enumerated() {
            guard let cost = rests[index][time], let length = choice(item, at: time, of: cost, before: rests[index + 1])
            else { return nil }
            lengths.append(length)
            time += length
        }
        return lengths + [min(window.count - time, margin.wished)]
    }

    private mutating func fill() {
        let last = (0...window.count).map { time -> Int? in
            let rest = window.count - time
            return rest < margin.least ? nil : Self.cost(margin, min(rest, margin.wished), price)
        }
        rests = [last]
        for item in items.reversed() {
            let next = rests[rests.count - 1]
            rests.append((0...window.count).map { time in ends(item, at: time, before: next).map(\.cost).min() })
        }
        rests.reverse()
    }

    private func choice(_ item: PlanningProblem.Piece, at time: Int, of cost: Int, before next: [Int?]) -> Int? {
        ends(item, at: time, before: next).first { $0.cost == cost }?.length
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
