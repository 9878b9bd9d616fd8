/// If a source gives only a percentage, the text states what the percentage is a share of or what it compares.
enum PercentagesHaveABase: Rule {
    static let card = RuleCard(
        id: "claim.base", title: "Percentages have a base",
        reason: "a percentage without its base cannot be compared with anything",
        accepts: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Police records existed for 66 per cent of the travellers, 12 per cent more than in 2015.
                    figures: [{per cent: 66}, {per cent: 12}]
                    sources: [{key: release}]
                  - id: AS4b
                    text: The area under poppy was 63 per cent larger in 2017 than in 2016.
                    figures: [{per cent: 63}]
                    sources: [{key: release}]
                  - id: X2
                    text: Police records existed of the travellers from Germany in 66 per cent.
                    figures: [{per cent: 66, base: travellers from Germany}]
                    sources: [{key: release}]
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - id: E7
                    text: >
                      National data, as cited in 2017, gave police records for 66 per cent of 778 travellers from Germany,
                      criminal reports on 64 per cent of 319 persons in the Netherlands and, for France, 48 per cent known
                      for delinquency.
                    figures: [{per cent: 66, of: 778}, {per cent: 64, of: 319}, {per cent: 48}]
                    sources: [{key: release}]
                """),
            RuleExample(
                """
                findings:
                  - id: AS4b
                    text: >
                      The area under opium poppy in Afghanistan grew by 63 per cent to 328,000 hectares in 2017, with a
                      yield of 27.3 kilograms a hectare.
                    figures: [{per cent: 63}]
                    sources: [{key: release}]
                """),
            RuleExample(
                """
                findings:
                  - id: E8
                    text: >
                      In 2019 Eurojust recorded 94 new terrorism cases, an increase of 16 per cent. It had 222 ongoing
                      cases, 24 coordination meetings and eight joint investigation teams.
                    figures: [{per cent: 16}]
                    sources: [{key: release}]
                """),
            RuleExample(
                """
                findings:
                  - id: X1
                    text: The area under poppy grew by 63 per cent.
                    figures: [{per cent: 63, base: compared with 2016}]
                    sources: [{key: release}]
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let words = library.policy.numbers
        let claims = subject.claims.flatMap { claim in claim.figures.compactMap { fault(of: $0, in: claim, words) } }
        // Another wording need not have every percentage of the text; those that it has need their base.
        return claims
            + subject.claims.filter { !$0.figures.isEmpty }.flatMap { $0.inEveryWording.dropFirst() }.flatMap { claim in
                claim.figures.filter { isPrinted($0, in: claim) }.compactMap { fault(of: $0, in: claim, words) }
            }
    }

    private static func isPrinted(_ figure: Figure, in claim: Claim) -> Bool {
        figure.perCent.map { Sentences.words(in: claim.text).contains("\($0)") } ?? false
    }

    private static func fault(of figure: Figure, in claim: Claim, _ policy: Policy.NumberWords) -> Diagnostic? {
        guard let percentage = figure.perCent else { return nil }
        if let base = figure.base {
            let words = Sentences.words(in: base)
            return isSaid(words, in: Sentences.words(in: claim.text)) ? nil : .baseNotInText(base, figure, claim)
        }
        guard figure.value == nil, figure.whole == nil, figure.before == nil else { return nil }
        return Sentences.of(claim.text).contains { hasBase(percentage, in: $0, policy) }
            ? nil : .noBase(percentage, figure, claim)
    }

    private static func hasBase(_ percentage: Int, in sentence: [String], _ words: Policy.NumberWords) -> Bool {
        sentence.indices.contains { index in
            let tail = sentence[(index + 1)...]
            guard sentence[index] == "\(percentage)", tail.starts(with: ["per", "cent"]) else { return false }
            return tail.dropFirst(2).first.map(words.shares.contains) ?? false
                || sentence.contains(where: words.changes.contains)
        }
    }

    /// Whether a text contains the given words one after the other.
    private static func isSaid(_ words: [String], in text: [String]) -> Bool {
        guard !words.isEmpty, words.count <= text.count else { return false }
        return (0...(text.count - words.count)).contains { text[$0...].starts(with: words) }
    }
}

extension Diagnostic {
    fileprivate static func noBase(_ percentage: Int, _ figure: Figure, _ claim: Claim) -> Self {
        PercentagesHaveABase.report(
            "'\(claim.id)' does not say what its \(percentage) per cent is a share of or is compared with",
            at: figure.position,
            remedy:
                "continue with “of …”, “than …” or “since …”, or add `base:` with the words of the text that give the base"
        )
    }

    fileprivate static func baseNotInText(_ base: String, _ figure: Figure, _ claim: Claim) -> Self {
        PercentagesHaveABase.report(
            "the base “\(base)” is not in the text of '\(claim.id)'", at: figure.position,
            remedy: "write the base into the text, in these words")
    }
}
