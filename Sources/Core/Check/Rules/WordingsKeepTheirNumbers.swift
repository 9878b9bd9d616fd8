/// Every number in another wording of a claim is in the text of the claim.
enum WordingsKeepTheirNumbers: Rule {
    static let card = RuleCard(
        id: "claim.numbers", title: "Wordings keep their numbers",
        reason:
            "the sources were compared with the text, so a number that is only in another wording was never checked",
        accepts: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: In 2018 the body counted nine convoys and 120 lorries.
                    short: The body counted 9 convoys in 2018.
                    sources: [{key: release}]
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: In 2018 the body counted nine convoys and 120 lorries.
                    short: The body counted ten convoys in 2018.
                    sources: [{key: release}]
                """),
            RuleExample(
                """
                paragraphs: [{claims: [X1, X2]}]
                findings:
                  - {id: X1, text: The body saw groups., sources: [{key: release}]}
                  - {id: X2, text: The body counted 120 lorries., then: It counted 210., sources: [{key: release}]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.claims.flatMap { claim -> [Diagnostic] in
            let others = [claim.then, claim.short].compactMap(\.self)
            guard !others.isEmpty else { return [] }
            let known = Set(numbers(in: claim.text))
            return others.flatMap { wording in
                numbers(in: wording.text).filter { !known.contains($0) }.map { .isNew($0, claim.id, wording) }
            }
        }
    }

    /// The numbers of a text in figures; “one” is as often a pronoun as a number, and does not count.
    private static func numbers(in text: String) -> [String] {
        Sentences.words(in: text).compactMap { word in
            if word.utf8.contains(where: { (0x30...0x39).contains($0) }) { return word }
            return spelt.firstIndex(of: word).map { String($0 + 2) }
        }
    }

    private static let spelt = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
}

extension Diagnostic {
    fileprivate static func isNew(_ number: String, _ id: ItemID, _ wording: Wording) -> Self {
        WordingsKeepTheirNumbers.report(
            "another wording of '\(id)' has the number \(number), which its text does not have", at: wording.position,
            remedy: "take the number out, or check it against the source and add it to `text:`")
    }
}
