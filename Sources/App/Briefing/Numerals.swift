/// Finds the numbers of a sentence as they are written, for those who must voice them.
enum Numerals {
    /// Figures with what belongs to them, such as “9,000 tons”, “57 per cent”, “$150 million”, “26 April 2019”.
    static func inOrder(_ text: String) -> [String] {
        let words = text.split(separator: " ").map { word in String(word.drop { "(“".contains($0) }) }
        var found: [String] = []
        var index = 0
        while index < words.count {
            guard words[index].first.map({ $0.isNumber || $0 == "$" }) == true else {
                index += 1
                continue
            }
            var end = index + 1
            let stops = words[index].last.map { ".,;:)".contains($0) } ?? false
            // A month, a magnitude or a unit that follows is voiced with the number.
            while !stops, end < words.count, end - index < 3, belongs(words[end]),
                !(words[end - 1].last.map { ".,;:".contains($0) } ?? false)
            {
                end += 1
            }
            let phrase = words[index..<end].joined(separator: " ")
            found.append(String(phrase.reversed().drop { ".,;:)”".contains($0) }.reversed()))
            index = end
        }
        return found
    }

    private static func belongs(_ word: String) -> Bool {
        let plain = word.filter(\.isLetter)
        return followers.contains(plain) || word.first?.isNumber == true && word.count >= 4
    }

    private static let followers: Set<String> = [
        "per", "cent", "million", "billion", "tons", "kg", "hectares", "January", "February", "March", "April", "May",
        "June", "July",
        "August", "September", "October", "November", "December", "of", "persons", "provinces", "incidents", "crew",
    ]
}
