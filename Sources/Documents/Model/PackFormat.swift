/// A format that packs or summaries are written in.
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

    /// The formats of packs; Akoma Ntoso is for the records of a meeting.
    package static let ofPacks = allCases.filter { $0 != .akn }
    /// The formats of a summary, which has no day to be entered elsewhere.
    package static let ofSummary = allCases.filter { !$0.isOfProgramme }

    /// Whether it holds the programme and nothing else.
    package var isOfProgramme: Bool {
        switch self {
        case .ics, .scheduleXML, .scheduleJSON: true
        case .html, .markdown, .json, .pdf, .docx, .epub, .akn: false
        }
    }

    /// Its place in a list of formats.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The ending of a file's name.
    package var fileExtension: String {
        switch self {
        case .markdown: "md"
        case .akn: "akn.xml"
        case .scheduleXML: "schedule.xml"
        case .scheduleJSON: "schedule.json"
        case .html, .json, .pdf, .docx, .epub, .ics: rawValue
        }
    }

    /// What the index of packs calls it.
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
