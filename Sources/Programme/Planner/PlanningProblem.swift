import Core

/// A demand in the form that the search reads: whole minutes and bits.
///
/// - Unit: minutes as in ``Moment``.
struct PlanningProblem: Sendable {
    /// The cost of a minute off a wish.
    enum Price: Sendable {
        /// A minute less and a minute more than wished cost 1 each.
        case wishes
        /// A minute less than wished costs 1.
        ///
        /// More minutes cost nothing.
        case shortening
        /// All minutes cost nothing.
        ///
        /// The search then finds out only whether a timetable exists.
        case nothing
    }

    /// An item, or several consecutive items that are not bound to any hours.
    struct Piece: Sendable, Equatable {
        var least: Int
        var wished: Int
        var most: Int
        /// The ranges of time that may contain the whole piece; nil for any time.
        var allowed: [Range<Int>]?
    }

    struct Session: Sendable, Equatable {
        var items: [Piece]
        /// The sessions that have to be over before this session begins, one bit per session.
        var before: UInt64 = 0
        var startsWindow = false
        /// Whether its items may come in any order.
        var isFree = false

        /// The possible orders of the items, the listed one first.
        ///
        /// If no item is bound to hours, the listed order is as good as any other.
        var orders: [[Int]] {
            let listed = Array(items.indices)
            return isFree && items.contains { $0.allowed != nil } ? Self.orders(of: listed) : [listed]
        }

        /// The items in each order that makes a difference to the search.
        var variants: [[Piece]] {
            orders.map { order in Self.pieces(order.map { items[$0] }) }.reduce(into: []) { variants, pieces in
                if !variants.contains(pieces) { variants.append(pieces) }
            }
        }

        private static func orders(of items: [Int]) -> [[Int]] {
            items.isEmpty
                ? [[]] : items.flatMap { first in orders(of: items.filter { $0 != first }).map { [first] + $0 } }
        }

        /// Returns the items, with consecutive items that are not bound to hours combined.
        ///
        /// Only their sum matters to the search.
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

    /// The maximum number of sessions in a search for an order: one bit per session.
    static let mostSessions = 64

    var windows: [Range<Int>]
    var margin: Piece
    var sessions: [Session]
    let price: Price
    /// Whether the order is fixed and a session waits for itself or for one that is listed later.
    var isContradictory = false
}

extension PlanningProblem {
    /// Creates the problem of a demand.
    ///
    /// - Parameters:
    ///   - demand: The demand. Only the first ``mostSessions`` sessions have a bit for the sessions that wait for them.
    ///   - price: The cost of a minute off a wish.
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
            // A shift by more bits than the width gives 0.
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

    /// Returns the times that all lists have in common, or nil if there is no list.
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

    /// Returns whether the piece may begin and end at the given times.
    func may(_ start: Int, _ end: Int) -> Bool {
        allowed?.contains { $0.lowerBound <= start && end <= $0.upperBound } ?? true
    }

    /// Returns the cost of a length.
    func cost(_ length: Int, _ price: PlanningProblem.Price) -> Int {
        switch price {
        case .wishes: abs(length - wished)
        case .shortening: max(0, wished - length)
        case .nothing: 0
        }
    }
}
