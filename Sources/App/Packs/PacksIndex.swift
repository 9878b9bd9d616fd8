import Core

/// The page that leads a person to each pack.
struct PacksIndex {
    private let manifest: Manifest
    private let briefer: Briefer
    private let places: [String: Int]

    init(manifest: Manifest, briefer: Briefer) {
        self.manifest = manifest
        self.briefer = briefer
        places = Dictionary(uniqueKeysWithValues: briefer.assembly.ids.enumerated().map { ($1.rawValue, $0) })
    }

    var document: Document {
        let meeting = briefer.assembly.meeting
        var table = Table(caption: "Packs", "Pack", "For", "May see", "State", "Open")
        var groups: [(title: String, entries: [Manifest.Entry])] = []
        for (_, entry) in manifest.files.map({ (rank($0), $0) }).sorted(by: { $0.0 < $1.0 }) {
            if groups.last?.title == entry.title {
                groups[groups.count - 1].entries.append(entry)
            } else {
                groups.append((entry.title, [entry]))
            }
        }
        for group in groups {
            guard let first = group.entries.first else { continue }
            let links = group.entries.enumerated().flatMap { index, entry -> [Inline] in
                (index == 0 ? [] : [.text(" · ")]) + [.link(text: "\(entry.format.label)", address: entry.path)]
            }
            let isOld = group.entries.contains { $0.content != manifest.content }
            let state =
                (first.draft ? "draft" : "cleared") + ", as of \(EnglishStyle.date(first.asOf))"
                + (isOld ? ", made from earlier content" : "")
            table.add([
                [.text(first.title)], [.text(Reader(rawValue: first.reader)?.label ?? "Everyone")],
                [.text(first.release.rawValue)],
                [.text(state)], links,
            ])
        }
        let isDraft = manifest.files.contains(where: \.draft)
        return Document(
            title: "Briefing packs", language: .english,
            status: briefer.status("Index", release: .participants, isDraft: isDraft),
            blocks: [
                .paragraph([
                    .text(
                        "\(meeting.theme). \(EnglishStyle.longDate(meeting.date)), \(meeting.venue.name), \(meeting.venue.room)."
                    )
                ]),
                .day(briefer.programme), .table(table),
                .paragraph([
                    "Every file stands with its SHA-256 in ", .link(text: Manifest.name, address: Manifest.name),
                    .text("."),
                ]),
            ],
            sources: [])
    }

    /// The programme first, then readers in their order, then panels in the day's.
    private func rank(_ entry: Manifest.Entry) -> (Int, Int, String) {
        let reader = Reader.allCases.firstIndex { $0.rawValue == entry.reader } ?? -1
        let panel = entry.panel.flatMap { places[$0] } ?? -1
        return (reader, panel, entry.path)
    }
}
