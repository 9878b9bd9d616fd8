/// A file format of packs or summaries.
package enum PackFormat: String, Sendable, Hashable, Codable, CaseIterable {
    case html
    case markdown
    case json
    case pdf
    case docx
    case epub
    case ics
    case scheduleXML = "schedule-xml"
    case scheduleJSON = "schedule-json"
    case akn

    /// The formats of packs.
    ///
    /// Akoma Ntoso is only for summaries.
    package static let ofPacks = allCases.filter { $0 != .akn }
    /// The formats of a summary, which does not contain a programme.
    package static let ofSummary = allCases.filter { !$0.isOfProgramme }

    /// Whether a file of this format contains only the programme.
    package var isOfProgramme: Bool {
        switch self {
        case .ics, .scheduleXML, .scheduleJSON: true
        case .html, .markdown, .json, .pdf, .docx, .epub, .akn: false
        }
    }

    /// The position in a list of formats.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The extension of the file name.
    package var fileExtension: String {
        switch self {
        case .markdown: "md"
        case .akn: "akn.xml"
        case .scheduleXML: "schedule.xml"
        case .scheduleJSON: "schedule.json"
        case .html, .json, .pdf, .docx, .epub, .ics: rawValue
        }
    }

    /// The name of the format in the index of packs.
    package var label: String {
        switch self {
        case .html: "HTML"
        case .markdown: "Markdown"
        case .json: "JSON"
        case .pdf: "PDF"
        case .docx: "Word"
        case .epub: "EPUB"
        case .ics: "iCalendar"
        case .scheduleXML: "Schedule XML"
        case .scheduleJSON: "Schedule JSON"
        case .akn: "Akoma Ntoso"
        }
    }
}
