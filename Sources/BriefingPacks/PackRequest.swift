package import Core
import Documents

/// A request for one document: the programme, or a reader's pack.
package struct PackRequest: Sendable, Hashable {
    /// The reader; nil for the programme.
    package let reader: Reader?
    /// The panel of a moderator's or a panellist's pack; nil for any other document.
    package let panel: PanelID?
    /// The language of the document.
    package var language: Language

    /// Creates a request.
    package init(reader: Reader?, panel: PanelID?, language: Language = Localizer.original) {
        self.reader = reader
        self.panel = panel
        self.language = language
    }

    package static let programme = PackRequest(reader: nil, panel: nil)

    /// Returns the file name, without folder and extension, such as `nexus-2019-04-26-moderator-west-africa-fr`.
    ///
    /// - Parameters:
    ///   - meeting: The meeting.
    ///   - followUp: The date of a follow-up; the name then has both dates, as in
    ///     `nexus-2019-04-26-as-of-2020-08-06-chair-fr`.
    /// - Returns: The file name.
    package func stem(of meeting: Meeting, followUp: CalendarDate? = nil) -> String {
        let parts = [
            "\(meeting.id)-\(meeting.date)", followUp.map { "as-of-\($0)" }, reader?.rawValue ?? "programme",
            panel?.rawValue, language.rawValue,
        ]
        return parts.compactMap { $0 }.joined(separator: "-")
    }

    /// Returns the path of the document's files in a packs folder, without the ending.
    package func path(of meeting: Meeting, followUp: CalendarDate? = nil) -> String {
        "\(language.rawValue)/\(stem(of: meeting, followUp: followUp))"
    }

    /// Returns the maximum number of A4 pages; nil if there is no limit.
    package func pages(under policy: Policy) -> Int? { reader.flatMap { policy.pages[$0] } }

    /// Returns the panels whose content is in the document.
    ///
    /// An error in one of them withholds the document.
    package func touches(_ panels: [PanelID], of assembly: Assembly) -> [PanelID] {
        guard let reader else { return [] }
        return PackContents(of: reader).panels(panel.map { [$0] } ?? panels, of: assembly)
    }

    /// Returns the requests for every document of a meeting, in a fixed order.
    ///
    /// - Parameters:
    ///   - readers: The requested readers; an empty array stands for all readers except the secretariat.
    ///   - panels: The requested panels, in the order of the programme.
    ///   - languages: The languages. Every document is requested in each language.
    ///   - isFollowUp: Whether the meeting is over. A follow-up does not include the programme or the packs for single
    ///     sessions.
    /// - Returns: The programme, if `readers` is empty, and the readers' packs.
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

    /// Returns the requests for every document in the original language of the content.
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
    /// Whether the reader gets a follow-up after the meeting.
    package var hasFollowUp: Bool { !isPerSession }
}
