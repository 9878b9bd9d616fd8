import Core
package import Documents
import Foundation

/// The list of the sources of a document, in the order of their short references.
package enum SourceList {
    /// Returns the list of sources of a document.
    ///
    /// - Parameters:
    ///   - blocks: The blocks of the document.
    ///   - context: The context that the document is written from.
    ///   - listsMandate: Whether the list also contains the documents that the concept note or the meeting's own claims
    ///     name, even if the document does not cite them. Documents published after the date of the pack are left out.
    /// - Returns: One entry per source.
    package static func entries(of blocks: [Block], _ context: PackContext, listsMandate: Bool = false) -> [SourceEntry]
    {
        var keys = Set(blocks.flatMap { $0.lines.flatMap(\.references) }.map { SourceKey(rawValue: $0.key) })
        if listsMandate {
            let named = context.library.sources.values.filter { !$0.namedIn.isEmpty }.map(\.key)
            let documents = context.view.visible(context.meeting.claims).flatMap(\.documents)
            keys.formUnion((named + documents).filter(context.view.isPublished))
        }
        return inOrder(keys, context).compactMap { context.library.sources[$0] }.map { entry($0, context) }
    }

    private static func entry(_ source: Source, _ context: PackContext) -> SourceEntry {
        let words = context.words
        let new = context.novelty?.isNew(source.key) ?? false ? words.separator + words.text(.new(nil)) : ""
        let paragraphs = source.namedIn.sorted().map { $0...$0 }
        return SourceEntry(
            key: source.key.rawValue, called: context.shortReference(to: source.key), symbol: source.symbol,
            title: source.title, publisher: source.publisher, published: words.published(source.published) + new,
            named: paragraphs.isEmpty
                ? nil : words.text(.namedInTheConceptNote(words.pinpoint(.paragraphs(paragraphs)))),
            language: source.language, link: source.link)
    }

    /// Sorts sources by the alphabet of the document's language, ignoring accents, and sorts numbers by value.
    ///
    /// Chinese has no alphabet, so a Chinese document keeps the English order.
    private static func inOrder(_ keys: Set<SourceKey>, _ context: PackContext) -> [SourceKey] {
        let isEnglish = context.words.language == .chinese
        let places = keys.map { key in
            let short = isEnglish ? context.englishReference(to: key) : context.shortReference(to: key)
            return (name: place(of: short.name), date: place(of: short.date ?? ""), key: key)
        }
        return places.sorted { ($0.name, $0.date, $0.key) < ($1.name, $1.date, $1.key) }.map(\.key)
    }

    /// Returns the sort key of a name: without case and accents, with its numbers padded to the same length.
    private static func place(of name: String) -> String {
        let folded = name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        var place = ""
        var number = ""
        for character in folded + " " {
            guard character.isASCII, character.isNumber else {
                if !number.isEmpty { place += String(repeating: "0", count: max(0, 12 - number.count)) + number }
                number = ""
                place.append(character)
                continue
            }
            number.append(character)
        }
        return place
    }
}
