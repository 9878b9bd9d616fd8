import Core

/// The sources that a document cites, in the order in which it first cites them.
enum SourceList {
    static func entries(of blocks: [Block], _ library: Library) -> [SourceEntry] {
        var seen: Set<String> = []
        return blocks.flatMap(references).filter { seen.insert($0.key).inserted }.compactMap { reference in
            library.sources[SourceKey(rawValue: reference.key)].map { source in
                SourceEntry(
                    key: reference.key, symbol: source.symbol, title: source.title, publisher: source.publisher,
                    published: source.published.printed,
                    language: source.language == .english ? nil : source.language.englishName, link: source.link)
            }
        }
    }

    private static func references(_ block: Block) -> [Reference] {
        switch block {
        case .heading, .day, .blankLines, .pageBreak: []
        case .paragraph(let line), .item(_, let line), .note(_, let line): references(line)
        case .list(_, let items): items.flatMap(references)
        case .table(let table): table.rows.joined().flatMap { references($0.content) }
        case .cues(let cues): cues.flatMap { references($0.content) }
        }
    }

    private static func references(_ line: [Inline]) -> [Reference] {
        line.compactMap { if case .citation(let reference) = $0 { reference } else { nil } }
    }
}
