import Core

extension Sequence where Element: StringProtocol {
    /// Words in lines of a width, in letters; a longer word has a line of its own.
    package func lines(to width: Int) -> [String] {
        reduce(into: []) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }
}
