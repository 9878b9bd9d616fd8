import Core

/// An item that is not over.
///
/// Its times are in minutes as in ``Moment``.
struct ReplanPiece: Sendable, Equatable {
    let id: ProgrammeItemID
    let range: MinuteRange
    var least: Int
    var wished: Int
    var most: Int
    /// The published beginning and length.
    var start: Int
    var length: Int
    /// The ranges of time that may contain the whole item; nil for any time.
    var allowed: [Range<Int>]?
    /// Whether it is the first item of a session that has not begun.
    ///
    /// Such a session may wait for the next window.
    var opensSession = false
    /// Whether its session has to be the first of a window.
    var startsWindow = false
    /// The published window, counted from the current window.
    var window = 0
    /// The windows in which it may begin.
    var windows = 0...Int.max
    /// The minute at which it has to begin; nil for any.
    var pin: Int?
    /// The minute at which it has to end; nil for any.
    var end: Int?

    /// Keeps the published beginning and length.
    mutating func hold() {
        (least, most, pin) = (length, length, start)
    }

    /// Returns whether the item may take place from one minute to another.
    func may(_ from: Int, _ to: Int) -> Bool {
        (end.map { $0 == to } ?? true)
            && (allowed?.contains { $0.lowerBound <= from && to <= $0.upperBound } ?? true)
    }

    /// Returns whether the item may begin at a minute of a window.
    ///
    /// A session that has to begin a window may begin only at its first minute.
    func may(beginAt minute: Int, in window: Int, isFirstMinute: Bool) -> Bool {
        (pin.map { $0 == minute } ?? true) && windows.contains(window)
            && (!opensSession || !startsWindow || isFirstMinute)
    }
}

/// The cost of a choice.
///
/// Costs are compared by the first value, then the second, then the third.
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

/// The costs that a search minimizes, the most important first.
enum ReplanPrice: Sendable {
    /// Minutes by which published beginnings move; then minutes off the wishes; then minutes off the published lengths.
    case moves
    /// Minutes off the wishes; then unevenness of the loss; then minutes moved.
    case evenly
    /// Minutes below the least; then minutes moved; then minutes off the wishes.
    case least
    /// Minutes after the end of services; then minutes moved; then minutes off the wishes.
    case services
    /// Minutes off the wishes; then minutes after the end of services; then minutes moved.
    case wishes
}

extension ReplanPiece {
    /// The factor that makes the shares whole numbers.
    private static let share = 1000

    /// Returns the cost of the item at a given time.
    ///
    /// - Parameters:
    ///   - from: The minute at which the item begins.
    ///   - to: The minute at which the item ends.
    ///   - price: The costs that the search minimizes.
    ///   - close: The planned end of services in the window.
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

    /// Returns the minutes outside the range between the wished and the published length.
    ///
    /// All lengths in that range are equally good.
    private func off(_ length: Int) -> Int {
        max(0, min(wished, self.length) - length) + max(0, length - max(wished, self.length))
    }

    /// Returns the unevenness of a loss or gain: of n possible minutes, the minutes taken weigh 1/n, 2/n, 3/n and so
    /// on.
    private func unevenness(_ length: Int) -> Int {
        let given = abs(length - self.length)
        let spare = length < self.length ? self.length - least : most - self.length
        return spare > 0 ? given * (given + 1) / 2 * Self.share / spare : 0
    }

    private func after(_ close: Int, _ from: Int, _ to: Int) -> Int { max(0, to - close) - max(0, from - close) }
}
