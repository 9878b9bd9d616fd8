import BriefingPacks
package import Core
import Documents

/// The texts of a summary as running text, read once for all languages: they stay in the record's language.
package struct SummaryTexts: Sendable {
    /// The language that points are taken down in, and lines drafted in.
    package let language: Language
    /// The sources of the meeting's list by symbol.
    let sources: [String: Source]
    private let points: [PointID: [Inline]]
    private let lines: [Int: [Inline]]

    /// Reads the texts of every point and line that may be printed.
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

    /// What a point says.
    func point(_ id: PointID) -> [Inline] { points[id] ?? [] }

    /// What a numbered line says.
    func line(_ number: Int) -> [Inline] { lines[number] ?? [] }

    /// A text within words of a language: marked where it stays in its own.
    func said(_ text: [Inline], in words: any Vocabulary) -> [Inline] {
        guard words.language != language, !text.isEmpty else { return text }
        return [.original(language, text), " ", .remark(words.name(language))]
    }
}
