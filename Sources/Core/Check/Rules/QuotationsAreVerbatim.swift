/// Every text in quotation marks is one of the passages that the meeting lists for quotation.
enum QuotationsAreVerbatim: Rule {
    static let card = RuleCard(
        id: "claim.quotation", title: "Quotations are verbatim",
        reason:
            "quotation marks promise exact words, which exist only for official titles, symbols and the meeting's verbatim passages",
        accepts: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: The statement calls for “better understanding” of links.
                    sources: [{key: concept-note, paragraph: 8}]
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: The statement calls for “deeper understanding” of links.
                    sources: [{key: concept-note, paragraph: 8}]
                """),
            RuleExample(
                """
                findings:
                  - id: X1
                    text: A leader spoke of "war".
                    sources: [{key: release}]
                """),
            RuleExample(
                """
                findings:
                  - id: CN8b
                    text: The statement calls for “better understanding” of links.
                    sources: [{key: concept-note, paragraph: 8, via: S/PRST/2018/9}]
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        subject.wordings.flatMap { claim in
            quotations(in: claim.text).flatMap { quoted -> [Diagnostic] in
                let sources = library.meeting.passages.filter { $0.text == quoted }.flatMap { passage in
                    claim.sources.filter { cites($0, passage) }
                }
                guard !sources.isEmpty else { return [.notVerbatim(quoted, claim)] }
                return sources.compactMap { citation in citation.via.map { .summarized(quoted, $0, citation, claim) } }
            }
        }
    }

    private static func cites(_ citation: Citation, _ passage: Passage) -> Bool {
        guard citation.key == passage.source, case .paragraphs(let ranges) = citation.pinpoint else { return false }
        return ranges.contains { $0.contains(passage.paragraph) }
    }

    /// The texts in quotation marks; a straight mark, or a mark that is never closed, also begins a quotation.
    static func quotations(in text: String) -> [String] {
        // Each mark begins with one of these bytes; most texts have none of them.
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0xC2 || $0 == 0xE2 }) else { return [] }
        var found: [String] = []
        var rest = text.unicodeScalars[...]
        while let open = rest.firstIndex(where: { $0 == "“" || $0 == "\"" || $0 == "«" || $0 == "„" }) {
            let tail = rest[rest.index(after: open)...]
            let close = tail.firstIndex { $0 == "”" || $0 == "\"" || $0 == "»" } ?? tail.endIndex
            found.append(String(tail[..<close]))
            rest = close < tail.endIndex ? tail[tail.index(after: close)...] : tail[tail.endIndex...]
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func notVerbatim(_ quoted: String, _ claim: Claim) -> Self {
        QuotationsAreVerbatim.report(
            "'\(claim.id)' quotes “\(quoted.prefix(60))”, which is not one of the meeting's `verbatim` passages",
            at: claim.position,
            remedy: "use your own words, without quotation marks")
    }

    fileprivate static func summarized(
        _ quoted: String, _ symbol: DocumentSymbol, _ citation: Citation, _ claim: Claim
    ) -> Self {
        QuotationsAreVerbatim.report(
            "'\(claim.id)' quotes “\(quoted.prefix(60))”, but cites it as a summary of \(symbol.text)",
            at: citation.position,
            remedy: "write `quoting: \(symbol.text)` in place of `via: \(symbol.text)`")
    }
}
