/// Many phrases, arranged so that one pass over a text shows whether it may contain any of them.
///
/// Most texts contain none of a rule's words, and searching each text for each of them takes long. Where this search
/// finds something, the rule looks closer.
struct PhraseSearch: Sendable, Hashable {
    /// For each byte, the phrases that a text with this byte may contain from there on.
    private var phrases = [[[UInt8]]](repeating: [], count: 256)
    private var isFirst = [Bool](repeating: false, count: 256)
    private let isInAnyCase: Bool
    /// Whether every text counts as one that may contain a phrase.
    private let isUnsure: Bool

    /// Arranges phrases.
    ///
    /// - Parameters:
    ///   - phrases: The phrases.
    ///   - inAnyCase: Whether capital and small letters count as equal. Only those of ASCII are compared so; if a phrase
    ///     has others, any text may contain it.
    init(_ phrases: [String], inAnyCase: Bool = false) {
        isInAnyCase = inAnyCase
        isUnsure = inAnyCase && !phrases.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
        for phrase in phrases.map({ $0.utf8.map(folded) }) {
            guard let first = phrase.first else { continue }
            self.phrases[Int(first)].append(phrase)
            isFirst[Int(first)] = true
        }
        for capital in 0x41...0x5A where inAnyCase {
            self.phrases[capital] = self.phrases[capital | 0x20]
            isFirst[capital] = isFirst[capital | 0x20]
        }
    }

    /// Whether a text may contain one of the phrases.
    func findsAny(in text: String) -> Bool {
        if isUnsure { return true }
        var text = text
        return text.withUTF8 { text in
            text.indices.contains { index in
                let first = Int(text[index])
                return isFirst[first] && phrases[first].contains { begins($0, at: index, in: text) }
            }
        }
    }

    private func begins(_ phrase: [UInt8], at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard phrase.count <= text.count - start else { return false }
        return phrase.indices.allSatisfy { folded(text[start + $0]) == phrase[$0] }
    }

    private func folded(_ byte: UInt8) -> UInt8 {
        isInAnyCase && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
