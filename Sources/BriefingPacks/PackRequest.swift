package import Core
package import Documents

/// One document to make: the programme, or a reader's pack.
package struct PackRequest: Sendable, Hashable {
    /// For whom; nil for the programme alone.
    package let reader: Reader?
    /// The panel that a moderator's or a panellist's pack is about.
    package let panel: PanelID?
    /// In which language.
    package var language: Language

    /// Asks for a document.
    package init(reader: Reader?, panel: PanelID?, language: Language = Localizer.original) {
        self.reader = reader
        self.panel = panel
        self.language = language
    }

    package static let programme = PackRequest(reader: nil, panel: nil)

    /// The name of the file, without folder and ending, such as `nexus-2019-04-26-moderator-west-africa-fr`.
    ///
    /// - Parameters:
    ///   - meeting: The meeting.
    ///   - followUp: The day of a follow-up, whose name bears both days: `nexus-2019-04-26-as-of-2020-08-06-chair-fr`.
    /// - Returns: The name.
    package func stem(of meeting: Meeting, followUp: CalendarDate? = nil) -> String {
        let parts = [
            "\(meeting.id)-\(meeting.date)", followUp.map { "as-of-\($0)" }, reader?.rawValue ?? "programme",
            panel?.rawValue, language.rawValue,
        ]
        return parts.compactMap { $0 }.joined(separator: "-")
    }

    /// Where the file stands in a packs folder.
    package func path(of meeting: Meeting, followUp: CalendarDate? = nil, _ format: PackFormat) -> String {
        "\(language.rawValue)/\(stem(of: meeting, followUp: followUp)).\(format.fileExtension)"
    }

    /// The pages that the pack may have on A4 at most, where it has a limit.
    package var pages: Int? {
        switch reader {
        case .chair: 8
        case .moderator: 5
        case .panellist: 2
        case .delegation: 16
        case .interpreter: 14
        case .press: 4
        case .secretariat, nil: nil
        }
    }

    /// The panels whose content the document holds: an error in one of them withholds it.
    package func touches(_ panels: [PanelID], of assembly: Assembly) -> [PanelID] {
        guard let reader else { return [] }
        return PackContents(of: reader).panels(panel.map { [$0] } ?? panels, of: assembly)
    }

    /// Every document of a meeting, in a fixed order.
    ///
    /// - Parameters:
    ///   - readers: The readers asked for; empty for all but the secretariat, whose pack is made only on request.
    ///   - panels: The panels of the meeting that are asked for, in the programme's order.
    ///   - languages: The languages, each with every document.
    ///   - isFollowUp: Whether the meeting is over: its programme is history then, and so is the work of who led or
    ///     filled one session.
    /// - Returns: The programme, where no reader is named, and the readers' packs.
    package static func all(
        for readers: [Reader], panels: [PanelID], in languages: [Language], isFollowUp: Bool = false
    )
        -> [PackRequest]
    {
        let requests = all(for: readers, panels: panels).filter { !isFollowUp || $0.reader?.hasFollowUp ?? false }
        return languages.flatMap { language in
            requests.map { PackRequest(reader: $0.reader, panel: $0.panel, language: language) }
        }
    }

    /// Every document in the language of content.
    static func all(for readers: [Reader], panels: [PanelID]) -> [PackRequest] {
        let asked =
            readers.isEmpty ? Reader.allCases.filter { $0 != .secretariat } : Reader.allCases.filter(readers.contains)
        let packs = asked.flatMap { reader in
            reader.isPerSession
                ? panels.map { PackRequest(reader: reader, panel: $0) } : [PackRequest(reader: reader, panel: nil)]
        }
        return (readers.isEmpty ? [.programme] : []) + packs
    }
}

extension Reader {
    /// Whether the reader has work to do when the meeting is over.
    package var hasFollowUp: Bool { !isPerSession }
}
