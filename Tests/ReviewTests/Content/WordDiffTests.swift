import PanelTesting
import Review
import Testing

@Suite struct WordDiffTests {
    @Test(arguments: [
        ("one two three", "one two three", "one two three"),
        ("one two three", "one 2 three", "one [two ]{2 }three"),
        ("one two", "one two three", "one two {three}"),
        ("one two three", "three", "[one two ]three"),
        ("", "one", "{one}"), ("one", "", "[one]"), ("", "", ""),
        // A word that stands at the end, and then before another, is the same word.
        ("in the area", "in the area of Mali", "in the area {of Mali}"),
        ("武装集团在该地区", "犯罪集团在该地区", "[武装]{犯罪}集团在该地区"),
    ])
    func marksWords(old: String, new: String, marked: String) {
        let text = WordDiff(from: old, to: new).pieces.map { piece in
            switch piece {
            case .kept(let words): words
            case .gone(let words): "[\(words)]"
            case .new(let words): "{\(words)}"
            }
        }
        #expect(text.joined() == marked)
    }

    /// Nothing is lost: without what is new the pieces are the earlier words, without what is gone the later text.
    @Test func bothTextsAreInThePieces() {
        var random = SeededGenerator(seed: 6)
        let words = ["a", "b", "c", "dd", "e"]
        func text() -> String {
            (0..<Int.random(in: 0...12, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
                .joined(separator: " ")
        }
        for _ in 0..<400 {
            let (old, new) = (text(), text())
            var (earlier, later, gone, added) = ("", "", 0, 0)
            for piece in WordDiff(from: old, to: new).pieces {
                switch piece {
                case .kept(let words):
                    earlier += words + " "
                    later += words
                case .gone(let words):
                    earlier += words + " "
                    gone += words.split(separator: " ").count
                case .new(let words):
                    later += words
                    added += words.split(separator: " ").count
                }
            }
            #expect(later == new)
            #expect(earlier.split(separator: " ") == old.split(separator: " "))
            let turned = WordDiff(from: new, to: old).pieces.reduce(into: (gone: 0, added: 0)) { counts, piece in
                if case .gone(let words) = piece { counts.gone += words.split(separator: " ").count }
                if case .new(let words) = piece { counts.added += words.split(separator: " ").count }
            }
            #expect(turned.gone == added && turned.added == gone, "\(old) / \(new)")
        }
    }

    /// Texts that no claim is as long as are told apart at once, if less finely.
    @Test func longTextsAreChangedBetweenTheirEnds() {
        let old = ["begin"] + Array(repeating: "x", count: 9000) + ["end"]
        let new = ["begin"] + Array(repeating: "y", count: 9000) + ["end"]
        let pieces = WordDiff(from: old.joined(separator: " "), to: new.joined(separator: " ")).pieces
        #expect(pieces.count == 4)
        #expect(pieces.first == .kept("begin ") && pieces.last == .kept("end"))
    }
}
