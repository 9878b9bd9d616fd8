import Core

/// Divides sessions in their listed order between the windows, at the least cost.
///
/// Where the order is given, what the sessions from each on cost depends on the window and the minute alone, however many
/// there are. Of all divisions that cost least, each window in turn holds as many as it can.
struct FixedOrderSearch {
    private let problem: PlanningProblem
    private let variants: [[[PlanningProblem.Piece]]]
    /// What the sessions from each on cost where they go on in a window: a row a session, in it a window's minutes.
    private var going: [[MinuteCosts]] = []
    /// The same where the session is the first of a window, or of a later one; a column more for no window at all.
    private var beginning: [[Int32]] = []

    /// Searches.
    ///
    /// - Parameter problem: What is to be planned, in a listed order.
    init(_ problem: PlanningProblem) {
        self.problem = problem
        variants = problem.sessions.map(\.variants)
        let least = problem.sessions.flatMap(\.items).map(\.least).reduce(0, +)
        let available = problem.windows.map(\.count).reduce(0, +)
        if !problem.isContradictory, least <= available { fill() }
    }

    /// The best division; nil where there is none.
    var best: FreeOrderSearch.Arrangement? {
        guard let cost = beginning.first?.first, cost < MinuteCosts.never else { return nil }
        var windows = problem.windows.map { _ in [Int]() }
        var (window, reached) = (0, start(0, at: 0))
        for index in variants.indices {
            while true {
                guard window < windows.count else { return nil }
                let isFresh = windows[window].isEmpty
                let ends = reached.after(anyOf: variants[index], in: problem.windows[window], problem.price)
                let mayFollow = isFresh || !problem.sessions[index].startsWindow
                if mayFollow, ends.least(with: going[index + 1][window]) == cost {
                    windows[window].append(index)
                    reached = ends
                    break
                }
                let spent = isFresh ? reached[0] : problem.margins(in: window).least(with: reached)
                guard let spent, window + 1 < windows.count else { return nil }
                window += 1
                reached = start(window, at: spent)
            }
        }
        return FreeOrderSearch.Arrangement(windows: windows, cost: Int(cost))
    }

    private mutating func fill() {
        let windows = problem.windows.indices
        let margins = windows.map(problem.margins)
        let (none, all) = (MinuteCosts.never, problem.sessions.count)
        going = Array(repeating: [], count: all + 1)
        beginning = Array(repeating: Array(repeating: none, count: windows.count + 1), count: all + 1)
        beginning[all] = Array(repeating: 0, count: windows.count + 1)
        for index in (0...all).reversed() {
            going[index] = margins
            for window in windows.reversed() {
                let next = beginning[index][window + 1]
                for minute in margins[window].costs.indices {
                    going[index][window][minute] = min(none, going[index][window][minute] + next)
                }
                guard index < all else { continue }
                let placed = going[index + 1][window].before(
                    anyOf: variants[index], in: problem.windows[window], problem.price)
                if !problem.sessions[index].startsWindow { going[index][window].lower(to: placed) }
                beginning[index][window] = min(placed[0], next)
            }
        }
    }

    private func start(_ window: Int, at cost: Int32) -> MinuteCosts {
        var result = MinuteCosts(minutes: problem.windows.indices.contains(window) ? problem.windows[window].count : 0)
        result[0] = cost
        return result
    }
}
