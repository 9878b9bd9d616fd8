import BriefingPacks
import Core
import Documents

/// The page with links to all packs of a language.
struct PacksIndex {
    private let manifest: Manifest
    private let briefer: Briefer
    private let context: PackContext
    private let languages: [Language]
    private let places: [String: Int]

    /// Creates an index of the packs in a language, with links to the indexes in the other languages.
    init(manifest: Manifest, briefer: Briefer, language: Language, languages: [Language]) {
        self.manifest = manifest
        self.briefer = briefer
        self.languages = languages
        context = briefer.context(language, .participants)
        places = Dictionary(uniqueKeysWithValues: briefer.assembly.ids.enumerated().map { ($1.rawValue, $0) })
    }

    private var words: any Vocabulary { context.words }

    /// Makes the index page.
    ///
    /// - Parameter root: The path from the page to the folder of the packs, such as `../`.
    /// - Returns: The page, with a link to every file of the language.
    func document(from root: String) -> Document {
        let entries = manifest.files.filter { $0.language == words.language }
        let names = MeetingNames(context)
        let day = words.longDates(briefer.assembly.meeting.dates)
        return Document(
            title: briefer.title(words.heading(.briefingPacks), words), language: words.language,
            status: briefer.status(
                words.heading(.briefingPacks), release: .participants, isDraft: entries.contains(where: \.draft),
                context),
            blocks: [
                .paragraph([.text([names.theme, day, names.place].joined(separator: words.separator))]),
                .paragraph(others(from: root)),
            ] + (context.novelty == nil ? ProgrammeTable(context: context).pictures : []) + [
                .table(table(entries, from: root)),
                .paragraph(
                    words.line(.everyFileHasItsDigest) + [
                        " ", .link(text: Manifest.name, address: root + Manifest.name),
                    ]),
            ],
            sources: [])
    }

    private func others(from root: String) -> [Inline] {
        let links = languages.map { language -> [Inline] in
            let name: [Inline] =
                language == words.language
                ? [.strong(language.ownName)]
                : [.link(text: language.ownName, address: "\(root)\(language.rawValue)/index.html")]
            return language == words.language ? name : [.original(language, name)]
        }
        return words.line(.otherLanguages) + [" "]
            + links.enumerated().flatMap { $0.offset == 0 ? $0.element : [" · "] + $0.element }
    }

    private func table(_ entries: [Manifest.Entry], from root: String) -> Table {
        var table = context.table(.packs, .packs, .pack, .audience, .maySee, .state, .open)
        var groups: [(title: String, entries: [Manifest.Entry])] = []
        for (_, entry) in entries.map({ (rank($0), $0) }).sorted(by: { $0.0 < $1.0 }) {
            if groups.last?.title == entry.title {
                groups[groups.count - 1].entries.append(entry)
            } else {
                groups.append((entry.title, [entry]))
            }
        }
        for group in groups {
            guard let first = group.entries.first else { continue }
            let formats = group.entries.sorted { $0.format.rank < $1.format.rank }
            let links = formats.enumerated().flatMap { index, entry -> [Inline] in
                (index == 0 ? [] : [.text(" · ")]) + [.link(text: entry.format.label, address: root + entry.path)]
            }
            let isOld = group.entries.contains { $0.content != manifest.content }
            let state =
                [words.text(first.draft ? .draft : .cleared), words.text(.asOf(first.asOf))]
                + (isOld ? [words.text(.madeFromEarlierContent)] : [])
            table.add([
                [.text(first.title)],
                [.text(Reader(rawValue: first.reader).map(words.reader) ?? words.text(.everyone))],
                [.text(words.release(first.release))], [.text(state.joined(separator: words.separator))], links,
            ])
        }
        return table
    }

    /// The sort key: the programme comes first, then the readers in their order, then the panels in the day's order.
    private func rank(_ entry: Manifest.Entry) -> (Int, Int, String) {
        let reader = Reader.allCases.firstIndex { $0.rawValue == entry.reader } ?? -1
        let panel = entry.panel.flatMap { places[$0] } ?? -1
        return (reader, panel, entry.path)
    }
}
