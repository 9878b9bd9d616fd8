/// A number in a text is followed by its unit or by the thing that it counts.
enum NumbersCountSomething: Rule {
    static let card = RuleCard(
        id: "claim.unit", title: "Numbers count something",
        reason: "a listener who hears a number without a unit supplies one",
        accepts: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: >
                      Of 58 crew taken until 31 March 2017, 37 had been freed and 21 were still held; the number of cases
                      rose from 10 to 22. See paragraphs 3, 5 and 7, resolution 1373 (2001) and rule 53, and those 45.
                    sources: [{key: release}]
                  - id: X2
                    text: The 22 cases were 13, 7 and 2.
                    figures: [{value: 22, parts: [13, 7, 2]}]
                    sources: [{key: release}]
                """)
        ],
        reports: [
            RuleExample("findings:\n  - {id: X1, text: Production came to 9000., sources: [{key: release}]}"),
            RuleExample(
                """
                findings:
                  - {id: X1, text: "In 2017 customs seized 1,200, most of them at sea.", sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let words = library.policy.numbers
        return subject.wordings.compactMap { claim in
            mayHaveBareNumber(claim.text, words) ? bareNumber(in: claim, words).map { .bare($0, claim) } : nil
        }
    }

    /// Whether a text may contain a number without a unit.
    ///
    /// Such a number comes directly before a punctuation mark or the end, and after an introducing word or another
    /// number. Most texts contain none, and this test avoids splitting them into words.
    private static func mayHaveBareNumber(_ text: String, _ words: Policy.NumberWords) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.indices.contains { index in
                guard isFigure(bytes[index]) else { return false }
                let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: ".")
                return (0x21...0x2F).contains(next) || next == UInt8(ascii: ":") || next == UInt8(ascii: ";")
                    ? isLed(bytes[..<index], words) : false
            }
        }
    }

    /// Whether the word before a number may introduce it; the given bytes may end with the first digits of the number.
    private static func isLed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ words: Policy.NumberWords) -> Bool {
        var end = bytes.endIndex
        while end > bytes.startIndex, isFigure(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        while end > bytes.startIndex, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        var start = end
        while start > bytes.startIndex, bytes[start - 1] > UInt8(ascii: " ") { start -= 1 }
        guard start < end else { return false }
        let word = String(decoding: bytes[start..<end], as: UTF8.self)
        return isFigure(bytes[start]) || word == "and" || word == "or" || words.before.contains(word)
    }

    private static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The first number of a claim that neither a word after it nor one before it explains.
    private static func bareNumber(in claim: Claim, _ policy: Policy.NumberWords) -> String? {
        let words = claim.text.split { $0 == " " || $0 == "\n" }
        return words.indices.lazy.compactMap { index -> String? in
            guard let number = Number(words[index]), number.isClosed || index == words.count - 1,
                !isExplained(number, before: words[..<index], in: claim, policy)
            else { return nil }
            return number.text
        }.first
    }

    /// Whether a number has a meaning of its own, or a word before it states what it counts.
    private static func isExplained(
        _ number: Number, before words: ArraySlice<Substring>, in claim: Claim, _ policy: Policy.NumberWords
    ) -> Bool {
        if number.isYear || claim.figures.contains(where: { $0.parts.contains(number.value) }) { return true }
        var rest = words
        // Skip a list or a span of numbers to reach the word that introduces it.
        while let last = rest.last {
            if Number(last) != nil {
                rest = rest.dropLast()
            } else if ["and", "or", "to"].contains(last), rest.dropLast().last.map({ Number($0) != nil }) ?? false {
                rest = rest.dropLast(2)
            } else {
                break
            }
        }
        guard let lead = rest.last?.lowercased(), policy.before.contains(lead) else { return true }
        let sentence = rest.reversed().prefix { $0.last != "." }
        return sentence.contains { policy.counts.contains($0.lowercased()) }
    }

    /// A word that is a plain number, possibly with a punctuation mark after it.
    private struct Number {
        let text: String
        let value: Int
        let isClosed: Bool

        init?(_ word: Substring) {
            let digits = word.prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
            let tail = word.dropFirst(digits.count)
            guard let value = Int(digits.filter { $0 != "," }), tail.allSatisfy({ ".,;:!?)”".contains($0) }) else {
                return nil
            }
            text = String(digits.last == "," ? digits.dropLast() : digits)
            self.value = value
            isClosed = !tail.isEmpty || digits.last == ","
        }

        /// Whether the number may be a year.
        var isYear: Bool { text.count == 4 && (1900...2099).contains(value) }
    }
}

extension Diagnostic {
    fileprivate static func bare(_ number: String, _ claim: Claim) -> Self {
        NumbersCountSomething.report(
            "'\(claim.id)' does not say what \(number) counts", at: claim.position, severity: .warning,
            remedy: "write the unit, or what is counted, after the number")
    }
}
