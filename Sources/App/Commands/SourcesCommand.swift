import ArgumentParser
import BriefingPacks
import Core
import Documents

/// The command `dais sources`.
struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract:
            "Lists every source with the name that packs use, its date and what cites it, and the sources that nothing cites."
    )

    /// A source as listed by the command.
    struct Row: Encodable {
        let key: String
        /// The name that the secretariat's pack uses, which is different for every source.
        let reference: String
        let symbol: String?
        let title: String
        let publisher: String
        let published: String
        let read: String
        let citedBy: [String]
        /// The items that cite the source and that the desk keeps out of packs.
        let keptInFile: [String]
        /// The paragraphs of the concept note that name the source.
        let namedIn: [Int]
        let file: String

        /// Whether nothing cites the source, and the concept note does not name it.
        var isIdle: Bool { citedBy.isEmpty && namedIn.isEmpty }
    }

    @Option(help: "text or json.")
    var format: ListFormat = .text

    @OptionGroup var options: ContentOptions

    func run() throws {
        let rows = rows(try options.assembly())
        guard format == .text else { return Console.print(JSONText.of(rows)) }
        for row in rows where !row.isIdle {
            let printed = row.citedBy.filter { !row.keptInFile.contains($0) }
            let citing = [
                printed.isEmpty ? nil : "cited by \(printed.joined(separator: ", "))",
                row.namedIn.isEmpty
                    ? nil
                    : "named in the concept note, \(row.namedIn.count == 1 ? "para." : "paras.") \(row.namedIn.map(String.init).joined(separator: ", "))",
                row.keptInFile.isEmpty
                    ? nil : "cited by \(row.keptInFile.joined(separator: ", ")), which no pack prints",
            ]
            Console.print(
                "\(row.reference)  \(row.published)  \(row.publisher), \(row.title)\n    \(citing.compactMap(\.self).joined(separator: "; "))"
            )
        }
        let idle = rows.filter(\.isIdle)
        guard !idle.isEmpty else { return Console.print("\nEvery source is cited.") }
        Console.print("\n\(EnglishStyle.sentence(EnglishStyle.count(idle.count, "source"))) that nothing cites:")
        for row in idle { Console.print("  \(row.reference)  \(row.published)  \(row.title)") }
    }

    private func rows(_ assembly: Assembly) -> [Row] {
        let library = assembly.library
        let references = ShortReferences(of: [(assembly, assembly.meeting.date)], for: .secretariat)
        let kept = Set(library.claims.all.filter { !$0.isInPacks }.map(\.id))
        var citing: [SourceKey: [ItemID]] = [:]
        for claim in library.claims.all {
            for key in Set(claim.sources.map(\.key) + claim.documents) { citing[key, default: []].append(claim.id) }
        }
        for answers in library.answers {
            for key in Set(answers.content.terms.flatMap(\.sources).map(\.key)) {
                citing[key, default: []].append(ItemID(rawValue: "terms of \(answers.card.id)"))
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
                key: source.key.rawValue,
                reference: references.name(of: source.key, in: .english).text(in: Language.english.vocabulary),
                symbol: source.symbol?.text, title: source.title, publisher: source.publisher,
                published: EnglishStyle.published(source.published), read: source.read,
                citedBy: (citing[source.key] ?? []).sorted().map(\.rawValue),
                keptInFile: (citing[source.key] ?? []).filter(kept.contains).sorted().map(\.rawValue),
                namedIn: source.namedIn, file: "\(source.position)")
        }
    }
}
