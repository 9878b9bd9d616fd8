package import Core

/// The sources that a document cites, in the order in which it first cites them.
package enum SourceList {
    package static func entries(of blocks: [Block], _ context: PackContext) -> [SourceEntry] {
        let words = context.words
        var seen: Set<String> = []
        let references = blocks.flatMap { $0.lines.flatMap(\.references) }
        return references.filter { seen.insert($0.key).inserted }.compactMap { reference in
            context.library.sources[SourceKey(rawValue: reference.key)].map { source in
                let new = context.novelty?.isNew(source.key) ?? false ? words.separator + words.text(.new(nil)) : ""
                return SourceEntry(
                    key: reference.key, symbol: source.symbol, title: source.title, publisher: source.publisher,
                    published: words.published(source.published) + new, language: source.language, link: source.link)
            }
        }
    }
}
