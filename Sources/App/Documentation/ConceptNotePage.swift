import Core
import Documents

/// The page `Documentation/ConceptNote.md`, which shows where the content uses each paragraph of the concept note.
enum ConceptNotePage {
    /// The source that the page is about, and the numbers of its paragraphs.
    static let key: SourceKey = "concept-note"
    static let paragraphs = 1...13
    /// The paragraph that asks for the Chairs' summary.
    private static let outcome = 13

    static func text(_ library: Library) -> String {
        var parts = [
            """
            # The concept note, paragraph by paragraph

            This page shows where the content uses each paragraph of the concept note of the joint special meeting of 26 April 2019.
            It is generated from the content (`make docs`), and a test checks that it is current.
            """
        ]
        for paragraph in paragraphs {
            var lines = uses(of: paragraph, library).map { "- \($0)" }
            if paragraph == outcome {
                lines.append(
                    "- `dais summary`, which drafts the Chairs' summary from the record that `dais record` takes")
            }
            let named = library.sources.values.filter { $0.namedIn.contains(paragraph) }.sorted { $0.key < $1.key }
            if !named.isEmpty {
                lines.append("- documents named: \(named.map { $0.symbol?.text ?? $0.title }.joined(separator: "; "))")
            }
            parts.append("## Paragraph \(paragraph)\n\n" + (lines.isEmpty ? "Nowhere." : lines.joined(separator: "\n")))
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The uses of a paragraph: fields of the meeting, passages, sessions and claims.
    static func uses(of paragraph: Int, _ library: Library) -> [String] {
        func cites(_ citations: [Citation]) -> Bool {
            citations.contains { citation in
                guard citation.key == key, case .paragraphs(let ranges) = citation.pinpoint else { return false }
                return ranges.contains { $0.contains(paragraph) }
            }
        }
        let meeting = library.meeting
        var uses: [String] = []
        if cites(meeting.basis) {
            let words = Language.english.vocabulary
            uses.append("date and hours of the meeting: \(words.datesAndHours(meeting.windows))")
            uses.append("place of the meeting: \(meeting.venue.name), \(meeting.venue.room)")
        }
        if let mandate = meeting.mandate, cites(mandate.sources) {
            uses.append("mandate of the meeting: \(mandate.symbol)")
        }
        uses += meeting.passages.filter { $0.source == key && $0.paragraph == paragraph }
            .map { "verbatim passage: “\($0.text.split(separator: " ").prefix(8).joined(separator: " ")) …”" }
        uses += library.answers.filter { cites($0.content.basis) }.map { "session: \($0.card.title)" }
        let own = meeting.claims.filter { cites($0.sources) }.map { ("meeting", $0) }
        let panels = library.answers.flatMap { answers in
            answers.claims.filter { cites($0.sources) }.map { (answers.card.id.rawValue, $0) }
        }
        return uses + (own + panels).map { panel, claim in "`\(claim.id)` (\(panel)): \(claim.text)" }
    }
}
