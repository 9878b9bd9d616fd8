import Core
import Documents

/// How wide the columns of a table are: fixed, since word processors differ in how they fit columns to their text.
struct DOCXGrid {
    /// A letter of a table's text on average, and one of a long word in bold, in twentieths of a point.
    private static let letter = (usual: 80, wide: 100)
    /// The space at both sides of a cell's text.
    private static let margins = 170
    /// A line that is longer than this may as well be broken, and so may a word.
    private static let longest = (line: 120, word: 18)

    /// The widths of a table's columns, which together fill the page.
    ///
    /// A column has at least its longest word. What is left is shared so that short columns get all that they need before
    /// long ones get more than they do.
    static func widths(of table: Table, in width: Int) -> [Int] {
        var sizes = table.header.map(size(of:))
        for row in table.rows {
            for (column, cell) in row.enumerated() {
                let size = size(of: cell.content.plainText)
                sizes[column] = (max(sizes[column].line, size.line), max(sizes[column].word, size.word))
            }
        }
        let least = sizes.map { margins + letter.wide * min(longest.word, $0.word) }
        let wished = sizes.map { margins + letter.usual * min(longest.line, $0.line) }
        return shared(width, least: least, wished: zip(least, wished).map { max($0, $1) })
    }

    /// A width in parts, of at least and at best so much; words that cannot all stand whole share their loss.
    private static func shared(_ width: Int, least: [Int], wished: [Int]) -> [Int] {
        let needed = least.reduce(0, +)
        guard needed < width else { return scaled(least, to: width) }
        var widths = least
        var left = width - needed
        let wants = zip(wished, least).map { $0 - $1 }
        for (rank, column) in wants.indices.sorted(by: { wants[$0] < wants[$1] }).enumerated() {
            let share = min(wants[column], left / (wants.count - rank))
            widths[column] += share
            left -= share
        }
        return scaled(widths, to: width)
    }

    /// The same proportions, to a sum; the last takes what rounding leaves.
    private static func scaled(_ parts: [Int], to width: Int) -> [Int] {
        let sum = parts.reduce(0, +)
        var widths = parts.map { $0 * width / sum }
        widths[widths.count - 1] += width - widths.reduce(0, +)
        return widths
    }

    /// How long a text and its longest word are, in letters; East Asian ones count twice, and break anywhere.
    private static func size(of text: String) -> (line: Int, word: Int) {
        var (line, longest, word) = (0, 0, 0)
        for scalar in text.unicodeScalars {
            let isWide = (0x2E80...0xFF60).contains(scalar.value) && !(0xFB00...0xFEFF).contains(scalar.value)
            line += isWide ? 2 : 1
            word = isWide || scalar == " " ? 0 : word + 1
            longest = max(longest, word)
        }
        return (line, longest)
    }
}
