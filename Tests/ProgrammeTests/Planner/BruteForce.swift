@testable import Core
@testable import Programme

/// Tries every timetable of a small demand, one by one; it knows the rules, and nothing of how the planner searches.
struct BruteForce {
    /// A timetable: the sessions of each window in order, and the lengths of their items with the margin last.
    struct Timetable: Equatable {
        var windows: [[SessionID]]
        var lengths: [[Int]]
        var kinds: [[ProgrammeItem.Kind]]
        var cost: Int
        var unevenness: Int
    }

    let demand: ProgrammeDemand

    /// The best timetable: the least cost, then the first in the order of listing, then the most even, then the one whose
    /// earlier items are shorter; nil where there is none.
    var best: Timetable? {
        let all = orders(of: Array(demand.sessions.indices)).filter(isAllowed).flatMap { order in
            divisions(order, between: demand.windows.count).compactMap { division in
                fill(division).map { (key: key(division), timetable: $0) }
            }
        }
        let least = all.map(\.timetable.cost).min()
        return all.filter { $0.timetable.cost == least }.min { $0.key.lexicographicallyPrecedes($1.key) }?.timetable
    }

    /// Whether there is any timetable.
    var hasTimetable: Bool {
        orders(of: Array(demand.sessions.indices)).contains { order in
            isAllowed(order)
                && divisions(order, between: demand.windows.count).contains { division in
                    zip(demand.windows, division).allSatisfy { holds($0, $1) }
                }
        }
    }

    private func holds(_ window: ServiceWindow, _ held: [Int]) -> Bool {
        if held.isEmpty { return true }
        if held.dropFirst().contains(where: { demand.sessions[$0].startsWindow }) { return false }
        let start = window.span.lowerBound.minutes
        return itemOrders(held[...]).contains {
            holds($0[...], from: start, until: start + window.minutes - demand.margin.least)
        }
    }

    private func holds(_ items: ArraySlice<ProgrammeDemand.Item>, from clock: Int, until end: Int) -> Bool {
        guard let first = items.first else { return clock <= end }
        let longest = min(first.range.most, end - clock)
        guard first.range.least <= longest else { return false }
        return (first.range.least...longest).contains { length in
            isThere(first, clock, length) && holds(items.dropFirst(), from: clock + length, until: end)
        }
    }

    /// The sessions window by window; leaving a window comes after every session that could stand there.
    private func key(_ division: [[Int]]) -> [Int] { division.flatMap { $0 + [Int.max] } }

    private func orders(of sessions: [Int]) -> [[Int]] {
        sessions.isEmpty
            ? [[]] : sessions.flatMap { first in orders(of: sessions.filter { $0 != first }).map { [first] + $0 } }
    }

    /// The items of sessions that follow one another, in every order that they may have; the listed one first.
    private func itemOrders(_ held: ArraySlice<Int>) -> [[ProgrammeDemand.Item]] {
        guard let first = held.first.map({ demand.sessions[$0] }) else { return [[]] }
        let listed = Array(first.items.indices)
        let rest = itemOrders(held.dropFirst())
        return (first.isOrderFree ? orders(of: listed) : [listed]).flatMap { order in
            rest.map { order.map { first.items[$0] } + $0 }
        }
    }

    private func isAllowed(_ order: [Int]) -> Bool {
        if !demand.isOrderFree && order != order.sorted() { return false }
        return order.enumerated().allSatisfy { place, session in
            demand.sessions[session].after.allSatisfy { other in
                order[..<place].contains { demand.sessions[$0].id == other }
            }
        }
    }

    private func divisions(_ order: [Int], between count: Int) -> [[[Int]]] {
        count == 1
            ? [[order]]
            : (0...order.count).flatMap { taken in
                divisions(Array(order[taken...]), between: count - 1).map { [Array(order[..<taken])] + $0 }
            }
    }

    private func fill(_ division: [[Int]]) -> Timetable? {
        var all = Timetable(windows: [], lengths: [], kinds: [], cost: 0, unevenness: 0)
        for (window, held) in zip(demand.windows, division) {
            all.windows.append(held.map { demand.sessions[$0].id })
            if held.isEmpty {
                all.lengths.append([])
                all.kinds.append([])
                continue
            }
            if held.dropFirst().contains(where: { demand.sessions[$0].startsWindow }) { return nil }
            guard let filled = fill(window, held) else { return nil }
            all.lengths.append(filled.lengths)
            all.kinds.append(filled.kinds)
            all.cost += filled.cost
            all.unevenness += filled.unevenness
        }
        return all
    }

    private struct Filled {
        let lengths: [Int]
        let kinds: [ProgrammeItem.Kind]
        let cost: Int
        let unevenness: Int
    }

    private func fill(_ window: ServiceWindow, _ held: [Int]) -> Filled? {
        var best: Filled?
        for items in itemOrders(held[...]) {
            for lengths in lengths(of: items[...]) {
                let rest = window.minutes - lengths.reduce(0, +)
                guard rest >= demand.margin.least, areThere(items, lengths, from: window) else { continue }
                let all = lengths + [min(rest, demand.margin.wished)]
                let ranges = items.map(\.range) + [demand.margin]
                let cost = zip(ranges, all).map { abs($0.wished - $1) }.reduce(0, +)
                let unevenness = zip(ranges, all).map(unevenness).reduce(0, +)
                if let known = best, (known.cost, known.unevenness) <= (cost, unevenness) { continue }
                best = Filled(lengths: all, kinds: items.map(\.kind), cost: cost, unevenness: unevenness)
            }
        }
        return best
    }

    private func lengths(of items: ArraySlice<ProgrammeDemand.Item>) -> [[Int]] {
        guard let first = items.first else { return [[]] }
        let rest = lengths(of: items.dropFirst())
        return (first.range.least...first.range.most).flatMap { length in rest.map { [length] + $0 } }
    }

    private func areThere(_ items: [ProgrammeDemand.Item], _ lengths: [Int], from window: ServiceWindow) -> Bool {
        var clock = window.span.lowerBound.minutes
        for (item, length) in zip(items, lengths) {
            if !isThere(item, clock, length) { return false }
            clock += length
        }
        return true
    }

    private func isThere(_ item: ProgrammeDemand.Item, _ clock: Int, _ length: Int) -> Bool {
        item.people.allSatisfy { person in
            guard let there = demand.attendance.first(where: { $0.person == person }) else { return true }
            return there.hours.contains {
                $0.lowerBound.minutes <= clock && clock + length <= $0.upperBound.minutes
            }
        }
    }

    /// 1/n + 2/n + … in thousandths, for the minutes that an item gives of n that it could.
    private func unevenness(_ range: MinuteRange, _ length: Int) -> Int {
        let given = abs(range.wished - length)
        let spare = length < range.wished ? range.wished - range.least : range.most - range.wished
        return spare == 0 ? 0 : given * (given + 1) / 2 * 1000 / spare
    }
}
