import ArgumentParser
import BriefingPacks
import Core

/// The command `dais sources`.
struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "Lists every source: symbol, date, what cites it; and what nothing cites.")

    /// A source as the command lists it.
    struct Row: Encodable {
        let key: String
        let symbol: String?
        let title: String
        let publisher: String
        let published: String
        let read: String
        let citedBy: [String]
        let file: String
    }

    @Option(help: "text or json.")
    var format: ListFormat = .text

    @OptionGroup var options: ContentOptions

    func run() throws {
        let rows = rows(try options.assembly().library)
        guard format == .text else { return Console.print(JSONText.of(rows)) }
        for row in rows where !row.citedBy.isEmpty {
            Console.print(
                "\(row.symbol ?? row.key)  \(row.published)  \(row.publisher), \(row.title)\n    cited by \(row.citedBy.joined(separator: ", "))"
            )
        }
        let idle = rows.filter(\.citedBy.isEmpty)
        guard !idle.isEmpty else { return Console.print("\nEvery source is cited.") }
        Console.print("\n\(EnglishStyle.sentence(EnglishStyle.count(idle.count, "source"))) that nothing cites:")
        for row in idle { Console.print("  \(row.symbol ?? row.key)  \(row.published)  \(row.title)") }
    }

    private func rows(_ library: Library) -> [Row] {
        var citing: [SourceKey: [ItemID]] = [:]
        for claim in library.claims.values {
            for key in Set(claim.sources.map(\.key) + claim.documents) { citing[key, default: []].append(claim.id) }
        }
        for record in library.records {
            for key in Set(record.content.terms.flatMap(\.sources).map(\.key)) {
                citing[key, default: []].append(ItemID(rawValue: "terms of \(record.card.id)"))
            }
        }
        for person in library.meeting.people {
            for key in Set(person.sources.map(\.key)) {
                citing[key, default: []].append(ItemID(rawValue: person.id.rawValue))
            }
        }
        for actor in library.meeting.registries.actors {
            for key in Set(actor.describedBy.map(\.source)) {
                citing[key, default: []].append(ItemID(rawValue: actor.entry.id.rawValue))
            }
        }
        let sources = library.sources.values.sorted {
            ($0.symbol?.text ?? "~", $0.key) < ($1.symbol?.text ?? "~", $1.key)
        }
        return sources.map { source in
            Row(
                key: source.key.rawValue, symbol: source.symbol?.text, title: source.title, publisher: source.publisher,
                published: source.published.printed, read: source.read,
                citedBy: (citing[source.key] ?? []).sorted().map(\.rawValue), file: "\(source.position)")
        }
    }
}
