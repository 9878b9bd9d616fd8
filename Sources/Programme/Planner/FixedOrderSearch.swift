import Core

/// Divides sessions in their listed order between the windows at the least cost.
///
/// In a fixed order, the cost of a session and all later ones depends only on the window and the minute. The effort
/// therefore grows only in proportion to the number of sessions. Of all divisions with the least cost, the search
/// chooses the one in which each window in turn contains as many sessions as possible.
struct FixedOrderSearch {
    private let problem: PlanningProblem
    private let variants: [[[PlanningProblem.Piece]]]
    /// For each session and window, the cost of that session and all later ones, by the minute at which they continue
    /// in the window.
    private var going: [[MinuteCosts]] = []
    /// For each session and window, the same cost if the session begins that window or a later one.
    ///
    /// The last column is for the case that no window is left.
    private var beginning: [[Int32]] = []

    /// Runs the search.
    ///
    /// - Parameter problem: The problem, with sessions in a fixed order.
    init(_ problem: PlanningProblem) {
        self.problem = problem
        variants = problem.sessions.map(\.variants)
        let least = problem.sessions.flatMap(\.items).map(\.least).reduce(0, +)
        let available = problem.windows.map(\.count).reduce(0, +)
        if !problem.isContradictory, least <= available { fill() }
    }

    /// The best division; nil if there is none.
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
