import Core

/// A demand in whole minutes and bits, as the search reads it.
///
/// - Unit: minutes as in ``Moment``.
struct PlanningProblem: Sendable {
    /// What a minute off a wish costs.
    enum Price: Sendable {
        /// A minute less and a minute more than wished cost one each.
        case wishes
        /// A minute less than wished costs one; minutes more are free.
        case shortening
        /// Nothing: only whether a timetable exists is asked.
        case nothing
    }

    /// An item, or several that follow one another and are bound to no hours.
    struct Piece: Sendable, Equatable {
        var least: Int
        var wished: Int
        var most: Int
        /// The times in which it lies whole; nil for any.
        var allowed: [Range<Int>]?
    }

    struct Session: Sendable, Equatable {
        var items: [Piece]
        /// The sessions that have to be over before it begins, a bit each.
        var before: UInt64 = 0
        var startsWindow = false
        /// Whether its items may come in any order.
        var isFree = false

        /// The orders in which its items may come, the listed one first; without hours to keep, no other is any better.
        var orders: [[Int]] {
            let listed = Array(items.indices)
            return isFree && items.contains { $0.allowed != nil } ? Self.orders(of: listed) : [listed]
        }

        /// The items in each order that the search can tell from the others.
        var variants: [[Piece]] {
            orders.map { order in Self.pieces(order.map { items[$0] }) }.reduce(into: []) { variants, pieces in
                if !variants.contains(pieces) { variants.append(pieces) }
            }
        }

        private static func orders(of items: [Int]) -> [[Int]] {
            items.isEmpty
                ? [[]] : items.flatMap { first in orders(of: items.filter { $0 != first }).map { [first] + $0 } }
        }

        /// Items with those bound to no hours taken together: for the search, only their sum counts.
        private static func pieces(_ items: [Piece]) -> [Piece] {
            items.reduce(into: []) { pieces, item in
                guard item.allowed == nil, let last = pieces.last, last.allowed == nil else {
                    return pieces.append(item)
                }
                pieces[pieces.count - 1] = Piece(
                    least: last.least + item.least, wished: last.wished + item.wished, most: last.most + item.most,
                    allowed: nil)
            }
        }
    }

    /// How many sessions a search for an order can hold: a bit each.
    static let mostSessions = 64

    var windows: [Range<Int>]
    var margin: Piece
    var sessions: [Session]
    let price: Price
    /// Whether a session of a listed order waits for one that is listed later.
    var isContradictory = false
}

extension PlanningProblem {
    /// A demand, as it stands.
    ///
    /// - Parameters:
    ///   - demand: The demand; only the first ``mostSessions`` of its sessions have bits to wait for.
    ///   - price: What a minute off a wish costs.
    init(_ demand: ProgrammeDemand, _ price: Price = .wishes) {
        self.price = price
        windows = demand.windows.map { $0.span.lowerBound.minutes..<$0.span.upperBound.minutes }
        margin = Piece(demand.margin)
        let hours = Dictionary(
            demand.attendance.map { person in
                (person.person, person.hours.map { $0.lowerBound.minutes..<$0.upperBound.minutes })
            }, uniquingKeysWith: { first, _ in first })
        let places = Dictionary(
            demand.sessions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        isContradictory =
            !demand.isOrderFree
            && demand.sessions.enumerated().contains { index, session in
                session.after.contains { places[$0].map { $0 >= index } ?? false }
            }
        var listed: UInt64 = 0
        sessions = demand.sessions.enumerated().map { index, session in
            // A shift by more bits than there are gives none.
            var before = session.after.reduce(into: UInt64(0)) { $0 |= places[$1].map { 1 << UInt64($0) } ?? 0 }
            if !demand.isOrderFree { before |= listed }
            listed |= 1 << UInt64(index)
            let items = session.items.map { item in
                var piece = Piece(item.range)
                piece.allowed = Self.common(item.people.compactMap { hours[$0] })
                return piece
            }
            return Session(
                items: items, before: before, startsWindow: session.startsWindow, isFree: session.isOrderFree)
        }
    }

    /// The times that all of several lists of times have in common; nil where there is no list.
    static func common(_ lists: [[Range<Int>]]) -> [Range<Int>]? {
        guard var result = lists.first else { return nil }
        for list in lists.dropFirst() {
            result = result.flatMap { one in list.map { one.clamped(to: $0) } }.filter { !$0.isEmpty }
        }
        return result
    }
}

extension PlanningProblem.Piece {
    init(_ range: MinuteRange) {
        self.init(least: range.least, wished: range.wished, most: range.most, allowed: nil)
    }

    /// Whether it may begin and end at these times.
    func may(_ start: Int, _ end: Int) -> Bool {
        allowed?.contains { $0.lowerBound <= start && end <= $0.upperBound } ?? true
    }

    /// What a length costs.
    func cost(_ length: Int, _ price: PlanningProblem.Price) -> Int {
        switch price {
        case .wishes: abs(length - wished)
        case .shortening: max(0, wished - length)
        case .nothing: 0
        }
    }
}
