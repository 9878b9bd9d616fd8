extension Sequence where Element: StringProtocol {
    /// Arranges words in lines of at most a given number of characters; a longer word gets a separate line.
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
