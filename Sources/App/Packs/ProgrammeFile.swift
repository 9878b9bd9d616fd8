import BriefingPacks
import Core
import Documents
import Programme
import Writers

/// The programme in the formats that need more than its document: the time zone, and permanent names for its sessions.
struct ProgrammeFile {
    /// The context that the programme is written from, in one language.
    let context: PackContext
    /// The day with its versions, if it was replanned.
    let day: DayVersions?

    /// The bytes of the file.
    ///
    /// - Parameters:
    ///   - format: The format.
    ///   - document: The programme as a document.
    /// - Returns: The bytes; nil for a format that needs only the document.
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
