import ArgumentParser
import BriefingPacks
import Core

/// The command `dais mentions`.
struct MentionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mentions",
        abstract: "Shows where a State, a body, an actor or a symbol is named: pack, item, citation.",
        discussion: "Exit codes: 0 found, 1 named nowhere, 2 the content cannot be read.")

    /// A mention as the command lists it.
    struct Row: Encodable {
        let item: String
        let panel: String
        let packs: [String]
        /// Whether packs may print the item at all; the desk keeps some in its file alone.
        let isInPacks: Bool
        let text: String
        let citations: [String]
        let place: String
    }

    @Argument(help: "The name or symbol, such as Mali, UNODC or S/2019/103.")
    var name: String

    @Option(help: "text or json.")
    var format: ListFormat = .text

    @Option(help: ArgumentHelp("The day that the packs bear; the meeting's by default.", valueName: "date"))
    var asOf: CalendarDate?

    @OptionGroup var options: ContentOptions

    func run() throws {
        let assembly = try options.assembly()
        let mentions = Mentions(assembly.library)
        let rows = try rows(mentions.of(name), assembly)
        switch format {
        case .json: Console.print(JSONText.of(rows))
        case .text:
            for row in rows {
                let packs =
                    if !row.isInPacks {
                        "kept in the desk's file, in no pack but the secretariat's"
                    } else if row.packs.isEmpty {
                        "in no pack of this date but the secretariat's"
                    } else {
                        "packs: \(row.packs.joined(separator: ", "))"
                    }
                Console.print(
                    "\(row.item)  \(row.panel)  \(packs)\n    \(row.text)\n    \(row.citations.joined(separator: "; "))\n    \(row.place)"
                )
            }
        }
        if rows.isEmpty {
            Console.note("‘\(name)’ is named nowhere; \(Spelling.remedy(for: name, among: mentions.known))")
            throw ExitCode(1)
        }
    }

    private func rows(_ mentions: [Mentions.Mention], _ assembly: Assembly) throws -> [Row] {
        let briefer = try options.briefer(assembly, asOf: asOf)
        let packs = packs(briefer)
        let context = briefer.context(.english, .secretariat)
        return mentions.map { mention in
            let claim = mention.claim
            let readers = claim.isInPacks ? packs.filter { $0.text.contains(claim.text) }.map(\.reader) : []
            return Row(
                item: claim.id.rawValue, panel: mention.panel?.rawValue ?? "meeting", packs: readers,
                isInPacks: claim.isInPacks, text: claim.text,
                citations: claim.sources.map { citation in
                    let short = context.shortReference(to: citation.key).text(in: context.words)
                    return [short, citation.pinpoint?.printed ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
                },
                place: "\(claim.position)")
        }
    }

    /// The text of every pack but the secretariat's, by reader: what a pack holds is looked up in the pack.
    private func packs(_ briefer: Briefer) -> [(reader: String, text: String)] {
        Reader.allCases.filter { $0 != .secretariat }.map { reader in
            let requests = briefer.requests(for: [reader])
            let texts = requests.map { DocumentText.plain(briefer.document($0)) }
            return (reader.rawValue, texts.joined(separator: "\n"))
        }
    }
}
