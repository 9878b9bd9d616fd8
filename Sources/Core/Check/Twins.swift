/// Finds pairs of claims that state the same under two ids and are classified differently.
///
/// Two claims are twins if their sentences differ only in capital letters, spaces and punctuation. They are also twins
/// if they cite the same place in the same source and their words of substance are nearly the same. In that case, the
/// longer claim has at least ten such words, and the claims share at least three quarters of them. Words are compared
/// by their first six letters.
///
/// A claim is compared with at most 64 earlier claims that cite the same place, so the time of a check grows only in
/// proportion to the number of claims.
enum Twins {
    private struct Place: Hashable {
        let source: SourceKey
        let pinpoint: Pinpoint?
    }

    /// The compared parts of a claim, because a whole claim takes long to copy.
    private struct Sketch {
        let id: ItemID
        let text: String
        /// Equal for claims that are classified alike.
        let classification: Int
    }

    private struct Classification: Hashable {
        let says: Claim.Standing
        let stated: Reading
        let readIn: Reading
    }

    /// For the later claim of each pair, the earlier claim.
    static func found(among lists: [[Claim]]) -> [ItemID: ItemID] {
        let count = lists.reduce(0) { $0 + $1.count }
        var claims: [Sketch] = []
        claims.reserveCapacity(count)
        func areAlike(_ one: Int, _ other: Int) -> Bool { claims[one].classification == claims[other].classification }
        var twins: [ItemID: ItemID] = [:]
        func note(_ later: Int, _ earlier: Int) {
            guard claims[later].id != claims[earlier].id, twins[claims[later].id] == nil else { return }
            twins[claims[later].id] = claims[earlier].id
        }
        var classifications: [Classification: Int] = [:]
        var cited: [Place: [Int]] = [:]
        var first: [UInt64: Int] = [:]
        first.reserveCapacity(count)
        for claim in lists.lazy.joined() {
            let index = claims.count
            let classification = Classification(says: claim.says, stated: claim.stated, readIn: claim.readIn)
            let number = classifications[classification] ?? classifications.count
            if number == classifications.count { classifications[classification] = number }
            claims.append(Sketch(id: claim.id, text: claim.text, classification: number))
            for citation in claim.sources {
                cited[Place(source: citation.key, pinpoint: citation.pinpoint), default: []].append(index)
            }
            let sentence = mark(of: claim.text)
            guard let earlier = first[sentence] else {
                first[sentence] = index
                continue
            }
            // Different sentences may have the same hash, so compare the words.
            if !areAlike(earlier, index),
                Sentences.words(in: claims[earlier].text) == Sentences.words(in: claim.text)
            {
                note(index, earlier)
            }
        }
        var substance: [Int: Set<Substring>] = [:]
        for group in cited.values.sorted(by: { $0[0] < $1[0] })
        where group.contains(where: { !areAlike($0, group[0]) }) {
            for (offset, later) in group.enumerated() {
                for earlier in group[max(0, offset - 64)..<offset] where !areAlike(earlier, later) {
                    let one = substance[earlier] ?? words(of: claims[earlier].text)
                    let other = substance[later] ?? words(of: claims[later].text)
                    substance[earlier] = one
                    substance[later] = other
                    if areNear(one, other) { note(later, earlier) }
                }
            }
        }
        return twins
    }

    private static func areNear(_ one: Set<Substring>, _ other: Set<Substring>) -> Bool {
        let longer = max(one.count, other.count)
        guard longer >= 10, min(one.count, other.count) * 4 >= longer * 3 else { return false }
        return one.count(where: other.contains) * 4 >= longer * 3
    }

    private static func words(of text: String) -> Set<Substring> {
        let words = Sentences.words(in: text).flatMap { $0.split(separator: "-") }
        return Set(words.filter { !FunctionWords.all.contains(String($0)) }.map { $0.prefix(6) })
    }

    /// A hash of the letters and figures of a sentence.
    private static func mark(of text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { bytes in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in bytes {
                let isLetter = (0x61...0x7A).contains(byte | 0x20)
                guard isLetter || (0x30...0x39).contains(byte) else { continue }
                hash = (hash ^ UInt64(isLetter ? byte | 0x20 : byte)) &* 0x100_0000_01b3
            }
            return hash
        }
    }
}
