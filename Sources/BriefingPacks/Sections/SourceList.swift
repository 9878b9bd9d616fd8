import Core
package import Documents
import Foundation

/// The sources of a document: those that it cites, in the order of their short references.
package enum SourceList {
    /// The list of a document.
    ///
    /// - Parameters:
    ///   - blocks: The document's blocks.
    ///   - context: What it is written from.
    ///   - listsMandate: Whether the document tells what the meeting rests on: then the documents that the concept note
    ///     names, and those that the meeting's own claims name, are in the list, though nothing cites them, as far as they
    ///     were published by the day of the pack.
    /// - Returns: An entry a source.
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

    /// By the alphabet of the document's language, accents aside, and numbers by their value; Chinese, which has no
    /// alphabet, keeps the order of English.
    private static func inOrder(_ keys: Set<SourceKey>, _ context: PackContext) -> [SourceKey] {
        let isEnglish = context.words.language == .chinese
        let places = keys.map { key in
            let short = isEnglish ? context.englishReference(to: key) : context.shortReference(to: key)
            return (name: place(of: short.name), date: place(of: short.date ?? ""), key: key)
        }
        return places.sorted { ($0.name, $0.date, $0.key) < ($1.name, $1.date, $1.key) }.map(\.key)
    }

    /// A name as it is sorted: without case and accents, its numbers filled up to one length.
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
