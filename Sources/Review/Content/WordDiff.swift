import Core

/// A comparison of two texts, word by word.
package struct WordDiff: Sendable, Hashable {
    /// Consecutive words of the same status, with the spaces after them.
    package enum Piece: Sendable, Hashable {
        /// Words in both texts, with the spaces of the later text.
        case kept(String)
        /// Words only in the earlier text.
        case gone(String)
        /// Words only in the later text.
        case new(String)
    }

    /// The pieces in order.
    ///
    /// Where words were replaced, the removed words come first.
    package let pieces: [Piece]

    /// Compares two texts.
    package init(from old: String, to new: String) {
        let (before, after) = (Self.words(old), Self.words(new))
        let kept = Self.kept(before.map(\.word), after.map(\.word))
        var pieces: [Piece] = []
        var (from, to) = (0, 0)
        func text(_ words: ArraySlice<(word: Substring, text: Substring)>) -> String { words.map(\.text).joined() }
        for (old, new) in kept + [(before.count, after.count)] {
            if from < old { pieces.append(.gone(text(before[from..<old]))) }
            if to < new { pieces.append(.new(text(after[to..<new]))) }
            guard new < after.count, old < before.count else { break }
            if case .kept(let words) = pieces.last {
                pieces[pieces.count - 1] = .kept(words + after[new].text)
            } else {
                pieces.append(.kept(String(after[new].text)))
            }
            (from, to) = (old + 1, new + 1)
        }
        self.pieces = pieces
    }

    /// Returns the words of a text, each with the spaces after it.
    ///
    /// A Chinese character counts as one word.
    package static func words(_ text: String) -> [(word: Substring, text: Substring)] {
        var words: [(word: Substring, text: Substring)] = []
        var rest = text[...]
        while let first = rest.first {
            var end = rest.startIndex
            if isIdeograph(first) {
                end = rest.index(after: end)
            } else {
                end = rest.firstIndex { $0.isWhitespace || isIdeograph($0) } ?? rest.endIndex
            }
            let after = rest[end...].firstIndex { !$0.isWhitespace } ?? rest.endIndex
            words.append((rest[..<end], rest[..<after]))
            rest = rest[after...]
        }
        return words
    }

    private static func isIdeograph(_ character: Character) -> Bool {
        character.unicodeScalars.first?.properties.isIdeographic ?? false
    }

    /// The maximum number of comparisons, which is enough for any claim.
    ///
    /// If longer texts need more, all words between their common beginning and their common end count as changed.
    private static let most = 4_000_000

    /// Returns the positions of a longest common subsequence of two lists.
    ///
    /// - Parameters:
    ///   - old: The earlier list.
    ///   - new: The later list.
    /// - Returns: The positions of each common element in both lists.
    package static func kept<Element: Equatable>(_ old: [Element], _ new: [Element]) -> [(old: Int, new: Int)] {
        let most = min(old.count, new.count)
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.reversed(), new.reversed()).prefix(most - head).prefix { $0 == $1 }.count
        let (rows, columns) = (old.count - head - tail, new.count - head - tail)
        let ends = (0..<tail).map { (old: old.count - tail + $0, new: new.count - tail + $0) }
        var places = (0..<head).map { (old: $0, new: $0) }
        guard rows > 0, columns > 0, rows * columns <= Self.most else { return places + ends }
        // The number of elements that the two lists have in common from each position on.
        var shared = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
        let width = columns + 1
        for row in stride(from: rows - 1, through: 0, by: -1) {
            for column in stride(from: columns - 1, through: 0, by: -1) {
                shared[row * width + column] =
                    old[head + row] == new[head + column]
                    ? shared[(row + 1) * width + column + 1] + 1
                    : max(shared[(row + 1) * width + column], shared[row * width + column + 1])
            }
        }
        var (row, column) = (0, 0)
        while row < rows, column < columns {
            if old[head + row] == new[head + column] {
                places.append((head + row, head + column))
                (row, column) = (row + 1, column + 1)
            } else if shared[(row + 1) * width + column] >= shared[row * width + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return places + ends
    }
}
