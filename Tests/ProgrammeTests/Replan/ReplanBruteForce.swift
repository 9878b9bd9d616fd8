@testable import Core
@testable import Programme

/// Tries every way in which the rest of a day can stand after a session runs over, one by one; it knows the rules, and
/// nothing of how the replanner searches.
struct ReplanBruteForce {
    let programme: Programme
    let demand: ProgrammeDemand
    /// The item that runs, counted over the whole programme.
    let running: Int
    let over: Int
    /// Minutes that its session begins late; the item is then its first, and has not begun.
    var late = 0

    /// When items begin and end, from the one that runs.
    struct Way: Equatable {
        var items: [Range<Int>] = []
        /// Minutes moved, minutes off the wishes, minutes off what was published.
        var cost = [0, 0, 0]
    }

    private struct Item {
        let session: SessionID
        let item: ProgrammeItem
        let span: Range<Int>
        let isFirst: Bool
    }

    private var all: [Item] {
        programme.windows.flatMap { planned in
            planned.sessions.flatMap { session in
                session.items.enumerated().map { place, item in
                    Item(
                        session: session.id, item: item,
                        span: Moment(planned.window.date, item.start)
                            .minutes..<Moment(planned.window.date, item.end)
                            .minutes, isFirst: place == 0)
                }
            }
        }
    }

    /// The best way; of several, the one whose earlier items are shorter and whose sessions stay before the break.
    var best: Way? {
        let items = all
        let span = items[running].span
        let windows = demand.windows.map { $0.span.lowerBound.minutes...$0.span.upperBound.minutes }
        let begun = windows.firstIndex { $0.contains(span.lowerBound) && span.lowerBound < $0.upperBound }
        guard let window = begun else { return nil }
        if late > 0 {
            var best: Way?
            let isFirst = running == 0 || items[running - 1].span.upperBound < windows[window].lowerBound
            extend(
                Way(), items[running...], window, span.lowerBound + late, windows, &best, isFirst: isFirst)
            return best
        }
        let end = span.upperBound + over
        guard end <= windows[window].upperBound else { return nil }
        var best: Way?
        extend(
            Way(items: [span.lowerBound..<end]), items[(running + 1)...], window, end, windows, &best)
        return best
    }

    private func extend(
        _ way: Way, _ rest: ArraySlice<Item>, _ window: Int, _ clock: Int, _ windows: [ClosedRange<Int>],
        _ best: inout Way?, isFirst: Bool = false
    ) {
        guard let next = rest.first else {
            if best.map({ way.cost.lexicographicallyPrecedes($0.cost) }) ?? true { best = way }
            return
        }
        let session = demand.sessions.first { $0.id == next.session }
        let isFirstMinute = isFirst || clock == windows[window].lowerBound
        if !next.isFirst || session?.startsWindow != true || isFirstMinute {
            for length in next.item.range.least...next.item.range.most
            where clock + length <= windows[window].upperBound {
                guard isThere(next, clock, length) else { continue }
                let published = next.span.count
                let (low, high) = (min(published, next.item.range.wished), max(published, next.item.range.wished))
                var longer = way
                longer.items.append(clock..<clock + length)
                longer.cost[0] += abs(clock - next.span.lowerBound)
                longer.cost[1] += length < low ? low - length : length > high ? length - high : 0
                longer.cost[2] += abs(length - published)
                extend(longer, rest.dropFirst(), window, clock + length, windows, &best)
            }
        }
        if next.isFirst, window + 1 < windows.count {
            extend(way, rest, window + 1, windows[window + 1].lowerBound, windows, &best)
        }
    }

    private func isThere(_ item: Item, _ clock: Int, _ length: Int) -> Bool {
        let people = demand.sessions.first { $0.id == item.session }?.items.first { $0.kind == item.item.kind }?.people
        return (people ?? []).allSatisfy { person in
            guard let there = demand.attendance.first(where: { $0.person == person }) else { return true }
            return there.hours.contains { $0.lowerBound.minutes <= clock && clock + length <= $0.upperBound.minutes }
        }
    }
}
