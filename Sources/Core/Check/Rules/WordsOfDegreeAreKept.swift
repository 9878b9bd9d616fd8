/// A claim about a passage keeps the words of degree in the passage, such as “could” or “such as”.
enum WordsOfDegreeAreKept: Rule {
    static let card = RuleCard(
        id: "claim.degree", title: "Words of degree are kept",
        reason:
            "a claim that drops “could”, “dramatically” or “including” from its source's wording says more, or less, than the source",
        accepts: [
            RuleExample(
                """
                sources:
                  note:
                    title: A note
                    publisher: A body
                    kind: united-nations-document
                    published: 2018
                    read: full
                    wording:
                      - {paragraph: 7, about: [services], keep: [such as, including, among others]}
                findings:
                  - id: X1
                    text: Terrorists rely on criminals for services such as firearms and forged documents.
                    sources: [{key: note, paragraph: 7}]
                  - {id: X2, text: Services are bought., sources: [{key: note, paragraph: 9}]}
                """)
        ],
        reports: [
            RuleExample(
                """
                sources:
                  note:
                    title: A note
                    publisher: A body
                    kind: united-nations-document
                    published: 2018
                    read: full
                    wording:
                      - {paragraph: 7, about: [services], keep: [such as, including, among others]}
                findings:
                  - id: G2c
                    text: >
                      Thirdly, terrorists can rely on criminals for services: firearms, explosives, false papers,
                      smuggling and their routes.
                    sources: [{key: note, paragraph: 7}]
                """),
            RuleExample(
                """
                sources:
                  note:
                    title: A note
                    publisher: A body
                    kind: press-release
                    published: 2018
                    read: full
                    wording: [{about: [could finance], keep: [could]}]
                """),
            RuleExample(
                """
                sources:
                  note:
                    title: A note
                    publisher: A body
                    kind: press-release
                    published: 2018
                    read: full
                    wording: [{paragraph: 2, about: [gold], keep: [could]}]
                """),
            RuleExample(
                """
                sources:
                  note:
                    title: A note
                    publisher: A body
                    kind: press-release
                    published: 2018
                    read: full
                    wording: [{about: ["…"], keep: [could]}]
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let own = subject.content.map(\.sources) ?? library.meeting.sources
        var found = own.flatMap { source in source.wording.flatMap { faults(of: $0, in: source) } }
        let kept = library.sources.compactMapValues { source in
            source.wording.isEmpty
                ? nil : (source.wording, PhraseSearch(source.wording.flatMap(\.subject), inAnyCase: true))
        }
        for claim in subject.wordings {
            for citation in claim.sources {
                guard let (wordings, subjects) = kept[citation.key], subjects.findsAny(in: claim.text) else { continue }
                for wording in wordings where isAbout(citation, wording) {
                    guard let subject = wording.subject.first(where: { Words.contains(claim.text, inAnyCase: $0) }),
                        !wording.kept.contains(where: { Words.contains(claim.text, inAnyCase: $0) })
                    else { continue }
                    found.append(.lost(claim, subject, wording, citation))
                }
            }
        }
        return found
    }

    private static func isAbout(_ citation: Citation, _ wording: KeptWording) -> Bool {
        guard let paragraph = wording.paragraph, case .paragraphs(let ranges) = citation.pinpoint else { return true }
        return ranges.contains { $0.contains(paragraph) }
    }

    /// Finds faults because of which a wording can never report anything.
    private static func faults(of wording: KeptWording, in source: Source) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for words in wording.subject + wording.kept where !words.contains(where: { $0.isLetter || $0.isNumber }) {
            found.append(.noWord(words, wording))
        }
        for subject in wording.subject {
            guard let kept = wording.kept.first(where: { Words.contains(subject, inAnyCase: $0) }) else { continue }
            found.append(.alwaysKept(subject, kept, wording))
        }
        if let paragraph = wording.paragraph {
            let isBeyond = source.lastParagraph.map { paragraph > $0 } ?? false
            if !source.kind.hasParagraphs || paragraph < 1 || isBeyond {
                found.append(.noSuchParagraph(paragraph, source, wording))
            }
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func lost(_ claim: Claim, _ subject: String, _ wording: KeptWording, _ citation: Citation)
        -> Self
    {
        let place = wording.paragraph.map { "paragraph \($0) of " } ?? ""
        return WordsOfDegreeAreKept.report(
            "'\(claim.id)' speaks of “\(subject)” without the caution of \(place)'\(citation.key)'",
            at: claim.position,
            remedy: "keep the source's word: \(wording.kept.map { "“\($0)”" }.joined(separator: " or "))")
    }

    fileprivate static func noWord(_ words: String, _ wording: KeptWording) -> Self {
        WordsOfDegreeAreKept.report(
            "“\(words)” under `wording:` has no letter, so no claim ever contains it", at: wording.position,
            remedy: "write the words as they appear in claims")
    }

    fileprivate static func alwaysKept(_ subject: String, _ kept: String, _ wording: KeptWording) -> Self {
        WordsOfDegreeAreKept.report(
            "a claim with “\(subject)” always has “\(kept)”, so this `wording:` never reports anything",
            at: wording.position,
            remedy: "under `about:` give words that a claim can have without the word to keep")
    }

    fileprivate static func noSuchParagraph(_ paragraph: Int, _ source: Source, _ wording: KeptWording) -> Self {
        WordsOfDegreeAreKept.report(
            "'\(source.key)' has no paragraph \(paragraph), so this `wording:` never reports anything",
            at: wording.position,
            remedy: source.kind.hasParagraphs ? "check the number against the source" : "leave `paragraph:` out")
    }
}
