/// Finds the lines of a file that are text of a `>` or `|` block, in which no character has a special meaning.
///
/// - Source: YAML 1.2.2, section 8.1.
enum BlockText {
    /// For each line of a text, in order, whether it is text of a block.
    static func lines(of text: String) -> [Bool] {
        // The indentation of the key whose block is open.
        var parent: Int?
        return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            let line = line.last == 0x0D ? line.dropLast() : line
            let indentation = line.prefix { $0 == 0x20 }.count
            if let open = parent {
                if indentation == line.count || indentation > open { return true }
                parent = nil
            }
            parent = opensBlock(line) ? keyIndentation(line) : nil
            return false
        }
    }

    /// Whether a line ends with the sign of a block, after a key or the dash of a list.
    private static func opensBlock(_ line: Substring.UTF8View.SubSequence) -> Bool {
        var words = line.split(separator: 0x20)
        if words.first?.first == UInt8(ascii: "#") { return false }
        // A comment may follow the sign.
        if let comment = words.firstIndex(where: { $0.first == UInt8(ascii: "#") }) { words.removeSubrange(comment...) }
        guard words.count > 1, let sign = words.last, let first = sign.first, ">|".utf8.contains(first),
            sign.dropFirst().allSatisfy({ "+-123456789".utf8.contains($0) })
        else { return false }
        let before = words[words.count - 2]
        return before.last == UInt8(ascii: ":") || Array(before) == [UInt8(ascii: "-")]
    }

    /// The column at which the key of a line begins, after the dashes of lists.
    private static func keyIndentation(_ line: Substring.UTF8View.SubSequence) -> Int {
        var column = 0
        var rest = line[...]
        while let byte = rest.first {
            if byte == 0x20 || (byte == UInt8(ascii: "-") && rest.dropFirst().first == 0x20) {
                column += 1
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        // If a list element is itself a block, `- >`, the dash determines the indentation.
        return rest.first.map { ">|".utf8.contains($0) } == true ? column - 2 : column
    }
}
