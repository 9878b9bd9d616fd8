import Core
import Documents

/// Two lines of running text, each with the words in bold that the other does not contain.
///
/// A screen reader reads both lines in full. The bold type only helps to find the difference.
struct MarkedWords {
    var old: [Inline]
    var new: [Inline]

    /// Marks the differences.
    ///
    /// Lines that have little in common, or are in different languages, are left unchanged.
    init(_ old: [Inline], _ new: [Inline]) {
        if case .original(let language, let before) = old.first, case .original(language, let after) = new.first {
            let marked = Self(before, after)
            self.old = [.original(language, marked.old)] + old.dropFirst()
            self.new = [.original(language, marked.new)] + new.dropFirst()
            return
        }
        let (before, after) = (Self.words(of: old), Self.words(of: new))
        let kept = WordDiff.kept(before.map(\.bare), after.map(\.bare))
        guard kept.count * 3 > min(before.count, after.count) else {
            (self.old, self.new) = (old, new)
            return
        }
        self.old = Self.line(before, keeping: Set(kept.map(\.old)))
        self.new = Self.line(after, keeping: Set(kept.map(\.new)))
    }

    /// A word with the spaces after it, or another piece of a line.
    private struct Piece {
        let inline: Inline
        /// The part of the piece that is compared.
        let bare: Inline
    }

    private static func words(of line: [Inline]) -> [Piece] {
        line.flatMap { inline -> [Piece] in
            guard case .text(let text) = inline else { return [Piece(inline: inline, bare: inline)] }
            return WordDiff.words(text).map { Piece(inline: .text(String($0.text)), bare: .text(String($0.word))) }
        }
    }

    private static func line(_ pieces: [Piece], keeping kept: Set<Int>) -> [Inline] {
        pieces.enumerated().reduce(into: []) { line, piece in
            guard case .text(let word) = piece.element.inline else { return line.append(piece.element.inline) }
            switch (kept.contains(piece.offset), line.last) {
            case (true, .text(let before)): line[line.count - 1] = .text(before + word)
            case (true, _): line.append(.text(word))
            case (false, .strong(let before)): line[line.count - 1] = .strong(before + word)
            case (false, _): line.append(.strong(word))
            }
        }
    }
}
