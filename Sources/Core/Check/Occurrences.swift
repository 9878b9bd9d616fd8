/// Finds a phrase in a text, byte by byte: names are looked for in every claim, so this decides how fast a check answers.
enum Occurrences {
    /// Where a phrase stands, together with the characters before and after it; a space stands for an end of the text.
    static func of(_ phrase: String, in text: String) -> [(before: Unicode.Scalar, after: Unicode.Scalar)] {
        starts(of: phrase, in: text).map { start in
            let first = text.utf8.index(text.startIndex, offsetBy: start)
            let last = text.utf8.index(first, offsetBy: phrase.utf8.count)
            let scalars = text.unicodeScalars
            let before = first > text.startIndex ? scalars[scalars.index(before: first)] : " "
            let after = last < text.endIndex ? scalars[last] : " "
            return (before, after)
        }
    }

    private static func starts(of phrase: String, in text: String) -> [Int] {
        var phrase = phrase
        var text = text
        return phrase.withUTF8 { phrase in
            text.withUTF8 { text in
                guard let first = phrase.first, text.count >= phrase.count else { return [] }
                return (0...(text.count - phrase.count)).filter { start in
                    text[start] == first && phrase.indices.allSatisfy { text[start + $0] == phrase[$0] }
                }
            }
        }
    }
}
