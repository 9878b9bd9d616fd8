import Core

/// Finds the cheapest times for the rest of a day.
///
/// For each item and each minute, the search computes the cost of that item and all items after it. The items follow
/// one another. Only a session may wait for the next window, and it then begins with that window. Of several solutions
/// with the same cost, the search prefers shorter earlier items, and keeps a session before the break.
struct ReplanSearch {
    /// The window, the beginning and the length of an item.
    struct Place: Equatable {
        let window: Int
        let start: Int
        let length: Int
    }

    private let pieces: [ReplanPiece]
    private let windows: [Range<Int>]
    private let closes: [Int]
    private let isFresh: Bool
    private let price: ReplanPrice
    /// For each item, the cost of that item and all later ones, by the minute at which it begins, for one window after
    /// another.
    private var rests: [[ReplanCost]] = []
    private let offsets: [Int]

    /// Runs the search.
    ///
    /// - Parameters:
    ///   - pieces: The items, in order.
    ///   - windows: The remaining part of each window. The first item begins with the first window.
    ///   - closes: The planned end of services in each window. The range in `windows` may be longer.
    ///   - isFresh: Whether no earlier item is in the first window.
    ///   - price: The costs that the search minimizes.
    init(_ pieces: [ReplanPiece], windows: [Range<Int>], closes: [Int], isFresh: Bool, price: ReplanPrice) {
        self.pieces = pieces
        self.windows = windows
        self.closes = closes
        self.isFresh = isFresh
        self.price = price
        offsets = windows.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count + 1) }
        fill()
    }

    /// The places of the items; nil if the items do not fit.
    var places: [Place]? {
        guard !windows.isEmpty, rests[0][0] < .never else { return nil }
        var (window, minute) = (0, windows[0].lowerBound)
        var places: [Place] = []
        for index in pieces.indices {
            while true {
                let cost = rests[index][place(window, minute)]
                if let length = lengths(index, window, minute).first(where: {
                    cost == self.cost(index, window, minute, $0)
                }) {
                    places.append(Place(window: window, start: minute, length: length))
                    minute += length
                    break
                }
                guard window + 1 < windows.count else { return nil }
                window += 1
                minute = windows[window].lowerBound
            }
        }
        return places
    }

    private func place(_ window: Int, _ minute: Int) -> Int { offsets[window] + minute - windows[window].lowerBound }

    private mutating func fill() {
        let count = offsets[offsets.count - 1]
        rests = Array(repeating: Array(repeating: ReplanCost(), count: count), count: pieces.count + 1)
        for index in pieces.indices.reversed() {
            for window in windows.indices.reversed() {
                // The costs in the next window are known, because the loop fills the windows from the last to the
                // first.
                let wait =
                    pieces[index].opensSession && window + 1 < windows.count
                    ? rests[index][offsets[window + 1]] : .never
                for minute in windows[window].lowerBound...windows[window].upperBound {
                    var best = wait
                    for length in lengths(index, window, minute) {
                        best = min(best, cost(index, window, minute, length))
                    }
                    rests[index][place(window, minute)] = best
                }
            }
        }
    }

    /// Returns the lengths that an item can have if it begins at a given minute, the shortest first.
    private func lengths(_ index: Int, _ window: Int, _ minute: Int) -> Range<Int> {
        let piece = pieces[index]
        let isFirstMinute = minute == windows[window].lowerBound && (window > 0 || isFresh)
        let longest = min(piece.most, windows[window].upperBound - minute)
        guard piece.least <= longest, piece.may(beginAt: minute, in: window, isFirstMinute: isFirstMinute) else {
            return 0..<0
        }
        return piece.least..<longest + 1
    }

    private func cost(_ index: Int, _ window: Int, _ minute: Int, _ length: Int) -> ReplanCost {
        let rest = rests[index + 1][place(window, minute + length)]
        guard rest < .never, pieces[index].may(minute, minute + length) else { return .never }
        return rest + pieces[index].cost(minute, minute + length, price, close: closes[window])
    }
}
