/// A number in a text is followed by its unit or by the thing that it counts.
enum NumbersCountSomething: Rule {
    static let card = RuleCard(
        id: "claim.unit", title: "Numbers count something",
        reason: "who hears a number without a unit supplies one",
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

    /// Words before a number, or before a list of numbers, that say what it is.
    private static let names: Set<String> = [
        "article", "articles", "chapter", "chapters", "footnote", "group", "item", "items", "no", "nos", "number",
        "numbers", "page", "pages", "para", "paras", "paragraph", "paragraphs", "part", "parts", "phase", "protocol",
        "resolution", "resolutions", "room", "rule", "rules", "section", "sections", "session", "sessions", "stage",
        "version", "volume", "aged", "age", "annex", "table", "figure", "code", "m49", "security", "the",
        "those", "these", "all", "both", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december",
    ]

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.claims.compactMap { claim in bareNumber(in: claim).map { .bare($0, claim) } }
    }

    /// The first number of a claim that neither a word after it nor one before it explains.
    private static func bareNumber(in claim: Claim) -> String? {
        // A number that stands alone is followed by a mark or by the end; without a digit there is none.
        guard claim.text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        let words = claim.text.split { $0 == " " || $0 == "\n" }
        return words.indices.lazy.compactMap { index -> String? in
            guard let number = Number(words[index]), number.isClosed || index == words.count - 1,
                !isExplained(number, before: words[..<index], in: claim)
            else { return nil }
            return number.text
        }.first
    }

    private static func isExplained(_ number: Number, before words: ArraySlice<Substring>, in claim: Claim) -> Bool {
        if number.isYear || claim.figures.contains(where: { $0.parts.contains(number.value) }) { return true }
        var rest = words
        // Over a list or a span of numbers to the word that leads it.
        while let last = rest.last, Number(last) != nil || ["and", "or", "to"].contains(last) { rest = rest.dropLast() }
        let led = rest.last?.lowercased().filter { $0.isLetter || $0.isNumber } ?? ""
        if names.contains(led) { return true }
        // “The number of cases rose from 10 to 22”: the thing counted comes first in the same sentence.
        let sentence = rest.reversed().prefix { $0.last != "." }
        return sentence.contains { ["number", "numbers", "total", "numbered"].contains($0.lowercased()) }
    }

    /// A word that is a plain number, with the mark behind it.
    private struct Number {
        let text: String
        let value: Int
        let isClosed: Bool

        init?(_ word: Substring) {
            let body = word.drop { "(“".contains($0) }
            let digits = body.prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
            let tail = body.dropFirst(digits.count)
            let bare = digits.filter { $0 != "," }
            // A code begins with a zero.
            guard let value = Int(bare), bare.first != "0", tail.allSatisfy({ ".,;:!?)”".contains($0) }) else {
                return nil
            }
            text = String(digits.last == "," ? digits.dropLast() : digits)
            self.value = value
            isClosed = !tail.isEmpty || digits.last == ","
        }

        /// Whether it may be a year.
        var isYear: Bool { text.count == 4 && (1900...2099).contains(value) }
    }
}

extension Diagnostic {
    fileprivate static func bare(_ number: String, _ claim: Claim) -> Self {
        NumbersCountSomething.report(
            "'\(claim.id)' does not say what \(number) counts", at: claim.position, severity: .warning,
            remedy: "write the unit or the thing counted behind the number")
    }
}
