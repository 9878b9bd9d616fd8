import ArgumentParser
import BriefingPacks
import Core
import Documents

/// The JSON that `dais panels --format json` prints.
private struct PanelList: Encodable {
    let panels: [PanelSummary]
    /// The people whom packs of the day do not name, with the reason.
    let people: [HeldBack]
    /// The meeting's own items that packs of the day do not show, or show as general practice.
    let meeting: [HeldBack]
}

/// The command `dais panels`.
struct PanelsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panels",
        abstract: "Lists the registered panels: items, sources, gaps, what is held back and why, clearance.")

    @Option(help: "text or json.")
    var format: ListFormat = .text

    @Option(
        help: ArgumentHelp(
            "The day by which something must have been published; the meeting's by default.", valueName: "date"))
    var asOf: CalendarDate?

    @Option(help: ArgumentHelp("Print a panel's fingerprints in the form that `cleared:` uses.", valueName: "panel"))
    var fingerprints: String?

    @OptionGroup var options: ContentOptions

    func run() throws {
        let assembly = try options.assembly()
        if let fingerprints { return try printFingerprints(of: PanelID(rawValue: fingerprints), assembly) }
        let day = asOf ?? assembly.meeting.date
        let rows = PanelSummary.all(in: assembly, asOf: day)
        let people = HeldBack.people(in: assembly, asOf: day)
        let items = HeldBack.items(in: assembly, asOf: day)
        switch format {
        case .json: Console.print(JSONText.of(PanelList(panels: rows, people: people, meeting: items)))
        case .text:
            let blocks =
                rows.map { $0.text(asOf: day) } + (people.isEmpty ? [] : [HeldBack.text(of: people, asOf: day)])
                + (items.isEmpty ? [] : [HeldBack.text(ofItems: items, asOf: day)])
            Console.print(blocks.joined(separator: "\n\n"))
        }
    }

    private func printFingerprints(of panel: PanelID, _ assembly: Assembly) throws {
        let fingerprints: [ItemID: Fingerprint]
        if panel == "meeting" {
            fingerprints = assembly.meeting.fingerprints
        } else if let answers = assembly.answers.first(where: { $0.card.id == panel }) {
            fingerprints = answers.content.fingerprints
        } else {
            throw Console.fail(RegistrationError.unknown(panel, known: assembly.ids))
        }
        Console.print("  items:")
        for (id, fingerprint) in fingerprints.sorted(by: { $0.key < $1.key }) {
            Console.print("    \(id): \"\(fingerprint.text)\"")
        }
    }
}
