import ArgumentParser
import BriefingPacks
import Core
import Documents

/// The command `dais mentions`.
struct MentionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mentions",
        abstract:
            "Shows the packs, items and citations that name a State, a body, an actor, a person, a symbol or an item.",
        discussion: "Exit codes: 0 found, 1 not named anywhere, 2 the content cannot be read.")

    /// A mention as the command lists it.
    struct Row: Encodable {
        let item: String
        let panel: String
        let packs: [String]
        /// Whether packs may print the item at all; the desk keeps some items only in its file.
        let isInPacks: Bool
        let text: String
        let citations: [String]
        let place: String
    }

    @Argument(help: "The name, symbol or id, such as Mali, UNODC, S/2019/103 or WA13.")
    var name: String

    @Option(help: "text or json.")
    var format: ListFormat = .text

    @Option(help: ArgumentHelp("The date of the packs; the meeting's by default.", valueName: "date"))
    var asOf: CalendarDate?

    @OptionGroup var options: ContentOptions

    func run() throws {
        let assembly = try options.assembly()
        let mentions = Mentions(assembly.library)
        let rows = try rows(mentions, assembly)
        switch format {
        case .json: Console.print(JSONText.of(rows))
        case .text:
            for row in rows {
                let packs =
                    if !row.isInPacks {
                        "kept in the desk's file, and only in the secretariat's pack"
                    } else if row.packs.isEmpty {
                        "of the packs of this date, only in the secretariat's"
                    } else {
                        "packs: \(row.packs.joined(separator: ", "))"
                    }
                Console.print(
                    "\(row.item)  \(row.panel)  \(packs)\n    \(row.text)\n    \(row.citations.joined(separator: "; "))\n    \(row.place)"
                )
            }
        }
        if rows.isEmpty {
            let state = Spelling.nearest(to: name, among: mentions.known + State.otherNamesOfAll).flatMap(State.meant)
            let remedy = state.map { "did you mean '\($0.name)'?" } ?? Spelling.remedy(for: name, among: mentions.known)
            Console.note("‘\(name)’ is not named anywhere; \(remedy)")
            throw ExitCode(1)
        }
    }

    private func rows(_ mentions: Mentions, _ assembly: Assembly) throws -> [Row] {
        let briefer = try options.briefer(assembly, asOf: asOf)
        let packs = packs(briefer)
        let context = briefer.context(.english, .secretariat)
        func row(
            _ item: String, _ panel: PanelID?, _ text: String, _ citations: [Citation], _ place: Position,
            printed: String? = nil, isInPacks: Bool = true
        ) -> Row {
            Row(
                item: item, panel: panel?.rawValue ?? "meeting",
                packs: isInPacks ? packs.filter { $0.text.contains(printed ?? text) }.map(\.reader) : [],
                isInPacks: isInPacks, text: text,
                citations: citations.map { citation in
                    let short = context.shortReference(to: citation.key).text(in: context.words)
                    return [short, citation.pinpoint.map(EnglishStyle.pinpoint) ?? ""].filter { !$0.isEmpty }.joined(
                        separator: ", ")
                }, place: "\(place)")
        }
        let people = mentions.people(name).map { person in
            let words = [person.name, person.function, person.delegation].compactMap { $0 }.joined(separator: ", ")
            let text = "\(words): \(person.role.rawValue), \(EnglishStyle.list(person.sessions.map(\.rawValue)))"
            return row(person.id.rawValue, nil, text, person.sources, person.position, printed: person.name)
        }
        let claims = mentions.of(name).map { claim in
            row(
                claim.id.rawValue, assembly.library.claims.panel(of: claim.id), claim.text, claim.sources,
                claim.position, isInPacks: claim.isInPacks)
        }
        let typed = name.lowercased()
        let others = assembly.answers.flatMap { answers in
            answers.questions.filter { ([$0.id] + $0.background).contains { $0.rawValue.lowercased() == typed } }
                .map { row($0.id.rawValue, answers.card.id, $0.text, [], $0.position) }
                + answers.overview.gaps.filter { $0.id.rawValue.lowercased() == typed }
                .map { row($0.id.rawValue, answers.card.id, $0.text, [], $0.position) }
        }
        return people + claims + others
    }

    /// The text of every pack except the secretariat's, by reader.
    ///
    /// The command searches these texts to find the packs that print an item.
    private func packs(_ briefer: Briefer) -> [(reader: String, text: String)] {
        Reader.allCases.filter { $0 != .secretariat }.map { reader in
            let requests = briefer.requests(for: [reader])
            let texts = requests.map { DocumentText.plain(briefer.document($0)) }
            return (reader.rawValue, texts.joined(separator: "\n"))
        }
    }
}
