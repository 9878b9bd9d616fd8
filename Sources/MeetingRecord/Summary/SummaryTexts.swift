import BriefingPacks
package import Core
import Documents

/// The texts of a summary as running text, in the language of the record.
///
/// All languages share them.
package struct SummaryTexts: Sendable {
    /// The language of the points and of the draft.
    package let language: Language
    /// The sources by symbol.
    let sources: [String: Source]
    private let points: [PointID: [Inline]]
    private let lines: [Int: [Inline]]

    /// Reads the texts of all points and lines that may be printed.
    package init(of summary: Summary, _ library: Library) {
        language = summary.record.opening.language
        sources = Dictionary(
            library.sources.sorted { $0.key < $1.key }.compactMap { entry in
                entry.value.symbol.map { ($0.text, entry.value) }
            },
            uniquingKeysWith: { first, _ in first })
        let all = summary.lines.flatMap(\.points) + summary.unused
        points = Dictionary(
            all.map { ($0.id, RunningText.inlines($0.text)) }, uniquingKeysWith: { first, _ in first })
        lines = Dictionary(
            summary.lines.map { ($0.number, RunningText.inlines($0.draft.text)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Returns the text of a point.
    func point(_ id: PointID) -> [Inline] { points[id] ?? [] }

    /// Returns the text of a numbered line.
    func line(_ number: Int) -> [Inline] { lines[number] ?? [] }

    /// Returns a text for a document in some language, with a remark if the text is in another language.
    func said(_ text: [Inline], in words: any Vocabulary) -> [Inline] {
        guard words.language != language, !text.isEmpty else { return text }
        return [.original(language, text), " ", .remark(words.name(language))]
    }
}
