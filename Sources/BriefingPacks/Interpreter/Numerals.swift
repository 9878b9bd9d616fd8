import Core
import Documents

/// Finds the numbers in a sentence, as the sentence writes them, for interpreters.
enum Numerals {
    /// Returns the numbers with the words that belong to them, such as “9,000 tons”, “57 per cent” or “November 2015”.
    ///
    /// Interpreters read a document symbol as a unit, so its digits are not numbers of the sentence.
    static func inOrder(_ text: String) -> [String] {
        RunningText.inlines(text).flatMap { inline -> [String] in
            switch inline {
            case .text(let words), .quotation(let words): numbers(in: words)
            default: []
            }
        }
    }

    private static func numbers(in text: String) -> [String] {
        let raw = text.split(separator: " ")
        let words = raw.map { word in String(word.drop { "(“".contains($0) }) }
        var found: [String] = []
        var index = 0
        while index < words.count {
            guard isNumber(words[index]) else {
                index += 1
                continue
            }
            // The year of a resolution belongs to its number, as in “1988 (2011)”, even if the space is missing.
            if let year = words[index].firstIndex(of: "("), case let number = words[index][..<year], !number.isEmpty,
                number.allSatisfy(\.isNumber)
            {
                found.append("\(number) (\(words[index][year...].dropFirst().prefix(while: \.isNumber)))")
                index += 1
                continue
            }
            if index + 1 < raw.count, raw[index + 1].hasPrefix("("), isNumber(words[index + 1]) {
                found.append("\(words[index]) (\(words[index + 1].prefix(while: \.isNumber)))")
                index += 2
                continue
            }
            // A month before a year belongs to it, and “no.” belongs to the number that follows.
            let start =
                index > 0 && (EnglishStyle.monthNames.contains(words[index - 1]) || words[index - 1] == "no.")
                ? index - 1 : index
            var end = index + 1
            // A month, a magnitude or a unit after the number also belongs to it, unless a punctuation mark is between
            // them.
            while end < words.count, end - index < 3, !endsWithMark(words[end - 1]), belongs(words[end]) { end += 1 }
            let phrase = words[start..<end].joined(separator: " ")
            found.append(String(phrase.reversed().drop { marks.contains($0) }.reversed()))
            index = end
        }
        return found
    }

    private static let marks = ".,;:)”"

    private static func isNumber(_ word: String) -> Bool { word.first.map { $0.isNumber || $0 == "$" } ?? false }

    private static func endsWithMark(_ word: String) -> Bool { word.last.map { marks.contains($0) } ?? false }

    private static func belongs(_ word: String) -> Bool {
        let plain = word.filter(\.isLetter)
        return units.contains(plain) || EnglishStyle.monthNames.contains(plain) || (isNumber(word) && word.count >= 4)
    }

    private static let units: Set<String> = [
        "per", "cent", "million", "billion", "tons", "kg", "kilograms", "hectares", "persons", "provinces", "incidents",
        "minutes",
    ]
}
