import Core
import Documents

/// The widths of the columns of a table.
///
/// They are fixed, because word processors fit columns to their text in different ways.
struct DOCXGrid {
    /// The average width of a letter in a table, and the width of a letter of a long bold word, in twentieths of a
    /// point.
    private static let letter = (usual: 80, wide: 100)
    /// The space at both sides of the text in a cell.
    private static let margins = 170
    /// The lengths above which a line or a word may be broken.
    private static let longest = (line: 120, word: 18)

    /// Returns the widths of the columns of a table, which together fill the page.
    ///
    /// A column is at least as wide as its longest word. The method shares the remaining width so that short columns
    /// get all that they need before long columns get more than their share.
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

    /// Returns a width divided into parts, with a least and a wished width for each part.
    ///
    /// If the least widths do not fit, all parts shrink in proportion.
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

    /// Returns parts in the same proportions with a given sum.
    ///
    /// The last part takes the remainder of the rounding.
    private static func scaled(_ parts: [Int], to width: Int) -> [Int] {
        let sum = parts.reduce(0, +)
        var widths = parts.map { $0 * width / sum }
        widths[widths.count - 1] += width - widths.reduce(0, +)
        return widths
    }

    /// Returns the length of a text and of its longest word, in letters.
    ///
    /// East Asian letters count twice, and a line can break at any of them.
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
