/// A note on what the desk did not read or open is released only to the secretariat.
enum ReadingNotesStayWithTheSecretariat: Rule {
    static let card = RuleCard(
        id: "gap.reading", title: "Reading notes stay with the secretariat",
        reason:
            "a note on what was not read tells a delegation nothing about the subject, and suggests that nothing is known",
        accepts: [
            RuleExample(
                """
                gaps:
                  - {id: Xg1, text: Of the report only the start was read., release: secretariat}
                  - {id: Xg2, text: Much of what was read concerns the European Union alone.}
                """)
        ],
        reports: [
            RuleExample(
                """
                gaps:
                  - id: WAg1
                    text: >
                      The paragraphs of S/2019/50 and S/2019/103 behind the concept note were not read: of the first only
                      the covering letter, of the second only paragraphs 1–3.
                """),
            RuleExample(
                """
                gaps:
                  - id: WAg3
                    text: >
                      Of the typologies of the Financial Action Task Force and GIABA only the start of the report's page
                      was read.
                """),
            RuleExample(
                """
                gaps:
                  - id: ACg1
                    text: >
                      No finding of the United Nations on a nexus of terrorists and criminals inside Central Asia was
                      readable, and the concept note has none.
                """),
            RuleExample("gaps:\n  - {id: Gg3, text: Of S/2015/366 nothing after paragraph 3 was read.}"),
            RuleExample(
                """
                gaps:
                  - id: FPg4
                    text: >
                      Of The Hague Good Practices only the subjects of the first two are known here; the others were not
                      read.
                """),
            RuleExample("scope: The report of UNODC itself was not opened."),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for gap in subject.gaps where gap.release < .secretariat {
            guard let words = note(in: gap.text) else { continue }
            found.append(.printed("'\(gap.id)'", words, at: gap.position))
        }
        for claim in subject.wordings where claim.release < .secretariat && claim.isInPacks && claim.hold == nil {
            guard let words = note(in: claim.text) else { continue }
            found.append(.printed("'\(claim.id)'", words, at: claim.position))
        }
        guard let content = subject.content else { return found }
        if let words = content.scope.flatMap({ note(in: $0) }) {
            found.append(.inFrame("the scope of '\(content.card.id)'", words, at: content.position))
        }
        for term in content.terms {
            guard let words = note(in: term.means) else { continue }
            found.append(.inFrame("the term “\(term.term)”", words, at: term.position))
        }
        return found
    }

    /// The words by which a text states what was not read; nil if it does not state this.
    static func note(in text: String) -> String? {
        let signs = ["read", "opened", "known here"]
        guard signs.contains(where: { Occurrences.has($0, in: text) }) else {
            return nil
        }
        return Sentences.of(text).lazy.compactMap { note(in: $0) }.first
    }

    private static func note(in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            switch word {
            case "opened" where words[..<index].suffix(2).contains("not"): return "not opened"
            case "read" where words[..<index].last == "not": return "not read"
            case "readable" where words[..<index].contains { negations.contains($0) }: return "not readable"
            case "read", "known":
                guard ["was", "were", "is", "are"].contains(words[..<index].last ?? "") else { continue }
                if word == "known", words[(index + 1)...].first != "here" { continue }
                if words[..<index].contains("only") || words[(index + 1)...].first == "only" {
                    return word == "known" ? "only … known here" : "only … read"
                }
                // “None of what was read names …” is about the sources, but “nothing more was read” is about the
                // reading.
                if word == "read", index == words.count - 1, words[..<index].contains(where: negations.contains) {
                    return "nothing … read"
                }
            default: break
            }
        }
        return nil
    }

    private static let negations: Set<String> = ["no", "none", "nothing", "nor", "not", "neither"]
}

extension Diagnostic {
    fileprivate static func printed(_ what: String, _ words: String, at place: Position) -> Self {
        ReadingNotesStayWithTheSecretariat.report(
            "\(what) says “\(words)”, which is a note on what the desk read", at: place,
            remedy: "add `release: secretariat`, and keep such notes out of texts for other readers")
    }

    fileprivate static func inFrame(_ what: String, _ words: String, at place: Position) -> Self {
        ReadingNotesStayWithTheSecretariat.report(
            "\(what) says “\(words)”, which is a note on what the desk read", at: place,
            remedy: "move the note to an entry of `gaps:` with `release: secretariat`")
    }
}
