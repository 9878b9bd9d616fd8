import Core

/// An item that is not over yet, in whole minutes as in ``Moment``.
struct ReplanPiece: Sendable, Equatable {
    let id: ProgrammeItemID
    let range: MinuteRange
    var least: Int
    var wished: Int
    var most: Int
    /// When it was to begin, and how long it was to be.
    var start: Int
    var length: Int
    /// The times in which it lies whole; nil for any.
    var allowed: [Range<Int>]?
    /// Whether it is the first of a session that has not begun, which may then wait for the next window.
    var opensSession = false
    /// Whether its session has to be the first of a window.
    var startsWindow = false
    /// The window in which it was published, counted from the one that the day stands in.
    var window = 0
    /// The windows in which it may begin.
    var windows = 0...Int.max
    /// When it has to begin.
    var pin: Int?
    /// When it has to end.
    var end: Int?

    /// Holds it to what was published.
    mutating func hold() {
        (least, most, pin) = (length, length, start)
    }

    /// Whether it may take these minutes.
    func may(_ from: Int, _ to: Int) -> Bool {
        (end.map { $0 == to } ?? true)
            && (allowed?.contains { $0.lowerBound <= from && to <= $0.upperBound } ?? true)
    }

    /// Whether it may begin at a minute of a window; the first minute is the window's own.
    func may(beginAt minute: Int, in window: Int, isFirstMinute: Bool) -> Bool {
        (pin.map { $0 == minute } ?? true) && windows.contains(window)
            && (!opensSession || !startsWindow || isFirstMinute)
    }
}

/// What a choice costs; compared from the first to the last.
struct ReplanCost: Sendable, Comparable {
    var first = 0
    var second = 0
    var third = 0

    static let never = Self(first: .max)

    static func + (left: Self, right: Self) -> Self {
        Self(first: left.first + right.first, second: left.second + right.second, third: left.third + right.third)
    }

    static func < (left: Self, right: Self) -> Bool {
        if left.first != right.first { return left.first < right.first }
        if left.second != right.second { return left.second < right.second }
        return left.third < right.third
    }
}

/// What a search holds dear.
enum ReplanPrice: Sendable {
    /// Minutes that published beginnings move; then minutes off the wishes; then minutes off what was published.
    case moves
    /// Minutes off the wishes; then how unevenly they are given; then minutes moved.
    case evenly
    /// Minutes below the least; then as `moves`.
    case least
    /// Minutes after the end of services; then as `moves`.
    case services
    /// Minutes off the wishes; then minutes after the end of services; then minutes moved.
    case wishes
}

extension ReplanPiece {
    /// What weighs a whole even share, so that shares are whole numbers.
    private static let share = 1000

    /// What it costs to take these minutes.
    ///
    /// - Parameters:
    ///   - from: When it begins.
    ///   - to: When it ends.
    ///   - price: What is held dear.
    ///   - close: When services end in its window, as planned.
    /// - Returns: The cost.
    func cost(_ from: Int, _ to: Int, _ price: ReplanPrice, close: Int) -> ReplanCost {
        let length = to - from
        let moved = abs(from - start)
        let off = self.off(length)
        switch price {
        case .moves: return ReplanCost(first: moved, second: off, third: abs(length - self.length))
        case .evenly: return ReplanCost(first: off, second: unevenness(length), third: moved)
        case .least: return ReplanCost(first: max(0, min(range.least, self.length) - length), second: moved, third: off)
        case .services: return ReplanCost(first: after(close, from, to), second: moved, third: off)
        case .wishes: return ReplanCost(first: off, second: after(close, from, to), third: moved)
        }
    }

    /// Minutes off what was wished and what was published; between the two, one is as good as the other.
    private func off(_ length: Int) -> Int {
        max(0, min(wished, self.length) - length) + max(0, length - max(wished, self.length))
    }

    /// The minutes given weigh 1/n, 2/n, 3/n … of n that could be.
    private func unevenness(_ length: Int) -> Int {
        let given = abs(length - self.length)
        let spare = length < self.length ? self.length - least : most - self.length
        return spare > 0 ? given * (given + 1) / 2 * Self.share / spare : 0
    }

    private func after(_ close: Int, _ from: Int, _ to: Int) -> Int { max(0, to - close) - max(0, from - close) }
}
