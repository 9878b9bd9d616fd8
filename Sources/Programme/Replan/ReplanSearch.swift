import Core

/// Finds where the rest of a day stands at the least cost: for each item and each minute, what it and all after it cost.
///
/// Items follow one another; only a session may wait for the next window, and it then begins with it. Of several places
/// that cost the same, earlier items are the shorter ones, and a session stays before the break.
struct ReplanSearch {
    /// A place of an item.
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
    /// What the items from each on cost, by the minute at which they begin, window after window.
    private var rests: [[ReplanCost]] = []
    private let offsets: [Int]

    /// Searches.
    ///
    /// - Parameters:
    ///   - pieces: The items, in order.
    ///   - windows: What is left of each window; the first item begins with the first of them.
    ///   - closes: When services end in each window, as planned; a window may be longer.
    ///   - isFresh: Whether nothing came before them in the first window.
    ///   - price: What is held dear.
    init(_ pieces: [ReplanPiece], windows: [Range<Int>], closes: [Int], isFresh: Bool, price: ReplanPrice) {
        self.pieces = pieces
        self.windows = windows
        self.closes = closes
        self.isFresh = isFresh
        self.price = price
        offsets = windows.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count + 1) }
        fill()
    }

    /// The items' places; nil where they have none.
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
                // The latest first: an item of no minutes is followed by what stands at the same minute.
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

    /// The lengths that an item can have from a minute on, the shortest first.
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
