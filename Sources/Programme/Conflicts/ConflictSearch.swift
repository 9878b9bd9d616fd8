import Core

/// Finds a set of demands that contradict one another, and from which no demand can be left out.
///
/// - Source: U. Junker, “QuickXplain: preferred explanations and relaxations for over-constrained problems” (AAAI
///   2004). The method halves the set again and again, so that few searches for a timetable are needed where few
///   demands conflict.
struct ConflictSearch {
    /// The number of times that a single search may place a session.
    private static let single = 20_000

    private let demand: ProgrammeDemand
    /// The remaining number of times that the searches may place a session.
    private var left: Int
    /// The demands in conflict, in their listed order.
    private(set) var demands: [Conflict.Demand] = []
    /// Whether every search was completed.
    private(set) var isSmallest = true

    /// Searches for the conflict.
    ///
    /// - Parameters:
    ///   - demand: A demand that has no timetable.
    ///   - limit: The number of times that all searches together may place a session.
    init(_ demand: ProgrammeDemand, limit: Int) {
        self.demand = demand
        left = limit
        let all = demand.all
        let found = Set(explain([], isNew: false, among: all[...]))
        demands = all.filter(found.contains)
    }

    /// The conflict with the changes that would resolve it.
    var conflict: Conflict {
        let words = DemandWords(demand)
        let ways = WaysOut(demand, demands, limit: Self.single).all
        // If no single change is enough, other demands conflict as well. The changes then resolve this conflict only.
        let asked = ways.isEmpty ? demand.keeping(Set(demands)) : demand
        return Conflict(
            demands: demands, isSmallest: isSmallest, isOnly: !ways.isEmpty,
            waysOut: ways.isEmpty ? WaysOut(asked, demands, limit: Self.single).all : ways,
            words: demands.map(words.text))
    }

    private mutating func explain(
        _ background: [Conflict.Demand], isNew: Bool, among candidates: ArraySlice<Conflict.Demand>
    ) -> [Conflict.Demand] {
        if isNew, !holds(background) { return [] }
        if candidates.count < 2 { return Array(candidates) }
        let middle = candidates.startIndex + candidates.count / 2
        let (first, second) = (candidates[..<middle], candidates[middle...])
        let later = explain(background + first, isNew: !first.isEmpty, among: second)
        let earlier = explain(background + later, isNew: !later.isEmpty, among: first)
        return earlier + later
    }

    /// Returns whether there is a timetable for these demands alone.
    private mutating func holds(_ demands: [Conflict.Demand]) -> Bool {
        let asked = PlanningProblem(demand.keeping(Set(demands)), .nothing)
        var search = FreeOrderSearch(asked, limit: min(left, Self.single))
        defer { left -= search.steps }
        switch search.run() {
        case .best: return true
        case .none: return false
        case .unfinished(let found):
            // An undecided set counts as satisfiable. The result may then contain a demand too many, but never one too
            // few.
            if found == nil { isSmallest = false }
            return true
        }
    }
}

extension ProgrammeDemand {
    /// All demands that can be withdrawn.
    ///
    /// The search prefers the first ones when it names a conflict.
    var all: [Conflict.Demand] {
        let hours = sessions.flatMap { session in
            attendance.filter { there in session.items.contains { $0.people.contains(there.person) } }
                .map { Conflict.Demand.hours(person: $0.person, session: session.id) }
        }
        let starts = sessions.filter(\.startsWindow).map { Conflict.Demand.startsWindow(session: $0.id) }
        let orders = sessions.flatMap { session in
            session.after.map { Conflict.Demand.order(session: session.id, after: $0) }
        }
        let listed = zip(sessions, sessions.dropFirst()).map { Conflict.Demand.order(session: $1.id, after: $0.id) }
        let lengths = sessions.map { Conflict.Demand.length(session: $0.id) }
        let order = isOrderFree ? orders : listed + orders.filter { !listed.contains($0) }
        return hours + starts + lengths + order + (margin.least > 0 ? [.margin] : [])
    }

    /// Returns the demand with only the given conditions; all others are removed.
    func keeping(_ kept: Set<Conflict.Demand>) -> Self {
        var demand = self
        demand.isOrderFree = true
        for index in sessions.indices {
            let id = sessions[index].id
            let after = sessions[index].after + (isOrderFree || index == 0 ? [] : [sessions[index - 1].id])
            demand.sessions[index].after = after.filter { kept.contains(.order(session: id, after: $0)) }
            demand.sessions[index].startsWindow =
                sessions[index].startsWindow && kept.contains(.startsWindow(session: id))
            for item in sessions[index].items.indices {
                demand.sessions[index].items[item].people.removeAll { !kept.contains(.hours(person: $0, session: id)) }
                if !kept.contains(.length(session: id)) { demand.sessions[index].items[item].range = .any }
            }
        }
        if !kept.contains(.margin) { demand.margin = .any }
        return demand
    }
}
