import BriefingPacks
import Core
import Documents
import Programme
import Writers

/// The programme in the formats that take more than its document: the zone, and the lasting names of its sessions.
struct ProgrammeFile {
    /// What the programme is written from, in one language.
    let context: PackContext
    /// The day with its versions, where it was planned anew.
    let day: DayVersions?

    /// The file's bytes.
    ///
    /// - Parameters:
    ///   - format: The format.
    ///   - document: The programme as a document.
    /// - Returns: The bytes; nil for a format that takes the document alone.
    func bytes(_ format: PackFormat, of document: Document) -> [UInt8]? {
        switch format {
        case .html: HTMLWriter(events: EventMarkup(schedule: Schedule(context))).write(document)
        case .ics: CalendarWriter(calendar: ProgrammeCalendar(context, day)).write()
        case .scheduleXML: ScheduleXMLWriter(schedule: Schedule(context)).write()
        case .scheduleJSON: ScheduleJSONWriter(schedule: Schedule(context)).write()
        case .markdown, .json, .pdf, .docx, .epub, .akn: nil
        }
    }
}
